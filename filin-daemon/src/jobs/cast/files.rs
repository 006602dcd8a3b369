//! Files of a broadcast find their way to Telegram, once: sent to a chat of staff, taken away there
//! again, and known by Telegram's name from then on.

use std::sync::Arc;

use filin_core::domain::ids::BroadcastId;
use filin_core::error::{Error, Result};
use filin_core::service::{FileSource, Work};
use tokio::time::{Duration, sleep};

use crate::app::App;
use crate::telegram::Telegram;
use crate::telegram::client::CallError;
use crate::telegram::files::Source;

/// How often a file is tried in all.
const TRIES: u32 = 5;
/// Before it is tried again.
const PAUSE: Duration = Duration::from_secs(2);

/// What became of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stored {
    /// Telegram has them all.
    Done,
    /// It cannot be, and why: see `Broadcast::problem`.
    Problem(&'static str),
    /// They are tried again at the next look.
    Later,
}

/// Gives Telegram the files that it does not have.
pub(super) async fn all(app: App, telegram: Arc<Telegram>, work: Work) -> (BroadcastId, Stored) {
    let stored = match files(&app, &telegram, &work).await {
        Ok(stored) => stored,
        Err(Error::Refused(_)) => Stored::Problem("file"),
        Err(error) => {
            tracing::warn!(%error, broadcast = %work.id, "files wait");
            sleep(PAUSE / telegram.pace.max(1)).await;
            Stored::Later
        }
    };
    (work.id, stored)
}

async fn files(app: &App, telegram: &Telegram, work: &Work) -> Result<Stored> {
    let chat = app.services.upload_chat(telegram.staff_chat).await?;
    let Some(chat) = chat.or(work.test_chat) else {
        return Ok(Stored::Problem("unreachable"));
    };
    for file in work.files.iter().filter(|file| file.known.is_none()) {
        let mut tries = 0;
        loop {
            tries += 1;
            let source = match app.services.file_source(file.id).await? {
                // Another replica, or a test, was faster.
                FileSource::Known(_) => break,
                FileSource::Url(url) => match url.parse() {
                    Ok(url) => Source::Url(url),
                    Err(_) => return Ok(Stored::Problem("file")),
                },
                FileSource::Bytes(bytes) => Source::Bytes {
                    name: file.name.clone(),
                    bytes,
                },
            };
            let courier = &telegram.courier;
            match courier.store(chat, file.kind, source).await {
                Ok(known) => {
                    app.services.file_known(file.id, &known).await?;
                    break;
                }
                Err(error) if error.is_passing() && tries < TRIES => {
                    tracing::info!(%error, "a file is tried again");
                    if !matches!(error, CallError::Wait(_)) {
                        sleep(PAUSE / telegram.pace.max(1)).await;
                    }
                }
                Err(CallError::Gone(why)) => {
                    tracing::error!(why, "files cannot be given to Telegram by way of this chat");
                    return Ok(Stored::Problem("unreachable"));
                }
                Err(error) => {
                    tracing::error!(%error, "Telegram refuses a file");
                    return Ok(Stored::Problem("file"));
                }
            }
        }
    }
    Ok(Stored::Done)
}
