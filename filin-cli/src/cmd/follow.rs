//! Following the live feed until somebody has seen enough.

use tokio::sync::mpsc;

use crate::desk::Desk;
use crate::error::Result;
use crate::live::{self, Heard};

/// How many messages may wait to be printed.
const WAITING: usize = 256;

/// Hands over what the feed says that is newer than `since`, or than now. Ends well on Ctrl-C; lost
/// connections are told on stderr, and tried again.
pub(super) async fn follow(
    desk: &Desk<'_>,
    since: Option<i64>,
    mut each: impl AsyncFnMut(Heard) -> Result<()>,
) -> Result<()> {
    let words = &desk.out.words;
    let (to, mut heard) = mpsc::channel(WAITING);
    let mut feed = std::pin::pin!(live::follow(&desk.client, since, to));
    let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
    let mut is_away = false;
    loop {
        let said = tokio::select! {
            ended = &mut feed => return ended,
            _ = &mut stop => return Ok(()),
            said = heard.recv() => said,
        };
        match said {
            None => return Ok(()),
            Some(Heard::Offline { why, .. }) => {
                // Once for each loss, however often it is tried.
                if !is_away {
                    let why = why.saying(words).map(|saying| saying.what);
                    desk.out.warn(&why.unwrap_or_default());
                    desk.out.note(&words.get("follow-retrying"));
                }
                is_away = true;
            }
            Some(Heard::Online { replayed }) => {
                if is_away {
                    desk.out.note(&words.get("follow-back"));
                }
                is_away = false;
                each(Heard::Online { replayed }).await?;
            }
            Some(said) => each(said).await?,
        }
    }
}
