//! The database that v3 itself left (see `tests/data/v3/README.md`): each of its special rows.

use super::schema::{load, number};
use super::told::{at, text};
use super::*;

fn told() -> Told {
    tell(V3::legacy())
}

fn tally(rows: u64, changed: u64, folded: u64) -> Tally {
    Tally {
        rows,
        plain: rows - changed - folded,
        changed,
        folded,
        aside: 0,
    }
}

#[test]
fn every_row_comes_over() {
    let told = told();
    load(&told);
    // The discount with kopecks and the visits below zero; the client of blocks.
    assert_eq!(told.tally("clients"), tally(60, 2, 1));
    // Requests that nobody answered.
    assert_eq!(told.tally("bookings"), tally(200, 9, 0));
    assert_eq!(told.tally("subscribers"), tally(48, 0, 44));
    assert_eq!(told.tally("reviews"), tally(25, 0, 0));
    assert_eq!(told.tally("promotions"), tally(12, 0, 0));
    assert_eq!(told.tally("venue_settings"), tally(1, 0, 0));
    assert_eq!(told.aside(), []);
    let all = |table, last: i64, but: &[i64]| {
        let expected: Vec<_> = (1..=last).filter(|id| !but.contains(id)).collect();
        assert_eq!(told.numbers(table, "id"), expected, "{table}");
    };
    let blocks: Vec<i64> = (187..=196).collect();
    all("guests", 64, &[55]);
    all("bookings", 200, &blocks);
    all("reviews", 25, &[]);
    all("promotions", 13, &[]);
    all("tables", 8, &[]);
    assert_eq!(told.numbers("blocks", "id"), blocks);
}

#[test]
fn guests() {
    let told = told();
    let get = |id, column| told.get("guests", id, column);
    assert_eq!(get(20, "telegram_id"), Value::Int(7_002_094_580));
    let telegram = told.column("guests", "telegram_id");
    let large = |id: &&Value| matches!(id, Value::Int(id) if *id > i64::from(i32::MAX));
    assert_eq!(
        telegram.iter().filter(large).count(),
        12 + 4,
        "clients, subscribers"
    );
    for id in [54, 56, 57, 58, 59, 60] {
        assert_eq!(get(id, "telegram_id"), Value::Null, "{id}");
    }
    for (id, phone) in [
        (1, "+79410522312"),
        (33, "+79991112233"),
        (34, "+79991112233"),
    ] {
        assert_eq!(get(id, "phone"), text(phone), "{id}");
    }
    assert_eq!(get(7, "phone"), Value::Null);
    assert_eq!(get(18, "name"), text(""));
    assert_eq!(get(19, "name"), text(""));
    let Value::Text(long) = get(15, "name") else {
        panic!("no name");
    };
    assert_eq!(long.chars().count(), 359);
    assert_eq!(
        told.said("clients", 15),
        [("full_name", Reason::TextTooLong, Done::Kept)]
    );
    assert_eq!(
        told.said("clients", 16),
        [("username", Reason::TextTooLong, Done::Kept)]
    );
    assert_eq!(get(5, "username"), Value::Null);
    assert_eq!(get(1, "search"), text("артем гусев @user_1 +79410522312"));
    assert_eq!(get(1, "created_at"), at("2026-11-06T13:21:29.314614Z"));
    assert_eq!(get(1, "language"), text("ru"));
}

