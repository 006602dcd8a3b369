//! `filin guests`: who is meant, what is sent, what is shown.

use serde_json::{Value, json};

use crate::support::{Server, booking, stderr, stdout};

pub(crate) fn guest(id: i64, name: &str) -> Value {
    json!({
        "id": id, "telegram_id": null, "name": name, "username": "masha", "phone": "+79990001122",
        "phone_verified": true, "language": "ru", "notes": "=1+1", "tags": ["vip", "окно"],
        "discount": 300, "subscribed": true, "barred": false, "forgotten": false, "version": 4,
        "created_at": "2026-11-20T12:00:00+03:00",
        "loyalty": {"visits": 4, "in_round": 4, "next": {"after_visits": 1, "percent": 50},
                    "earns_now": 50},
    })
}

pub(crate) fn card(id: i64, name: &str) -> Value {
    let mut card = guest(id, name);
    let mut live = booking(31, "confirmed", name);
    live["earns"] = json!(50);
    card["stats"] = json!({
        "bookings": 6, "completed": 4, "canceled": 1, "no_shows": 0, "favourite_table": 5,
        "first_visit": "2026-01-05", "last_visit": "2026-11-20",
    });
    card["bookings"] = json!([live]);
    card["visits"] = json!([
        {"delta": -1, "reason": "посчитали дважды", "actor": "token:3", "booking_id": null,
         "at": "2026-11-21T12:00:00+03:00"},
        {"delta": 1, "reason": "completed", "actor": "staff:7", "booking_id": 30,
         "at": "2026-11-20T12:00:00+03:00"},
    ]);
    card
}

fn page(guests: &[Value]) -> Value {
    json!({ "items": guests, "next": null })
}

/// A server that knows guest 12.
fn house() -> Server {
    Server::start().on("GET /api/admin/guests/12", 200, &card(12, "Маша"))
}

