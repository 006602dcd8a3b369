//! The live feed: what happens at the server, as it happens, through lost connections.

use std::time::Duration;

use filin_core::api::event::Live;
use serde::Deserialize;
use tokio::sync::mpsc::Sender;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::exit::Exit;

/// The first wait before another try; each further one is twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(250);
/// And no wait is longer.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// What the feed says.
#[derive(Debug)]
pub(crate) enum Heard {
    /// The connection stands. Nothing was missed if `replayed`; else everything must be read anew.
    Online {
        /// Whether what happened in between follows.
        replayed: bool,
    },
    /// Something happened.
    Said(Box<Live>),
    /// Something happened that this version does not know.
    Unknown,
    /// The connection is lost; it will be tried again after the wait.
    Offline {
        /// Why.
        why: Error,
        /// The wait.
        wait: Duration,
    },
}

/// Passes on what is newer than `since`, or than now, until nobody listens any more.
///
/// # Errors
/// What does not pass by waiting: a token that is not taken, a role that may not.
pub(crate) async fn follow(client: &Client, since: Option<i64>, to: Sender<Heard>) -> Result<()> {
    let (mut seen, mut wait) = (since, FIRST_WAIT);
    loop {
        let Err(error) = listen(client, &mut seen, &mut wait, &to).await else {
            return Ok(());
        };
        if matches!(error.exit(), Exit::NotAllowed | Exit::Usage) {
            return Err(error);
        }
        let said = Heard::Offline { why: error, wait };
        if to.send(said).await.is_err() {
            return Ok(());
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

/// Listens on one connection; it ends well only when nobody wants to hear any more.
async fn listen(
    client: &Client,
    seen: &mut Option<i64>,
    wait: &mut Duration,
    to: &Sender<Heard>,
) -> Result<()> {
    let query = seen.iter().map(|seq| ("since", seq.to_string())).collect();
    let mut socket = client.socket("/ws/admin", &query).await?;
    let replayed = seen.is_some();
    if to.send(Heard::Online { replayed }).await.is_err() {
        return Ok(());
    }
    loop {
        let text = socket.text().await?;
        *wait = FIRST_WAIT;
        let said = read(&text, seen);
        if to.send(said).await.is_err() {
            return Ok(());
        }
    }
}

/// The number that every message but a pong bears, whatever else a newer server says.
#[derive(Deserialize)]
struct Numbered {
    seq: i64,
}

fn read(text: &str, seen: &mut Option<i64>) -> Heard {
    let Ok(said) = serde_json::from_str::<Live>(text) else {
        if let Ok(Numbered { seq }) = serde_json::from_str(text) {
            *seen = Some(seq);
        }
        return Heard::Unknown;
    };
    match &said {
        // A hello is of the newest event, though what is replayed comes after it.
        Live::Hello { seq } => {
            seen.get_or_insert(*seq);
        }
        Live::BookingUpdate { seq, .. }
        | Live::TableUpdate { seq, .. }
        | Live::Event { seq, .. }
        | Live::BroadcastProgress {
            seq,
            action: Some(_),
            ..
        }
        | Live::Lagged { seq } => *seen = Some(*seq),
        // Figures may be of an event whose own message is still to come.
        Live::StatsUpdate { .. } | Live::BroadcastProgress { .. } | Live::Pong => {}
    }
    Heard::Said(Box::new(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replay_begins_after_what_was_heard_last() {
        let mut seen = None;
        let said = read(r#"{"type":"hello","seq":7}"#, &mut seen);
        assert!(matches!(said, Heard::Said(_)) && seen == Some(7));
        read(
            r#"{"type":"event","seq":9,"kind":"venue.changed","at":"2026-11-27T12:00:00+03:00"}"#,
            &mut seen,
        );
        assert_eq!(seen, Some(9));
        // After a reconnect the hello must not skip what is about to be replayed.
        read(r#"{"type":"hello","seq":20}"#, &mut seen);
        assert_eq!(seen, Some(9));
        read(r#"{"type":"lagged","seq":20}"#, &mut seen);
        assert_eq!(seen, Some(20));
    }

    #[test]
    fn what_a_newer_server_says_is_not_lost_count_of() {
        let mut seen = Some(3);
        let said = read(
            r#"{"type":"drone_landed","seq":4,"where":"roof"}"#,
            &mut seen,
        );
        assert!(matches!(said, Heard::Unknown));
        assert_eq!(seen, Some(4));
        assert!(matches!(read("nonsense", &mut seen), Heard::Unknown));
        assert_eq!(seen, Some(4));
    }
}