#[test]
fn discounts() {
    let told = told();
    let expected = [
        (5, 300),
        (6, 1500),
        (7, 0),
        (8, 500),
        (9, 0),
        (12, 0),
        (13, 0),
        (14, 250),
        (57, 100),
    ];
    for (id, discount) in expected {
        assert_eq!(
            told.get("guests", id, "discount"),
            Value::Int(discount),
            "{id}"
        );
    }
    let all: i64 = told.numbers("guests", "discount").iter().sum();
    assert_eq!(all, 300 + 1500 + 500 + 250 + 100);
    assert_eq!(
        told.get("guests", 5, "notes"),
        text(r#"{"personal_discount": 300}"#)
    );
    assert_eq!(told.get("guests", 11, "notes"), text(""));
    assert_eq!(told.get("guests", 1, "notes"), text(""));
    assert_eq!(
        told.said("clients", 14),
        [("notes", Reason::NumberInvalid, Done::Changed)]
    );
    assert_eq!(
        told.said("clients", 13),
        [("notes", Reason::TextTooLong, Done::Kept)]
    );
    assert_eq!(told.said("clients", 8), []);
}

#[test]
fn visits() {
    let told = told();
    let ours = load(&told);
    assert_eq!(number(&ours, "select sum(delta) from visits"), 304);
    let of = |id| {
        number(
            &ours,
            &format!("select coalesce(sum(delta), 0) from visits where guest_id = {id}"),
        )
    };
    for (id, visits) in [
        (1, 0),
        (9, 9),
        (13, 23),
        (40, 0),
        (41, 23),
        (60, 2),
        (61, 0),
    ] {
        assert_eq!(of(id), visits, "{id}");
    }
    assert_eq!(
        told.said("clients", 40),
        [("visits", Reason::NumberInvalid, Done::Changed)]
    );
    let completed = "select count(*) from visits where booking_id is not null and delta = 1 and reason = 'completed'";
    assert_eq!(
        number(&ours, completed),
        92,
        "without the block that was closed"
    );
    let others = "select count(*) from visits where booking_id is null and reason <> 'opening'";
    assert_eq!(number(&ours, others), 0);
}

#[test]
fn bookings() {
    let told = told();
    let ours = load(&told);
    let get = |id, column| told.get("bookings", id, column);
    let expired = [48, 53, 71, 78, 85, 89, 103, 172, 175];
    for id in expired {
        assert_eq!(get(id, "status"), text("canceled"), "{id}");
        assert_eq!(get(id, "reason"), text("expired"), "{id}");
        assert_eq!(
            told.said("bookings", id),
            [("status", Reason::Expired, Done::Changed)]
        );
    }
    let count = |status: &str| {
        number(
            &ours,
            &format!("select count(*) from bookings where status = '{status}'"),
        )
    };
    let counts = ["pending", "confirmed", "completed", "canceled"].map(count);
    assert_eq!(counts, [29 - 9, 29, 92, 40 + 9]);
    assert_eq!(
        get(1, "starts_at"),
        at("2026-07-26T09:00:00Z"),
        "16:00 in Krasnoyarsk"
    );
    assert_eq!(get(1, "ends_at"), at("2026-07-26T11:00:00Z"));
    assert_eq!(get(1, "created_at"), at("2026-07-23T08:42:13.046332Z"));
    assert_eq!(get(1, "comment"), text("  пробелы  "));
    assert_eq!(get(1, "source"), text("import"));
    assert_eq!(get(1, "flagged"), Value::Bool(false));
    for id in 171..=186 {
        assert_eq!(get(id, "source"), text("staff"), "{id}");
        let guest = get(id, "guest_id");
        assert!(matches!(guest, Value::Int(54 | 56..=60)), "{id}: {guest:?}");
    }
    let Value::Text(long) = get(197, "comment") else {
        panic!("no comment");
    };
    assert_eq!(long.chars().count(), 5000);
    assert_eq!(
        told.said("bookings", 197),
        [("comment", Reason::TextTooLong, Done::Kept)]
    );
    for id in 198..=200 {
        assert_eq!(get(id, "status"), text("pending"), "{id}");
        let dues = format!(
            "select group_concat(kind order by kind) from reminders where booking_id = {id} and done_at is null"
        );
        let kinds: String = ours.query_row(&dues, [], |row| row.get(0)).unwrap();
        assert_eq!(kinds, "day_before,hour_before,pending_old", "{id}");
    }
    assert_eq!(
        told.of("booking_tables").len(),
        190,
        "all have their tables"
    );
    assert_eq!(
        number(
            &ours,
            "select count(*) from holds where booking_id is not null"
        ),
        39
    );
    assert_eq!(
        number(&ours, "select count(*) from bookings where flagged"),
        0
    );
}

#[test]
fn blocks() {
    let told = told();
    let standing: Vec<_> = (187..=196)
        .filter(|id| told.get("blocks", *id, "lifted_at") == Value::Null)
        .collect();
    assert_eq!(standing, [188, 189, 190, 191]);
    assert_eq!(
        told.get("blocks", 187, "lifted_at"),
        at("2026-11-19T08:00:00Z"),
        "it ran out"
    );
    assert_eq!(
        told.get("blocks", 193, "lifted_at"),
        at(NOW),
        "canceled before its time"
    );
    assert_eq!(
        told.get("blocks", 191, "ends_at"),
        at("2026-12-20T17:00:00Z"),
        "ten hours"
    );
    assert_eq!(told.get("blocks", 188, "reason"), text(""));
    assert_eq!(told.get("blocks", 188, "created_by"), text("system"));
    let held = told.column("holds", "block_id");
    let held: Vec<_> = held
        .into_iter()
        .filter(|block| *block != Value::Null)
        .collect();
    assert_eq!(held.len(), 4);
}

#[test]
fn subscribers() {
    let told = told();
    let ours = load(&told);
    assert_eq!(
        number(&ours, "select count(*) from guests where subscribed"),
        40
    );
    assert_eq!(told.of("subscription_changes").len(), 40);
    assert_eq!(
        told.get("subscription_changes", 1, "at"),
        at("2026-08-16T12:00:00Z")
    );
    assert_eq!(told.get("guests", 1, "subscribed"), Value::Bool(true));
    assert_eq!(
        told.get("guests", 6, "subscribed"),
        Value::Bool(false),
        "every sixth left"
    );
    assert_eq!(
        told.get("guests", 49, "subscribed"),
        Value::Bool(false),
        "never was one"
    );
    for id in 61..=64 {
        let Value::Int(telegram) = told.get("guests", id, "telegram_id") else {
            panic!("{id} has no Telegram id");
        };
        assert!(telegram > i64::from(i32::MAX));
    }
}

#[test]
fn what_the_venue_shows() {
    let told = told();
    assert_eq!(
        told.get("venue", 1, "schedule"),
        text("Пн–Чт 14:00–02:00\nПт–Вс 14:00–04:00")
    );
    assert_eq!(
        told.get("venue", 1, "contacts"),
        text("📞 7-950-433-34-34\n🌙 Твой идеальный вечер")
    );
    assert_eq!(told.get("venue", 1, "zone"), text("Asia/Krasnoyarsk"));
    assert_eq!(told.get("venue", 1, "day_start"), text("06:00"));
    for (id, active) in [
        (1, true),
        (3, false),
        (7, false),
        (11, false),
        (12, true),
        (13, true),
    ] {
        assert_eq!(
            told.get("promotions", id, "active"),
            Value::Bool(active),
            "{id}"
        );
        assert_eq!(
            told.get("promotions", id, "is_default"),
            Value::Bool(id == 13),
            "{id}"
        );
    }
    assert_eq!(
        told.said("promotions", 12),
        [("title", Reason::TextTooLong, Done::Kept)]
    );
    assert_eq!(told.get("promotions", 1, "image_url"), Value::Null);
    for (review, booking) in [(6, 10), (12, 17), (18, 24), (24, 30)] {
        assert_eq!(
            told.get("reviews", review, "booking_id"),
            Value::Int(booking)
        );
    }
    let of_none = told.column("reviews", "booking_id");
    assert_eq!(of_none.iter().filter(|id| **id == Value::Null).count(), 21);
    assert_eq!(
        told.said("reviews", 12),
        [("text", Reason::TextTooLong, Done::Kept)]
    );
    assert_eq!(
        told.column("menu_items", "price"),
        [1200, 200].map(Value::Int)
    );
}

#[test]
fn the_log_begins_with_it() {
    let told = told();
    assert_eq!(told.of("events").len(), 1);
    assert_eq!(told.get("events", 1, "kind"), text("venue.imported"));
    let Value::Json(data) = told.get("events", 1, "data") else {
        panic!("no data");
    };
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["rows"]["bookings"], 200);
    assert_eq!(told.of("event_counter"), [[Value::Int(1), Value::Int(1)]]);
}
