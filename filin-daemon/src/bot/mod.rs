//! The bot: guests and staff in Telegram.
//!
//! Updates are kept before they are confirmed (`telegram/incoming.rs`), and handled one after the
//! other for each person in each chat, many persons at once ([`hands`]). What an update asks for is
//! an [`asked::Asked`]; `guest/` and `staff/` answer it through a [`talk::Talk`].
//!
//! One replica leads at a time; another takes over when it dies. Nothing that a handler does, a
//! panic included, ends the bot.

mod asked;
mod commands;
mod failure;
mod guest;
mod hands;
mod poll;
mod route;
mod sent;
mod setup;
mod staff;
mod talk;

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use rand::RngCore;
use rocket::Shutdown;
use tokio::time::sleep;

use crate::app::App;
use crate::config::BotMode;
use crate::telegram::Telegram;

/// How long a dead leader is waited for, at Telegram's own pace.
const TERM: Duration = Duration::from_secs(10);
/// Between two tries after a failure.
const PAUSE: Duration = Duration::from_secs(1);

/// What leading takes.
#[derive(Clone)]
struct Lead {
    app: App,
    telegram: Arc<Telegram>,
    /// Who leads: another word for each process.
    holder: Arc<str>,
    /// Whose updates are in whose hands: another word for each shift, since what one shift had taken
    /// and not handled is for the next.
    hands: Arc<str>,
    stop: Shutdown,
}

/// Runs the bot until the daemon stops; at once over where it is off.
pub(crate) async fn run(app: App, stop: Shutdown) {
    let Some(telegram) = app.telegram.clone() else {
        return;
    };
    let mut word = [0; 8];
    rand::rng().fill_bytes(&mut word);
    let lead = Lead {
        app,
        telegram,
        holder: hex::encode(word).into(),
        hands: "".into(),
        stop: stop.clone(),
    };
    let mut stopped = stop;
    for count in 1_u64.. {
        let hands = format!("{}-{count}", lead.holder).into();
        let shift = tokio::spawn(shift(Lead {
            hands,
            ..lead.clone()
        }));
        match shift.await {
            Ok(()) => {}
            Err(error) => tracing::error!(%error, "the bot broke off and starts again"),
        }
        tokio::select! {
            () = &mut stopped => break,
            () = sleep(PAUSE / lead.telegram.pace.max(1)) => {}
        }
    }
    let given = lead.app.services.give_back_lease("bot", &lead.holder).await;
    if let Err(error) = given {
        tracing::debug!(%error, "could not give the bot's lease back");
    }
}

/// Leads for as long as the lease is ours; returns when it is not, or at the stop.
async fn shift(lead: Lead) {
    if !holds(&lead).await {
        return;
    }
    let mut stop = lead.stop.clone();
    let polling = async {
        // The menu and the commands are set beside: nobody waits for them.
        tokio::join!(setup::run(&lead), async {
            if lead.telegram.mode == BotMode::Polling {
                poll::run(&lead).await;
            }
        });
        std::future::pending::<()>().await;
    };
    let mut hands = std::pin::pin!(hands::run(&lead));
    tokio::select! {
        () = polling => {}
        () = keep(&lead) => tracing::warn!("another replica leads the bot now"),
        () = &mut hands => {}
        () = &mut stop => {
            // What is being answered is answered to its end.
            let _ = tokio::time::timeout(PAUSE * 2, hands).await;
        }
    }
}

fn term(lead: &Lead) -> Duration {
    (TERM / lead.telegram.pace.max(1)).max(PAUSE)
}

async fn holds(lead: &Lead) -> bool {
    let now = lead.app.clock.now();
    let length = TimeDelta::from_std(term(lead)).unwrap_or(TimeDelta::seconds(10));
    let taken = lead
        .app
        .services
        .take_lease("bot", &lead.holder, now, length);
    taken.await.unwrap_or_else(|error| {
        tracing::warn!(%error, "the bot's lease could not be taken");
        false
    })
}

/// Renews the lease; returns when another has it.
async fn keep(lead: &Lead) {
    loop {
        sleep(term(lead) / 3).await;
        if !holds(lead).await && !holds(lead).await {
            return;
        }
    }
}
