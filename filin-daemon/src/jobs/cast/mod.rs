//! Sends broadcasts: finds who gets one, takes the next few of them, sends at Telegram's pace, and
//! writes down what became of each.
//!
//! Only who holds the sender's lease sends, so that one limiter holds for all that the bot says. A
//! recipient is taken into our hands before they are sent to. What was in the hands of a sender that
//! died stays unknown: nobody gets a broadcast twice.

mod card;
mod files;
mod flight;
mod rate;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use filin_core::domain::broadcast::BROKEN_AFTER;
use filin_core::domain::ids::BroadcastId;
use filin_core::error::Result;
use filin_core::service::{Delivery, Fate, Work};
use rocket::Shutdown;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use self::card::Cards;
use self::files::Stored;
use self::flight::{Flight, Line};
use self::rate::Rate;
use super::deliver::Hands;
use crate::app::App;
use crate::telegram::Telegram;
use crate::telegram::parcel::Parcel;

/// How often it is looked for something to send without a hint.
const TICK: Duration = Duration::from_millis(500);
/// See [`TICK`].
const SHORTEST_TICK: Duration = Duration::from_millis(25);
/// Guests looked at in one step while recipients are found: a transaction of some milliseconds, so
/// that nobody's booking waits.
const STEP: i64 = 2_000;
/// How many stand in line for their turn at once, at Telegram's own pace: those who lose the message
/// if the daemon is killed just then.
const IN_LINE: u32 = 4;
/// How long those under way may take when the daemon stops.
const GOODBYE: Duration = Duration::from_secs(3);

/// Sends broadcasts until the daemon stops. See the module.
pub(super) struct Caster {
    app: App,
    telegram: Arc<Telegram>,
    hands: watch::Receiver<Hands>,
    holder: String,
    /// Whether we were the sender at the last look.
    led: bool,
    /// What goes out, as of the last look.
    due: Vec<Work>,
    /// Whether there is more to do at once.
    again: bool,
    line: Line,
    flying: JoinSet<(BroadcastId, Delivery)>,
    /// How many of each are in our hands.
    held: HashMap<BroadcastId, usize>,
    landed: HashMap<BroadcastId, Vec<Delivery>>,
    rate: Rate,
    /// The last refusal of the content, and how often it came in a row.
    refused: Option<(String, usize)>,
    tests: JoinSet<(BroadcastId, Option<String>)>,
    storing: JoinSet<(BroadcastId, Stored)>,
    /// Tests and files under way.
    busy: HashSet<BroadcastId>,
    cards: Cards,
}

impl Caster {
    /// Sends while `hands` are ours.
    pub(super) fn new(
        app: App,
        telegram: Arc<Telegram>,
        hands: watch::Receiver<Hands>,
        holder: String,
    ) -> Self {
        Self {
            cards: Cards::new(telegram.pace),
            app,
            telegram,
            hands,
            holder,
            led: false,
            due: Vec::new(),
            again: false,
            line: Line::default(),
            flying: JoinSet::new(),
            held: HashMap::new(),
            landed: HashMap::new(),
            rate: Rate::default(),
            refused: None,
            tests: JoinSet::new(),
            storing: JoinSet::new(),
            busy: HashSet::new(),
        }
    }

    /// Works until the daemon stops.
    pub(super) async fn work(mut self, mut stop: Shutdown) {
        let every = (TICK / self.telegram.pace.max(1)).max(SHORTEST_TICK);
        let mut tick = interval(every);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut changes = self.app.services.changes();
        loop {
            let look = tokio::select! {
                () = &mut stop => break,
                _ = tick.tick() => true,
                Ok(()) = changes.changed() => true,
                () = self.line.moved() => false,
                Some(landed) = self.flying.join_next() => {
                    self.note(landed.ok());
                    false
                }
                Some(done) = self.tests.join_next() => self.tried(done.ok()).await,
                Some(done) = self.storing.join_next() => self.stored(done.ok()).await,
                () = std::future::ready(()), if self.again => false,
            };
            if let Err(error) = self.round(look).await {
                tracing::warn!(%error, "broadcasts wait, and are looked at again");
            }
        }
        self.goodbye().await;
    }

