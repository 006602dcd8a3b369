//! A house that has one of everything, and one that has nothing.

use serde_json::{Value, json};

use crate::guests::{card, guest};
use crate::support::{Server, booking, table};
use crate::{backup, broadcast, feeds, house, menu, promos, reviews, waitlist};

/// A server that answers whatever the command line can ask.
pub(crate) fn full() -> Server {
    acts(things(Server::lounge().loosely(), false))
}

/// The same, with nothing in any list.
pub(crate) fn empty() -> Server {
    acts(things(Server::lounge().loosely(), true))
}

/// A server that says this to everything.
pub(crate) fn refusing(status: u16) -> Server {
    let server = Server::start().loosely();
    server.refuses("*", status, "some_code", "Так нельзя.")
}

fn page(items: &[Value]) -> Value {
    json!({ "items": items, "next": null })
}

pub(crate) fn block() -> Value {
    json!({"id": 7, "table": 3, "starts_at": "2026-11-27T18:00:00+03:00",
           "ends_at": "2026-11-27T20:00:00+03:00", "reason": "ремонт"})
}

fn token() -> Value {
    json!({"id": 3, "name": "бар", "role": "staff", "created_by": "owner",
           "created_at": "2026-11-20T12:00:00+03:00", "expires_at": null})
}

fn member() -> Value {
    json!({"telegram_id": 42, "role": "manager", "name": "Анна", "granted_by": "owner",
           "from_settings": false, "since": "2026-11-20T12:00:00+03:00"})
}

pub(crate) fn event(seq: i64) -> Value {
    json!({"seq": seq, "at": "2026-11-27T15:00:00+03:00", "kind": "booking.confirmed",
           "actor": "token:3", "actor_name": "Анна", "channel": "cli", "booking_id": 12,
           "data": {"status": "confirmed"}})
}

fn stats() -> Value {
    json!({"date": "2026-11-27", "total_bookings": 3, "now_in_restaurant": 4, "expecting": 5,
           "free_tables": 6, "busy_tables": 2, "pending": 1, "confirmed": 1, "seated": 1,
           "completed": 0, "canceled": 0, "no_show": 0, "walk_ins": 0, "guests": 9})
}

fn day_stats(date: &str, guests: i64) -> Value {
    json!({"date": date, "total_bookings": 3, "guests": guests, "pending": 0, "confirmed": 1,
           "seated": 1, "completed": 1, "canceled": 0, "no_show": 0, "online": 1, "by_staff": 1,
           "walk_ins": 1})
}

fn summary() -> Value {
    let stars: Vec<Value> = (1..=5).map(|n| json!({"rating": n, "count": n})).collect();
    json!({"count": 15, "average": 3.67, "stars": stars})
}

/// What is read.
fn things(server: Server, empty: bool) -> Server {
    let list = |items: &[Value]| if empty { Vec::new() } else { items.to_vec() };
    let tables = list(&[table(1, 100, "free"), table(2, 600, "seated")]);
    let slot = json!({"starts_at": "2026-11-28T18:00:00+03:00", "ends_at": "2026-11-28T20:00:00+03:00",
                      "tables": [2, 1], "joins": [[3, 4]], "why": "рано",
                      "unfit": [{"table": 5, "code": "table_too_small"}]});
    let mut hours = house::hours();
    if empty {
        hours["week"] = json!([]);
    }
    let all: &[(&str, Value)] = &[
        ("bookings", page(&list(&[booking(12, "confirmed", "Аня")]))),
        ("bookings/12", booking(12, "confirmed", "Аня")),
        ("bookings/13", booking(13, "confirmed", "Аня")),
        ("bookings/12/events", json!(list(&[event(1)]))),
        ("tables", json!({"date": "2026-11-27", "tables": tables})),
        ("blocks/7", block()),
        ("waitlist", page(&list(&[waitlist::wait(7, "offered")]))),
        ("guests", page(&list(&[guest(12, "Маша")]))),
        ("guests/12", card(12, "Маша")),
        ("tags", json!(list(&[json!({"tag": "vip", "guests": 3})]))),
        (
            "guests/12/export",
            json!({"guest": guest(12, "Маша"), "visits": []}),
        ),
        (
            "availability",
            json!({"date": "2026-11-28", "guests": 2, "slots": list(&[slot])}),
        ),
        ("stats", stats()),
        (
            "stats/days",
            json!(list(&[
                day_stats("2026-11-26", 9),
                day_stats("2026-11-27", 40)
            ])),
        ),
        (
            "promotions",
            json!(list(&[promos::promotion(3, "Ночь сов")])),
        ),
        (
            "menu",
            json!(list(&[menu::line(1, "Улун"), menu::line(2, "Чабрец")])),
        ),
        (
            "broadcasts",
            page(&list(&[broadcast::broadcast(12, "done")])),
        ),
        ("broadcasts/12", broadcast::broadcast(12, "done")),
        ("broadcast/subscribers", broadcast::subscribers()),
        ("reviews", page(&list(&[reviews::review(2, 4, "Уютно")]))),
        ("reviews/2", reviews::review(2, 4, "Уютно")),
        ("reviews/summary", summary()),
        ("tokens", json!(list(&[token()]))),
        ("staff", json!(list(&[member()]))),
        ("feeds", json!(list(&[feeds::feed()]))),
        ("hours", hours),
        ("backups", backup::backups(&list(&[backup::backup()]))),
        ("events", page(&list(&[event(2), event(1)]))),
        (
            "whoami",
            json!({"actor": "token:3", "name": "Анна", "role": "owner"}),
        ),
        (
            "diagnosis",
            json!([{"name": "disk", "status": "ok", "detail": "9 GB free of 40 GB"}]),
        ),
    ];
    let server = all.iter().fold(server, |server, (path, answer)| {
        server.on(&format!("GET /api/admin/{path}"), 200, answer)
    });
    let health = json!({"status": "ok", "version": env!("CARGO_PKG_VERSION"), "db": "sqlite"});
    let ready = json!({"status": "ok", "version": "0.1.0", "checks": [
        {"name": "database", "status": "ok", "detail": "sqlite"}]});
    server
        .on("GET /health", 200, &health)
        .on("GET /ready", 200, &ready)
}

