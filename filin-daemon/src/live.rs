//! The live feed: one reader of the event log, many listeners.
//!
//! The hub reads new events from the log in order and hands each, made into JSON once, to a
//! broadcast channel. A listener that is too slow loses messages and is told so; nobody waits for
//! it. Wake-ups (a commit here, a NOTIFY from a replica) are hints; the log is the truth.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use filin_core::api::broadcast::{Broadcast, Progress};
use filin_core::api::event::Live;
use filin_core::domain::actor::Act;
use filin_core::domain::broadcast::Status;
use filin_core::service::Services;
use tokio::sync::{Notify, broadcast};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep};

use crate::clock::Clock;

/// How many messages a listener may be behind before it is told that it lagged.
const BACKLOG: usize = 1024;
/// Events read at once.
const BATCH: i64 = 500;
/// How often the log is looked at without a hint.
const POLL: Duration = Duration::from_secs(1);
/// How long to wait after a database error.
const PAUSE: Duration = Duration::from_secs(1);
/// What was on its way to Telegram when a broadcast was paused has landed by then: longer than a call
/// may take (`telegram/client.rs`), and its connecting.
const LANDING: Duration = Duration::from_secs(40);
/// How far a broadcast is, is sent at most this often. Source: the design, §9.
const PROGRESS_EVERY: Duration = Duration::from_millis(200);
/// Today's figures are sent at most this often.
const STATS_EVERY: Duration = Duration::from_secs(1);

/// What listeners get.
#[derive(Clone, Debug)]
pub enum Feed {
    /// A message to pass on, with its event's number.
    Message(i64, Arc<str>),
    /// Figures, of today or of a broadcast: of no event.
    Figures(Arc<str>),
    /// Somebody's access changed: look whether your listener may still listen.
    AccessChanged,
}

/// See the module.
pub struct Hub {
    sender: broadcast::Sender<Feed>,
    head: AtomicI64,
    /// Another replica's word that there is something new.
    nudge: Notify,
}

impl Hub {
    /// A hub that begins after event `head`.
    #[must_use]
    pub fn new(head: i64) -> Self {
        Self {
            sender: broadcast::Sender::new(BACKLOG),
            head: AtomicI64::new(head),
            nudge: Notify::new(),
        }
    }

    /// The newest event's number. Subscribe first, then ask: what is newer comes by subscription.
    #[must_use]
    pub fn head(&self) -> i64 {
        self.head.load(Ordering::Acquire)
    }