    fn note(&mut self, landed: Option<(BroadcastId, Delivery)>) {
        // One that broke off stays in flight, and is unknown to who sends next.
        let Some((id, delivery)) = landed else { return };
        if let Some(held) = self.held.get_mut(&id) {
            *held = held.saturating_sub(1);
        }
        match &delivery.fate {
            Fate::Sent => {
                self.refused = None;
                self.rate.sent(Instant::now());
            }
            Fate::Failed(why) => match &mut self.refused {
                Some((last, times)) if last == why => *times += 1,
                other => *other = Some((why.clone(), 1)),
            },
            _ => {}
        }
        self.landed.entry(id).or_default().push(delivery);
    }

    /// Writes down what came back, and takes up who is next.
    async fn round(&mut self, look: bool) -> Result<()> {
        while let Some(landed) = self.flying.try_join_next() {
            self.note(landed.ok());
        }
        self.settle().await?;
        self.again = false;
        if !self.leads().await? {
            self.due.clear();
            return Ok(());
        }
        if look {
            let now = self.app.clock.now();
            self.due = self.app.services.broadcasts_due(now).await?;
            self.cards.refresh(&self.app, &self.telegram).await?;
        }
        for work in self.due.clone() {
            self.further(&work, look).await?;
        }
        Ok(())
    }

    async fn settle(&mut self) -> Result<()> {
        let now = self.app.clock.now();
        let sending = self.due.iter().find(|work| work.test_chat.is_none());
        if let Some(work) = sending
            && self.rate.is_news(Instant::now())
        {
            self.landed.entry(work.id).or_default();
        }
        let rate = self.rate.at(Instant::now());
        for id in self.landed.keys().copied().collect::<Vec<_>>() {
            let landed = self.landed.get(&id).map_or(&[][..], Vec::as_slice);
            let services = &self.app.services;
            services
                .settle_deliveries(now, id, &self.holder, landed, Some(rate))
                .await?;
            self.rate.said(rate, Instant::now());
            self.landed.remove(&id);
        }
        Ok(())
    }

    /// Whether we are the sender. Who has just become it closes the books of who was before.
    async fn leads(&mut self) -> Result<bool> {
        let ours = self.hands.borrow().are_ours();
        if ours && !self.led {
            let now = self.app.clock.now();
            let services = &self.app.services;
            let lost = services.lose_deliveries(now, &self.holder).await?;
            if lost > 0 {
                tracing::warn!(
                    lost,
                    "broadcast messages were cut off: they may have arrived"
                );
            }
        }
        self.led = ours;
        Ok(ours)
    }

    /// The next step of one broadcast.
    async fn further(&mut self, work: &Work, look: bool) -> Result<()> {
        if self.busy.contains(&work.id) {
            return Ok(());
        }
        if work.files.iter().any(|file| file.known.is_none()) {
            self.busy.insert(work.id);
            let (app, telegram) = (self.app.clone(), Arc::clone(&self.telegram));
            self.storing.spawn(files::all(app, telegram, work.clone()));
            return Ok(());
        }
        if let Some(chat) = work.test_chat {
            self.busy.insert(work.id);
            let (telegram, parcel) = (Arc::clone(&self.telegram), self.parcel(work));
            self.tests
                .spawn(flight::test(telegram, parcel, work.id, chat));
            return Ok(());
        }
        if !work.prepared {
            return self.prepare(work.id).await;
        }
        let held = self.held.get(&work.id).copied().unwrap_or(0);
        if self.is_broken() {
            return if held == 0 {
                self.reject(work.id).await
            } else {
                Ok(())
            };
        }
        if self.take_up(work).await? == 0 && held == 0 && look {
            let now = self.app.clock.now();
            if self.app.services.end_broadcast(now, work.id).await? {
                self.due.retain(|other| other.id != work.id);
                self.held.remove(&work.id);
                self.again = true;
                // A short one may be over before its card was known.
                let card = self.app.services.broadcast_shown_at(work.id).await?;
                self.cards.know(work.id, card);
            }
        }
        Ok(())
    }

