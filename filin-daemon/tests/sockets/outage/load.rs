//! Guests who book through an outage, and a listener who stays.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::Value;
use tokio::sync::watch::{Receiver, Sender};
use tokio::task::{JoinHandle, JoinSet};

use super::{is_away, until};
use crate::support::load::stranger;
use crate::support::socket::{Heard, event_seq};
use crate::support::{Api, Place, Socket, Who};

const WRITERS: usize = 4;
/// How long a guest waits before the next try.
const PAUSE: Duration = Duration::from_millis(100);

type Answered = Vec<(i64, Value)>;

pub struct Load {
    shared: Arc<Shared>,
    writers: JoinSet<()>,
    listener: JoinHandle<Vec<i64>>,
    /// The last event, once it is known.
    finished: Sender<Option<i64>>,
    stopped: Sender<bool>,
}

struct Shared {
    places: Vec<Place>,
    next: AtomicUsize,
    answered: Mutex<Answered>,
    refused: AtomicUsize,
}

impl Load {
    pub fn start(api: &Api, places: Vec<Place>) -> Self {
        let shared = Arc::new(Shared {
            places,
            next: AtomicUsize::new(0),
            answered: Mutex::default(),
            refused: AtomicUsize::new(0),
        });
        let (finished, stopped) = (Sender::new(None), Sender::new(false));
        let mut writers = JoinSet::new();
        for _ in 0..WRITERS {
            let (api, shared, stopped) = (api.clone(), Arc::clone(&shared), stopped.subscribe());
            writers.spawn(async move {
                while !*stopped.borrow() {
                    book(&api, &shared).await;
                }
            });
        }
        let listener = tokio::spawn(listen(api.base.clone(), finished.subscribe()));
        Self {
            shared,
            writers,
            listener,
            finished,
            stopped,
        }
    }

    /// Waits until so many more are booked that each writer has come through.
    pub async fn goes_on(&self, when: &str, patience: Duration) {
        let answered = || self.shared.answered.lock().unwrap().len();
        let enough = answered() + 5 * WRITERS;
        until(&format!("bookings go on {when}"), patience, async || {
            answered() >= enough
        })
        .await;
    }

    /// Ends it: what was answered, what was heard, how often somebody was refused.
    pub async fn stop(mut self, api: &Api) -> (Answered, Vec<i64>, usize) {
        self.stopped.send_replace(true);
        while let Some(done) = self.writers.join_next().await {
            done.expect("a writer's quiet end");
        }
        let log = api
            .get("/api/admin/events?limit=1", &Who::owner())
            .await
            .is(200);
        self.finished.send_replace(log["items"][0]["seq"].as_i64());
        let heard = self.listener.await.expect("the listener");
        let answered = self.shared.answered.lock().unwrap().clone();
        (answered, heard, self.shared.refused.load(Ordering::Relaxed))
    }
}

/// One booking, by retries with one key: the answer is 201, or 503 while the database is away.
async fn book(api: &Api, shared: &Shared) {
    let number = shared.next.fetch_add(1, Ordering::Relaxed);
    let place = shared
        .places
        .get(number)
        .expect("a free place: more of them, please");
    let guest = stranger();
    let (who, key) = (Who::Guest(guest), format!("key-{guest}"));
    let wish = place.wish(&key);
    loop {
        let answer = api
            .attempt(Method::POST, "/api/bookings", &who, Some(&wish), Some(&key))
            .await;
        let answer = answer.expect("the daemon itself does not go away");
        match answer.status {
            201 => {
                shared.answered.lock().unwrap().push((guest, answer.body));
                return;
            }
            // Nobody may ask more than ten times a minute, not even in an outage.
            429 => {}
            _ => {
                shared.refused.fetch_add(1, Ordering::Relaxed);
                is_away(answer);
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// One connection all the while; should it break, the next goes on where it was.
async fn listen(base: String, finished: Receiver<Option<i64>>) -> Vec<i64> {
    let mut heard: Vec<i64> = Vec::new();
    let mut connections = 0;
    loop {
        connections += 1;
        assert!(connections < 50, "the feed cannot be held");
        let since = heard.last().copied().unwrap_or(0);
        let opened = Instant::now();
        let socket = Socket::open(&base, &format!("?since={since}"), &Who::owner()).await;
        let Ok(mut socket) = socket else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        loop {
            let done = *finished.borrow();
            if done.is_some_and(|last| heard.last().is_some_and(|heard| *heard >= last)) {
                return heard;
            }
            match socket.hear(PAUSE).await {
                Heard::Message(message) => {
                    assert_ne!(
                        message["type"],
                        "lagged",
                        "after {since}, {:?}",
                        opened.elapsed()
                    );
                    heard.extend(event_seq(&message));
                }
                Heard::Closed(_) => break,
                Heard::Silence => {}
            }
        }
    }
}
