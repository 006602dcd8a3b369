//! What Filin says by itself arrives: once, in order, and where it belongs, whatever Telegram does.

mod backups;
mod cards;
mod faults;
mod moves;
mod reach;
mod reminders;
mod rest;

use std::future::Future;

use chrono::TimeDelta;
use filin_core::api::booking::{Booking, BookingChange, NewBooking};
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;
use filin_daemon::telegram::sim::Shown;
use tokio::time::sleep;

use crate::support::{Bot, MOMENT, guest, token};

impl Bot {
    /// Waits while the clock runs: what failed is tried again later by it.
    async fn while_time_passes<T>(&self, wait: impl Future<Output = T>) -> T {
        let runs = async {
            loop {
                sleep(MOMENT).await;
                self.advance(TimeDelta::from_std(MOMENT).expect("a short time"));
            }
        };
        tokio::select! {
            done = wait => done,
            () = runs => unreachable!("time does not end"),
        }
    }

    /// The act, at this moment.
    fn by(&self, act: Act) -> Act {
        Act {
            now: self.now(),
            ..act
        }
    }

    /// A guest asks for a table by the Mini App.
    async fn requests(&self, who: i64, starts_at: &str, table: i64) -> Booking {
        let new = NewBooking {
            starts_at: starts_at.into(),
            guests: 2,
            table_no: Some(table),
            ..NewBooking::default()
        };
        let act = self.by(guest(who));
        let made = self.services().request_booking(&act, &new, None);
        made.await.expect("a booking")
    }

    /// Somebody at the till takes a step.
    async fn steps(&self, id: BookingId, to: Status) {
        let act = self.by(token(Role::Staff));
        let services = self.services();
        let done = services.step_booking(&act, id, Step::To(to), None, None);
        done.await.expect("a step");
    }

    /// Somebody at the till moves it.
    async fn moves(&self, id: BookingId, to: &str) {
        let act = self.by(token(Role::Staff));
        let change = BookingChange {
            starts_at: Some(to.into()),
            ..BookingChange::default()
        };
        let services = self.services();
        let done = services.change_booking(&act, id, &change);
        done.await.expect("a change");
    }

    /// The bot's messages with these words in a chat.
    fn told(&self, chat: i64, words: &str) -> Vec<Shown> {
        let all = self.sim.messages(chat).into_iter();
        all.filter(|one| one.from_bot && one.text.contains(words))
            .collect()
    }

    /// Somebody writes, and the bot has heard it.
    async fn hears(&self, who: i64) {
        self.ask(who, "/whoami", "Роль").await;
    }
}