fn json_of(server: &Server, args: &[&str]) -> Value {
    let text = stdout(&mut server.filin(&[args, &["-o", "json"]].concat()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{args:?}: {error}: {text}"))
}

#[test]
fn lists_come_in_every_form() {
    let server = Server::start()
        .on("GET /api/admin/guests", 200, &page(&[guest(12, "Маша")]))
        .on("GET /api/admin/guests?tag=vip&barred=true", 200, &page(&[]));
    let table = stdout(server.filin(&["guests", "list"]).env("LANG", "ru_RU.UTF-8"));
    for text in [
        "Маша",
        "@masha",
        "+79990001122",
        "vip, окно",
        "300 ₽",
        "Метки",
    ] {
        assert!(table.contains(text), "{text} in\n{table}");
    }
    let csv = stdout(&mut server.filin(&["guests", "list", "-o", "csv"]));
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "id,name,username,telegram_id,phone,phone_verified,visits,discount,tags,barred,\
         subscribed,notes,version,created_at"
    );
    assert!(lines[1].contains("'=1+1"), "no formula: {}", lines[1]);
    assert!(
        lines[1].contains(",4,300,\"vip, окно\",false,true,"),
        "{}",
        lines[1]
    );
    let json = json_of(&server, &["guests", "list"]);
    assert_eq!(json, json!([guest(12, "Маша")]));

    let none = ["guests", "list", "--tag", "vip", "--barred"];
    assert_eq!(json_of(&server, &none), json!([]));
    let mut command = server.filin(&none);
    assert_eq!(stdout(&mut command), "");
    assert!(stderr(&mut command).contains("filin guests find"));
    let csv = stdout(&mut server.filin(&[&none[..], &["-o", "csv"]].concat()));
    assert_eq!(csv.lines().count(), 1);
}

#[test]
fn finding_passes_the_text_on_as_it_is() {
    let server = Server::start().on(
        "GET /api/admin/guests?q=%25+%26%23%27%F0%9F%A6%89",
        200,
        &page(&[guest(12, "Маша")]),
    );
    let found = json_of(&server, &["guests", "find", "% &#'🦉"]);
    assert_eq!(found[0]["id"], 12);
}

#[test]
fn whoever_bears_the_number_comes_first() {
    let found = [guest(40, "Боря"), guest(7, "Аня"), guest(12, "Маша")];
    for text in ["12", " 12 "] {
        let server = Server::start()
            .on("GET /api/admin/guests", 200, &page(&found))
            .loosely();
        let ids = |found: &Value| {
            let found = found.as_array().unwrap().iter();
            found.map(|guest| guest["id"].clone()).collect::<Vec<_>>()
        };
        // The others keep the server's order.
        let found = json_of(&server, &["guests", "find", text]);
        assert_eq!(ids(&found), [12, 40, 7], "{text:?}");
        let table = stdout(&mut server.filin(&["guests", "find", text]));
        assert!(table.find("Маша") < table.find("Боря"), "{table}");
    }
}

#[test]
fn who_counted_a_visit_is_told_in_words() {
    let mut card = card(12, "Маша");
    card["visits"][0]["actor"] = json!("token:1");
    let server = Server::start().on("GET /api/admin/guests/12", 200, &card);
    let mut show = server.filin(&["guests", "show", "12"]);
    let told = stdout(show.env("LANG", "ru_RU.UTF-8"));
    assert!(
        told.contains("токен №1") && !told.contains("token:1"),
        "{told}"
    );
    let kept = stdout(&mut server.filin(&["guests", "show", "12", "-o", "json"]));
    assert!(kept.contains("token:1"), "{kept}");
}

#[test]
fn a_card_reads_from_top_to_bottom() {
    let server = house();
    let text = stdout(
        server
            .filin(&["guests", "show", "12"])
            .env("COLUMNS", "120")
            .env("LANG", "ru_RU.UTF-8"),
    );
    let mut at = 0;
    for part in [
        "Маша",
        "+79990001122 (подтверждён)",
        "следующий визит: −50 %",
        "300 ₽",
        "пн 05.01.2026",
        "Последние брони",
        "31",
        "Последние визиты",
        "-1",
        "посчитали дважды",
        "+1",
        "бронь завершена",
    ] {
        let found = text[at..].find(part);
        at += found.unwrap_or_else(|| panic!("{part} not after {at} in\n{text}"));
    }
    assert_eq!(
        json_of(&server, &["guests", "show", "#12"]),
        card(12, "Маша")
    );
    let csv = stdout(&mut server.filin(&["guests", "show", "12", "-o", "csv"]));
    assert_eq!(csv.lines().count(), 2, "one guest, one row: {csv}");
}

#[test]
fn whoever_is_meant_is_found() {
    // Another one's phone may have the same digits in it.
    let mut by_telegram = guest(12, "Маша");
    by_telegram["telegram_id"] = json!(7_350_012_345_i64);
    let server = house()
        .refuses(
            "GET /api/admin/guests/7350012345",
            404,
            "not_found",
            "Такого гостя нет.",
        )
        .on(
            "GET /api/admin/guests?q=%40masha",
            200,
            &page(&[guest(12, "Маша")]),
        )
        .on(
            "GET /api/admin/guests?q=8+%28999%29+000-11-22",
            200,
            &page(&[guest(12, "Маша")]),
        )
        .on(
            "GET /api/admin/guests?q=7350012345",
            200,
            &page(&[by_telegram, guest(13, "Иван")]),
        )
        .on(
            "GET /api/admin/guests?q=%2B79990001122",
            200,
            &page(&[guest(12, "Маша"), guest(13, "Иван")]),
        )
        .on("GET /api/admin/guests?q=%40nobody", 200, &page(&[]));
    for who in ["12", "#12", "@masha", "8 (999) 000-11-22", "7350012345"] {
        assert_eq!(
            json_of(&server, &["guests", "show", who])["id"],
            12,
            "{who}"
        );
    }
    let mut several = server.filin(&["guests", "show", "+79990001122"]);
    several.assert().code(2).stdout("");
    let said = stderr(&mut several);
    assert!(said.contains("Маша") && said.contains("Иван"), "{said}");
    let mut nobody = server.filin(&["guests", "show", "@nobody"]);
    nobody.assert().code(3).stdout("");
    assert!(stderr(&mut nobody).contains("@nobody"));
    // A part of a name could be anybody's.
    let asked = server.lines().len();
    server
        .filin(&["guests", "forget", "Ма", "-y"])
        .assert()
        .code(2)
        .stdout("");
    assert_eq!(server.lines().len(), asked, "nobody was asked for");
    // What is no 404 is not looked for elsewhere.
    let away = Server::start().refuses("GET /api/admin/guests/12", 403, "forbidden", "Нельзя.");
    away.filin(&["guests", "show", "12"]).assert().code(4);
    assert_eq!(away.lines().len(), 1);
}

#[test]
fn notes_replace_or_follow() {
    let server = house().on("PATCH /api/admin/guests/12", 200, &card(12, "Маша"));
    let sent = |args: &[&str]| {
        server
            .filin(&[&["guests", "note", "12"], args].concat())
            .assert()
            .success();
        server.requests().pop().unwrap().json()
    };
    assert_eq!(
        sent(&["<b>мята</b>\nчай"]),
        json!({ "notes": "<b>мята</b>\nчай" })
    );
    assert_eq!(sent(&[""]), json!({ "notes": "" }));
    assert_eq!(
        sent(&["чай", "--append"]),
        json!({ "notes": "=1+1\nчай", "version": 4 })
    );
}

#[test]
fn tags_come_and_go() {
    let server = house().on("PATCH /api/admin/guests/12", 200, &card(12, "Маша"));
    let sent = |args: &[&str]| {
        server
            .filin(&[&["guests", "tag", "12"], args].concat())
            .assert()
            .success();
        server.requests().pop().unwrap().json()
    };
    for (args, tags) in [
        (&["+Новый", "-окно"][..], json!(["vip", "новый"])),
        (&["-VIP", "-o", "json"], json!(["окно"])),
        (&["+день рождения"], json!(["vip", "день рождения", "окно"])),
        (
            &["--add", "a", "--add", "b", "--remove", "vip", "-q"],
            json!(["a", "b", "окно"]),
        ),
        (&["+vip", "-vip"], json!(["vip", "окно"])),
        (&["--remove", "нет такой"], json!(["vip", "окно"])),
    ] {
        assert_eq!(
            sent(args),
            json!({ "tags": tags, "version": 4 }),
            "{args:?}"
        );
    }
    let asked = server.lines().len();
    for wrong in [&[][..], &["vip"], &["+"], &["+a\nb"], &["--remove", ""]] {
        let args = [&["guests", "tag", "12"], wrong].concat();
        server.filin(&args).assert().code(2).stdout("");
    }
    assert_eq!(server.lines().len(), asked, "nothing was asked for");
}

#[test]
fn visits_and_discounts_are_sent() {
    let server = house()
        .on("POST /api/admin/guests/12/visits", 200, &card(12, "Маша"))
        .on("PATCH /api/admin/guests/12", 200, &card(12, "Маша"));
    let last = || server.requests().pop().unwrap().json();
    for (typed, delta) in [("+3", 3), ("3", 3), ("-1", -1)] {
        server
            .filin(&["guests", "visits", "12", typed, "--reason", "карта"])
            .assert()
            .success();
        assert_eq!(last(), json!({ "delta": delta, "reason": "карта" }));
    }
    server
        .filin(&["guests", "discount", "12", "0"])
        .assert()
        .success();
    assert_eq!(last(), json!({ "discount": 0 }));
    for wrong in [
        &["guests", "visits", "12", "+3"][..],
        &["guests", "visits", "12", "many", "--reason", "x"],
        &["guests", "discount", "12"],
        &["guests", "discount", "12", "1.5"],
    ] {
        server.filin(wrong).assert().code(2).stdout("");
    }
    let refusing = house().refuses(
        "POST /api/admin/guests/12/visits",
        409,
        "visits_negative",
        "Так визитов станет меньше нуля.",
    );
    let args = ["guests", "visits", "12", "-9", "--reason", "x"];
    let mut refused = refusing.filin(&args);
    refused.assert().code(3).stdout("");
    assert!(stderr(&mut refused).contains("меньше нуля"));
}

#[test]
fn bars_and_leaves_are_asked_about() {
    let server = house()
        .on("POST /api/admin/guests/12/bar", 200, &card(12, "Маша"))
        .on("POST /api/admin/guests/12/unbar", 200, &card(12, "Маша"))
        .on("POST /api/admin/guests/12/forget", 200, &card(12, ""));
    for args in [["guests", "bar", "12"], ["guests", "forget", "12"]] {
        server.filin(&args).assert().code(2).stdout("");
    }
    assert!(server.lines().is_empty(), "nobody could be asked");
    server
        .filin(&["guests", "bar", "12", "--reason", "драка", "-y"])
        .assert()
        .success();
    assert_eq!(
        server.requests().pop().unwrap().json(),
        json!({ "reason": "драка" })
    );
    server.filin(&["guests", "unbar", "12"]).assert().success();
    assert_eq!(
        json_of(&server, &["guests", "forget", "12", "--yes"])["name"],
        ""
    );
    let posted: Vec<String> = server
        .lines()
        .into_iter()
        .filter(|line| line.starts_with("POST"))
        .collect();
    assert_eq!(
        posted,
        ["bar", "unbar", "forget"].map(|what| format!("POST /api/admin/guests/12/{what}"))
    );
}

#[test]
fn an_export_is_the_servers_own() {
    // A field that this program has never heard of is passed on too.
    let kept = json!({ "guest": guest(12, "Маша"), "reviews": [{ "stars": 5 }], "visits": [] });
    let server = house().on("GET /api/admin/guests/12/export", 200, &kept);
    for form in [&[][..], &["-o", "json"], &["-o", "csv"]] {
        let args = [&["guests", "export", "12"], form].concat();
        let text = stdout(&mut server.filin(&args));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), kept);
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("guest.json");
    let path = file.to_str().unwrap();
    let args = ["guests", "export", "12", "--to", path];
    server.filin(&args).assert().success().stdout("");
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), kept);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else's to read");
    }
    let nowhere = folder.path().join("no/such/place.json");
    let args = ["guests", "export", "12", "--to", nowhere.to_str().unwrap()];
    server.filin(&args).assert().code(1).stdout("");
}
