//! What must be true after all the kills.

use reqwest::Method;

use super::load::Booked;
use crate::support::{Api, Raw, Who};

/// Every answered booking is there as it was answered, and a late retry books nothing.
pub async fn answers_stand(api: &Api, answered: &[Booked]) {
    for booked in answered {
        let who = Who::Guest(booked.guest);
        let own = api.get("/api/bookings", &who).await.is(200);
        assert_eq!(own["items"].as_array().map(Vec::len), Some(1), "{own}");
        assert_eq!(own["items"][0], booked.body);
    }
    for booked in answered.iter().step_by(7) {
        let (who, key) = (Who::Guest(booked.guest), Some(booked.key.as_str()));
        let again = api
            .attempt(Method::POST, "/api/bookings", &who, Some(&booked.wish), key)
            .await;
        assert_eq!(again.expect("an answer").is(201), booked.body, "a retry");
    }
}

pub async fn nothing_is_half_written(raw: &Raw) {
    let must_be_none = [
        (
            "bookings that are not pending",
            "select count(*) from bookings where status <> 'pending'",
        ),
        (
            "bookings without their one event",
            "select count(*) from bookings b where (select count(*) from events e \
             where e.booking_id = b.id and e.kind = 'booking.requested') <> 1",
        ),
        (
            "bookings without their two messages",
            "select count(*) from bookings b where (select count(distinct o.kind) from outbox o \
             where o.booking_id = b.id) <> 2 or (select count(*) from outbox o \
             where o.booking_id = b.id) <> 2",
        ),
        (
            "bookings without their one table",
            "select count(*) from bookings b where (select count(*) from booking_tables t \
             where t.booking_id = b.id) <> 1 or (select count(*) from holds h \
             where h.booking_id = b.id) <> 1",
        ),
        (
            "events of no booking",
            "select count(*) from events e where e.booking_id is null \
             or not exists (select 1 from bookings b where b.id = e.booking_id)",
        ),
        // But for the digest, which comes to staff before the venue opens, whenever this runs.
        (
            "messages of no booking",
            "select count(*) from outbox o where o.kind <> 'digest' \
             and (o.booking_id is null or o.sent_at is not null)",
        ),
        (
            "bookings that were made twice",
            "select count(*) from (select 1 from bookings group by comment having count(*) > 1) twice",
        ),
        (
            "guests without a booking",
            "select count(*) from guests g where (select count(*) from bookings b \
             where b.guest_id = g.id) <> 1",
        ),
        (
            "keys without an answer",
            "select count(*) from idempotency_keys where answer is null",
        ),
        (
            "bookings whose key is not kept",
            "select count(*) from bookings b where not exists (select 1 from idempotency_keys k \
             where k.key = b.comment)",
        ),
        (
            "keys of no booking",
            "select count(*) from idempotency_keys k where not exists (select 1 from bookings b \
             where b.comment = k.key)",
        ),
        (
            "events with one number",
            "select count(*) from (select 1 from events group by seq having count(*) > 1) twice",
        ),
    ];
    for (what, sql) in must_be_none {
        assert_eq!(raw.number(sql).await, 0, "{what}");
    }
}