    async fn prepare(&mut self, id: BroadcastId) -> Result<()> {
        let now = self.app.clock.now();
        let services = &self.app.services;
        if services.prepare_broadcast(now, id, STEP).await? {
            for work in &mut self.due {
                work.prepared |= work.id == id;
            }
        }
        self.again = true;
        Ok(())
    }

    /// Whether it is the content that Telegram refuses, whoever it is for.
    fn is_broken(&self) -> bool {
        let refused = self.refused.as_ref();
        refused.is_some_and(|(_, times)| *times >= BROKEN_AFTER)
    }

    async fn reject(&mut self, id: BroadcastId) -> Result<()> {
        let now = self.app.clock.now();
        if let Some((why, _)) = self.refused.take() {
            tracing::error!(broadcast = %id, why, "Telegram refuses a broadcast to everybody");
            self.app.services.reject_broadcast(now, id, &why).await?;
        }
        self.due.retain(|other| other.id != id);
        Ok(())
    }

    /// Takes the next recipients into our hands, as many as stand in line; says how many.
    async fn take_up(&mut self, work: &Work) -> Result<usize> {
        let most = IN_LINE * self.telegram.pace.clamp(1, 5);
        let room = usize::try_from(most)
            .unwrap_or(1)
            .saturating_sub(self.line.len());
        if room == 0 {
            return Ok(0);
        }
        let now = self.app.clock.now();
        let limit = i64::try_from(room).unwrap_or(1);
        let services = &self.app.services;
        let claim = services
            .claim_recipients(now, work.id, &self.holder, limit)
            .await?;
        let taken = claim.recipients.len() + claim.left;
        let parcel = self.parcel(work);
        for recipient in claim.recipients {
            *self.held.entry(work.id).or_default() += 1;
            let flight = Flight {
                app: self.app.clone(),
                telegram: Arc::clone(&self.telegram),
                hands: self.hands.clone(),
                parcel: Arc::clone(&parcel),
                place: self.line.place(),
            };
            self.flying.spawn(flight.fly(work.id, recipient));
        }
        self.again |= taken == room && claim.left > 0;
        Ok(taken)
    }

    fn parcel(&self, work: &Work) -> Arc<Parcel> {
        let known = |file: &filin_core::service::WorkFile| {
            (file.kind, file.known.clone().unwrap_or_default())
        };
        Arc::new(Parcel {
            content: work.content.clone(),
            files: work.files.iter().map(known).collect(),
            broadcast: work.test_chat.is_none().then_some(work.id),
            webapp: self.telegram.webapp(),
        })
    }

    async fn tried(&mut self, done: Option<(BroadcastId, Option<String>)>) -> bool {
        let Some((id, problem)) = done else {
            return false;
        };
        let now = self.app.clock.now();
        let services = &self.app.services;
        if let Err(error) = services.settle_test(now, id, problem.as_deref()).await {
            tracing::warn!(%error, "what became of a test is not written down");
        }
        self.busy.remove(&id);
        true
    }

    async fn stored(&mut self, done: Option<(BroadcastId, Stored)>) -> bool {
        let Some((id, stored)) = done else {
            return false;
        };
        self.busy.remove(&id);
        if let Stored::Problem(problem) = stored {
            let now = self.app.clock.now();
            let services = &self.app.services;
            if let Err(error) = services.stop_broadcast(now, id, problem).await {
                tracing::warn!(%error, "a broadcast without its files is not stopped");
            }
        }
        true
    }

    /// Takes up nobody more, and waits a while for those under way.
    async fn goodbye(&mut self) {
        let mut flying = std::mem::take(&mut self.flying);
        let all = async {
            while let Some(landed) = flying.join_next().await {
                self.note(landed.ok());
            }
        };
        if timeout(GOODBYE, all).await.is_err() {
            tracing::warn!(
                "broadcast messages were under way when Filin stopped: they are unknown"
            );
        }
        if let Err(error) = self.settle().await {
            tracing::warn!(%error, "what was sent of a broadcast last is not written down");
        }
    }
}