/// What is done.
fn acts(server: Server) -> Server {
    let named = |mut thing: Value, name: &str, value: &str| {
        thing[name] = json!(value);
        thing
    };
    let booked = booking(12, "confirmed", "Аня");
    let all: &[(&str, Value)] = &[
        ("POST bookings", booked.clone()),
        ("PATCH bookings/12", booked.clone()),
        ("POST bookings/12/status", booked.clone()),
        ("POST bookings/13/status", booked.clone()),
        ("POST blocks", block()),
        ("POST tables", house::plan_table(3)),
        ("PUT tables/1", house::plan_table(1)),
        ("POST tables/1/preview", house::impact(&[])),
        ("POST waitlist", waitlist::wait(8, "waiting")),
        ("POST waitlist/7/claim", booked),
        ("PATCH guests/12", card(12, "Маша")),
        ("POST guests/12/visits", card(12, "Маша")),
        ("POST guests/12/bar", card(12, "Маша")),
        ("POST guests/12/unbar", card(12, "Маша")),
        ("POST guests/12/forget", card(12, "")),
        ("POST promotions", promos::promotion(4, "Джаз")),
        ("PATCH promotions/3", promos::promotion(3, "Джаз")),
        ("POST menu", menu::line(4, "Чай")),
        ("PATCH menu/2", menu::line(2, "Чай")),
        ("PUT menu/order", json!([menu::line(2, "Чай")])),
        ("POST broadcast", broadcast::broadcast(12, "sending")),
        ("POST broadcast/preview", broadcast::preview()),
        (
            "POST broadcasts/12/pause",
            broadcast::broadcast(12, "paused"),
        ),
        (
            "POST broadcasts/12/resume",
            broadcast::broadcast(12, "sending"),
        ),
        (
            "POST broadcasts/12/cancel",
            broadcast::broadcast(12, "canceled"),
        ),
        ("POST tokens", named(token(), "secret", "filin_t_abc")),
        ("POST staff", member()),
        (
            "POST feeds",
            named(feeds::feed(), "path", "/calendar/abc.ics"),
        ),
        ("POST backups", backup::running()),
        ("POST hours/preview", house::impact(&[])),
        ("PUT hours", house::hours()),
        ("PATCH venue", crate::support::venue()),
    ];
    let server = all.iter().fold(server, |server, (line, answer)| {
        let (method, path) = line.split_once(' ').unwrap();
        server.on(&format!("{method} /api/admin/{path}"), 200, answer)
    });
    let gone = [
        "blocks/7",
        "tables/1",
        "waitlist/7",
        "promotions/3",
        "menu/2",
        "reviews/2",
        "tokens/3",
        "staff/42",
        "feeds/3",
    ];
    gone.iter().fold(server, |server, path| {
        server.on(&format!("DELETE /api/admin/{path}"), 204, &Value::Null)
    })
}
