//! Guests who book on while the daemon dies and comes back, and a listener of the feed.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Method;
use serde_json::Value;
use tokio::sync::watch::{Receiver, Sender};
use tokio::task::JoinSet;

use crate::support::load::stranger;
use crate::support::socket::{Heard, event_seq};
use crate::support::{Api, Place, SOON, Socket, Who};

/// A booking that was answered with 201.
#[derive(Clone)]
pub struct Booked {
    pub guest: i64,
    pub key: String,
    pub wish: Value,
    pub body: Value,
}

/// Shared by all who book.
#[derive(Clone)]
pub struct Load(Arc<Inner>);

struct Inner {
    places: Vec<Place>,
    next: AtomicUsize,
    answered: Mutex<Vec<Booked>>,
    api: Api,
    /// Where the daemon is at present.
    at: Sender<Option<String>>,
    stopped: Sender<bool>,
    /// The last event, once it is known.
    finished: Sender<Option<i64>>,
}

impl Load {
    pub fn new(places: Vec<Place>, api: &Api) -> Self {
        Self(Arc::new(Inner {
            places,
            next: AtomicUsize::new(0),
            answered: Mutex::default(),
            api: api.clone(),
            at: Sender::new(Some(api.base.clone())),
            stopped: Sender::new(false),
            finished: Sender::new(None),
        }))
    }

    pub fn at(&self) -> Receiver<Option<String>> {
        self.0.at.subscribe()
    }

    pub fn finished(&self) -> Receiver<Option<i64>> {
        self.0.finished.subscribe()
    }

    pub fn answered(&self) -> usize {
        self.0.answered.lock().unwrap().len()
    }

    pub fn take(&self) -> Vec<Booked> {
        self.0.answered.lock().unwrap().clone()
    }

    /// The daemon is about to be gone.
    pub fn lost(&self) {
        self.0.at.send_replace(None);
    }

    pub fn found(&self, base: &str) {
        self.0.at.send_replace(Some(base.into()));
    }

    pub fn stop(&self) {
        self.0.stopped.send_replace(true);
    }

    pub fn finish(&self, last: i64) {
        self.0.finished.send_replace(Some(last));
    }

    pub fn start(&self, writers: usize) -> JoinSet<()> {
        let mut set = JoinSet::new();
        for _ in 0..writers {
            let load = self.clone();
            set.spawn(async move {
                while !*load.0.stopped.borrow() {
                    load.book().await;
                }
            });
        }
        set
    }

    /// Books a place of its own, by retries with one key over as many kills as it takes. Every
    /// fifth guest gives up when the daemon dies: their booking may be there or not.
    async fn book(&self) {
        let number = self.0.next.fetch_add(1, Ordering::Relaxed);
        let place = self
            .0
            .places
            .get(number)
            .expect("a free place: more of them, please");
        let guest = stranger();
        let key = format!("key-{guest}");
        let wish = place.wish(&key);
        let mut at = self.at();
        loop {
            let base = at
                .wait_for(Option::is_some)
                .await
                .expect("a daemon")
                .clone();
            let api = self.0.api.at(base.as_deref().expect("a daemon"));
            let who = Who::Guest(guest);
            let answer = api.attempt(Method::POST, "/api/bookings", &who, Some(&wish), Some(&key));
            match answer.await {
                Some(answer) => {
                    let body = answer.is(201);
                    let booked = Booked {
                        guest,
                        key,
                        wish,
                        body,
                    };
                    self.0.answered.lock().unwrap().push(booked);
                    return;
                }
                None if number % 5 == 4 => return,
                // Never again where somebody else may listen by now.
                None => drop(at.wait_for(|now| now.is_some() && *now != base).await),
            }
        }
    }
}

/// Hears the feed over all kills, each time from where it was, until the last event.
pub async fn watch(mut at: Receiver<Option<String>>, finished: Receiver<Option<i64>>) -> Vec<i64> {
    let mut heard: Vec<i64> = Vec::new();
    loop {
        let base = at
            .wait_for(Option::is_some)
            .await
            .expect("a daemon")
            .clone();
        let since = heard.last().copied().unwrap_or(0);
        let query = format!("?since={since}");
        let address = base.as_deref().expect("a daemon");
        let Ok(mut socket) = Socket::open(address, &query, &Who::owner()).await else {
            drop(at.wait_for(|now| now.is_some() && *now != base).await);
            continue;
        };
        loop {
            let done = *finished.borrow();
            if done.is_some_and(|last| heard.last().is_some_and(|heard| *heard >= last)) {
                return heard;
            }
            // So short, since the last event may have been heard before it was known to be the last.
            match socket.hear(Duration::from_millis(100)).await {
                Heard::Message(message) => {
                    assert_ne!(message["type"], "lagged", "after {since}");
                    heard.extend(event_seq(&message));
                }
                Heard::Closed(_) => break,
                Heard::Silence => {}
            }
        }
        let moved = at.wait_for(|now| now.is_some() && *now != base);
        assert!(
            tokio::time::timeout(SOON, moved).await.is_ok(),
            "the feed ended without a kill"
        );
    }
}