    /// Listens from now on.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<Feed> {
        self.sender.subscribe()
    }

    /// How many listen.
    #[must_use]
    pub fn listeners(&self) -> usize {
        self.sender.receiver_count()
    }

    /// Returns when nobody listens any more.
    pub async fn deserted(&self) {
        self.sender.closed().await;
    }

    /// Moves the head before it sends, so that whoever subscribed in between misses nothing.
    fn publish(&self, seq: i64, text: Arc<str>) {
        self.head.store(seq, Ordering::Release);
        // No listener is no error.
        let _ = self.sender.send(Feed::Message(seq, text));
    }

    /// Reads the log until the process stops.
    pub async fn run(self: Arc<Self>, services: Services, clock: Clock) {
        let mut changes = services.changes();
        let mut poll = interval(POLL);
        poll.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut stats = StatsPace::default();
        let mut casts = Casts::default();
        let mut progress = interval(PROGRESS_EVERY);
        progress.set_missed_tick_behavior(MissedTickBehavior::Delay);
        tokio::spawn(listen(services.clone(), Arc::clone(&self)));
        loop {
            let ours = tokio::select! {
                changed = changes.changed() => changed.is_ok(),
                () = self.nudge.notified() => false,
                _ = poll.tick() => false,
                _ = progress.tick(), if casts.are_sent => {
                    self.send_progress(&services, &clock, &mut casts).await;
                    continue;
                }
            };
            let tell = async {
                if ours {
                    services.tell_replicas().await;
                }
            };
            let ((), caught) = tokio::join!(tell, self.catch_up(&services));
            match caught {
                Ok(found) => {
                    stats.note(found.anything);
                    // Another replica may have begun one: what is not known is looked for.
                    casts.are_sent |= found.broadcasts || casts.last.is_none();
                }
                Err(error) => {
                    tracing::warn!(%error, "the live feed cannot read the event log");
                    sleep(PAUSE).await;
                }
            }
            if stats.is_due() {
                self.send_stats(&services, &clock).await;
            }
        }
    }

    /// Sends what is new; says what there was.
    async fn catch_up(&self, services: &Services) -> filin_core::error::Result<Found> {
        let mut found = Found::default();
        loop {
            let caught = services.events_since(self.head(), BATCH).await?;
            if !caught.messages.is_empty() {
                found.anything = true;
                found.broadcasts |= caught.broadcasts;
                // It may have been another replica's: what is remembered here may be out of date.
                services.forget(&caught);
            }
            for (seq, message) in &caught.messages {
                self.publish(*seq, json(message));
            }
            if caught.access_changed {
                let _ = self.sender.send(Feed::AccessChanged);
            }
            if !caught.more {
                return Ok(found);
            }
        }
    }

    /// Sends how far broadcasts are that have moved.
    async fn send_progress(&self, services: &Services, clock: &Clock, casts: &mut Casts) {
        let now = clock.now();
        let live = match services.live_broadcasts(now).await {
            Ok(live) => live,
            Err(error) => return tracing::debug!(%error, "no word of broadcasts for the live feed"),
        };
        let live: Vec<Progress> = live.iter().map(Broadcast::progress).collect();
        let before = casts.last.take().unwrap_or_default();
        for broadcast in live.iter().filter(|one| !before.contains(one)) {
            let update = Live::BroadcastProgress {
                seq: self.head(),
                action: None,
                broadcast: broadcast.clone(),
                actor: None,
                at: now.fixed_offset(),
            };
            let _ = self.sender.send(Feed::Figures(json(&update)));
        }
        if before != live {
            casts.moved = Some(Instant::now());
        }
        let sending = live.iter().any(|one| one.status == Status::Sending);
        casts.are_sent = sending || casts.moved.is_some_and(|at| at.elapsed() < LANDING);
        casts.last = Some(live);
    }

    async fn send_stats(&self, services: &Services, clock: &Clock) {
        if self.sender.receiver_count() == 0 {
            return;
        }
        match services.stats(&Act::system(clock.now()), None).await {
            Ok(stats) => {
                let update = Live::StatsUpdate {
                    seq: self.head(),
                    stats,
                };
                let _ = self.sender.send(Feed::Figures(json(&update)));
            }
            Err(error) => tracing::debug!(%error, "no figures for the live feed"),
        }
    }
}

/// Passes on other replicas' hints.
async fn listen(services: Services, hub: Arc<Hub>) {
    loop {
        match services.listener().await {
            Ok(None) => return,
            Ok(Some(mut listener)) => {
                while listener.wait().await.is_ok() {
                    hub.nudge.notify_one();
                }
            }
            Err(error) => tracing::debug!(%error, "no word from other replicas; polling"),
        }
        sleep(PAUSE).await;
    }
}

/// What was read from the log.
#[derive(Default)]
struct Found {
    anything: bool,
    broadcasts: bool,
}

/// Broadcasts under way as listeners know them.
#[derive(Default)]
struct Casts {
    /// Whether one goes out, or was paused just now: it is looked at often.
    are_sent: bool,
    /// When a figure changed last.
    moved: Option<Instant>,
    /// As they were last; none before the first look.
    last: Option<Vec<Progress>>,
}

/// When figures are due: after an event, and not more often than once a second.
#[derive(Default)]
struct StatsPace {
    wanted: bool,
    sent: Option<Instant>,
}

impl StatsPace {
    fn note(&mut self, found: bool) {
        self.wanted |= found;
    }

    fn is_due(&mut self) -> bool {
        let rested = self.sent.is_none_or(|sent| sent.elapsed() >= STATS_EVERY);
        if !(self.wanted && rested) {
            return false;
        }
        self.wanted = false;
        self.sent = Some(Instant::now());
        true
    }
}

/// A message as text. A message that cannot be written would be a defect; it is skipped as `{}`.
pub fn json(message: &Live) -> Arc<str> {
    serde_json::to_string(message)
        .unwrap_or_else(|_| "{}".into())
        .into()
}
