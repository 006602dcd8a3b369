//! Load: places that can be booked, and guests who book them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, TimeDelta};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::{Api, Raw, Who};

/// A table at a time.
#[derive(Clone, Debug)]
pub struct Place {
    /// As the daemon wrote it.
    pub starts_at: String,
    pub table: i64,
}

impl Place {
    /// A guest's wish for it.
    pub fn wish(&self, comment: &str) -> Value {
        json!({ "starts_at": self.starts_at, "table_no": self.table, "guests": 2, "comment": comment })
    }
}

static NEXT_GUEST: AtomicI64 = AtomicI64::new(1000);

/// A guest whom no daemon has seen: each may ask for ten tables a minute and hold three.
pub fn stranger() -> i64 {
    NEXT_GUEST.fetch_add(1, Ordering::Relaxed)
}

/// At least `count` places that do not overlap, on days from tomorrow on, all free by the daemon's
/// own word.
pub async fn places(api: &Api, count: usize) -> Vec<Place> {
    let who = Who::Guest(stranger());
    let today = api.get("/api/availability", &who).await.is(200);
    let today = today["date"]
        .as_str()
        .and_then(|day| day.parse::<NaiveDate>().ok());
    let mut day = today.expect("today");
    let mut found = Vec::new();
    while found.len() < count {
        day += TimeDelta::days(1);
        found.extend(places_of(api, day).await);
    }
    found
}

/// The places of a service day, one stay after another.
pub async fn places_of(api: &Api, day: NaiveDate) -> Vec<Place> {
    let path = format!("/api/availability?date={day}&guests=2");
    let answer = api.get(&path, &Who::Guest(stranger())).await.is(200);
    let slots = answer["slots"].as_array().expect("slots");
    assert!(
        !slots.is_empty(),
        "nothing on {day}: the advance is used up"
    );
    let mut found = Vec::new();
    let mut free_from = None;
    for slot in slots {
        let moment = |name: &str| {
            let text = slot[name].as_str().expect("a moment");
            DateTime::parse_from_rfc3339(text).expect("RFC 3339")
        };
        let (start, end) = (moment("starts_at"), moment("ends_at"));
        if end - start < TimeDelta::hours(2) || free_from.is_some_and(|free| start < free) {
            continue;
        }
        free_from = Some(end);
        for table in slot["tables"].as_array().expect("tables") {
            let starts_at = slot["starts_at"].as_str().expect("a moment").to_owned();
            found.push(Place {
                starts_at,
                table: table.as_i64().expect("a number"),
            });
        }
    }
    found
}

/// Guests who book and call off, over and over, each at a place of their own.
pub struct Bustle {
    stop: Arc<AtomicBool>,
    guests: JoinSet<()>,
}

impl Bustle {
    /// So many at once, in turn at these daemons.
    pub async fn start(daemons: &[&Api], count: usize) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let mut guests = JoinSet::new();
        let free = places(daemons[0], count).await;
        for (at, place) in free.into_iter().take(count).enumerate() {
            let (api, stop) = (daemons[at % daemons.len()].clone(), Arc::clone(&stop));
            guests.spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    // A new guest each time: nobody may ask for more than ten tables a minute.
                    let guest = Who::Guest(stranger());
                    let booked = api
                        .post("/api/bookings", &guest, &place.wish(""))
                        .await
                        .is(201);
                    let path = format!("/api/bookings/{}/cancel", booked["id"]);
                    api.post(&path, &guest, &json!({})).await.is(200);
                }
            });
        }
        Self { stop, guests }
    }

    /// Waits for what is under way.
    pub async fn stop(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.guests.join_all().await;
    }
}

/// The numbers of all events after this one.
pub async fn seqs_after(raw: &Raw, seq: i64) -> Vec<i64> {
    let sql = format!("select cast(seq as text) from events where seq > {seq} order by events.seq");
    raw.texts(&sql)
        .await
        .iter()
        .map(|seq| seq.parse().expect("a number"))
        .collect()
}

/// So many events of a booking in one transaction, as if another process had written them.
pub async fn flood(raw: &Raw, booking: i64, count: i64) {
    let sql = format!(
        "begin immediate; \
         insert into events (seq, at, kind, actor, actor_name, channel, booking_id, data) \
         with recursive n (i) as (select 1 union all select i + 1 from n where i < {count}) \
         select c.seq + n.i, l.at, 'booking.noted', l.actor, l.actor_name, l.channel, {booking}, '{{}}' \
         from n, event_counter c, (select * from events order by seq desc limit 1) l; \
         update event_counter set seq = seq + {count}; commit"
    );
    raw.run(&sql).await;
}
