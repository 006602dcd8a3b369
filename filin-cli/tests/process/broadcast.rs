//! `filin broadcast`: what is shown, sent, asked before; and in `watch.rs` how one is watched.

mod watch;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Server, filin, stderr, stdout};

const ALL: &str = "/api/admin/broadcasts";
const PATH: &str = "/api/admin/broadcast";

pub(crate) fn broadcast(id: i64, status: &str) -> Value {
    json!({
        "id": id, "status": status, "message": "Пятница: <b>джаз</b> в 20:00, до самой ночи, вход свободный",
        "files": [{"file": 3, "kind": "photo"}], "copy": false,
        "buttons": [[{"text": "Бронь", "app": "book"}]], "silent": false,
        "segment": {"language": "ru", "visited_within": 30}, "test": false, "author": "Анна",
        "created_at": "2026-11-27T15:00:00+03:00", "starts_at": "2026-11-27T18:00:00+03:00",
        "total": 500, "sent": 480, "failed": 3, "unsubscribed": 16, "unknown": 1, "clicks": 40,
        "rate": if status == "sending" { 29.5 } else { 0.0 },
    })
}

/// One that goes out, and so many are through.
fn under_way(sent: i64) -> Value {
    let mut one = broadcast(12, "sending");
    one["sent"] = json!(sent);
    one["eta_s"] = json!(95);
    one
}

pub(crate) fn preview() -> Value {
    json!({
        "recipients": 480, "subscribers_count": 500, "seconds": 16,
        "starts_at": "2026-11-27T15:00:00+03:00", "text": "Пятница: джаз", "length": 13,
        "max_length": 4096, "quiet_until": "2026-11-28T10:00:00+03:00", "behind": 11,
    })
}

pub(crate) fn subscribers() -> Value {
    json!({"subscribers_count": 500, "weeks": [{"monday": "2026-11-23", "gained": 7, "lost": 2}]})
}

fn listed(items: &[Value]) -> Server {
    let page = json!({ "items": items, "next": null });
    Server::lounge().on(&format!("GET {ALL}"), 200, &page).on(
        &format!("GET {ALL}?limit=100"),
        200,
        &page,
    )
}

#[test]
fn a_table_json_and_csv() {
    let server = listed(&[broadcast(12, "sending"), broadcast(11, "done")]);
    let table = stdout(&mut server.filin(&["broadcast", "list", "--lang", "ru"]));
    for text in [
        "идёт",
        "Пятница: джаз",
        "480 / 500",
        "по-русски, были за 30 дней",
        "пт 27.11",
    ] {
        assert!(table.contains(text), "{text} in\n{table}");
    }
    assert!(!table.contains("<b>"), "{table}");
    let json = stdout(&mut server.filin(&["broadcast", "list", "-o", "json"]));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[1]["id"], 11);
    let csv = stdout(&mut server.filin(&["broadcast", "list", "-o", "csv"]));
    assert!(csv.starts_with("id,status,message,segment,sent,total,failed,unsubscribed,unknown,clicks,starts_at,author\n12,sending,"));
}

#[test]
fn none_is_no_error() {
    let server = listed(&[]);
    let list = |format| server.filin(&["broadcast", "list", "-o", format]);
    assert_eq!(stdout(&mut list("json")), "[]\n");
    assert_eq!(stdout(&mut list("csv")).lines().count(), 1);
    assert!(stderr(&mut list("table")).contains("filin broadcast send"));
    let mut watch = server.filin(&["broadcast", "watch"]);
    assert!(stderr(&mut watch).contains("filin broadcast list"));
    watch.assert().code(3);
}

#[test]
fn one_is_shown_with_why_some_did_not_get_it() {
    let mut one = broadcast(12, "paused");
    one["problem"] = json!("rejected");
    one["failures"] = json!([{"reason": "Bad Request: chat not found", "count": 2}, {"reason": "left", "count": 1}]);
    let server = Server::lounge().on(&format!("GET {ALL}/12"), 200, &one);
    let shown = stdout(&mut server.filin(&["broadcast", "show", "12"]));
    for text in [
        "paused",
        "does not take this message",
        "2: Bad Request: chat not found",
        "1: left meanwhile",
        "Бронь → app:book",
        "photo",
        "Russian, here in the last 30 days",
    ] {
        assert!(shown.contains(text), "{text} in\n{shown}");
    }
    assert!(!shown.contains('\u{1b}'));
}

#[test]
fn a_status_of_later_days_is_shown_as_it_came() {
    let server = listed(&[broadcast(12, "dreaming")]);
    let table = stdout(&mut server.filin(&["broadcast", "list"]));
    assert!(table.contains("dreaming"), "{table}");
}

#[test]
fn all_of_it_reaches_the_server() {
    let server = Server::lounge().on(&format!("POST {PATH}"), 202, &broadcast(12, "scheduled"));
    let mut command = server.filin(&[
        "broadcast",
        "send",
        "--text",
        "-",
        "--photo",
        "https://filin.example/owl.jpg",
        "--button",
        "Сайт=https://filin.example/?a=b",
        "--button",
        "Бронь=app:book",
        "--silent",
        "--segment",
        "lang=ru",
        "--segment",
        "visits=5..10",
        "--segment",
        "reward",
        "--at",
        "2026-11-28 18:00",
        "-y",
    ]);
    let output = command
        .write_stdin("Пятница: <b>джаз</b>\n")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(
        server.requests().last().unwrap().json(),
        json!({
            "message": "Пятница: <b>джаз</b>\n", "photo_url": "https://filin.example/owl.jpg",
            "buttons": [[{"text": "Сайт", "url": "https://filin.example/?a=b"}], [{"text": "Бронь", "app": "book"}]],
            "segment": {"language": "ru", "visits_from": 5, "visits_to": 10, "reward_next": true},
            "starts_at": "2026-11-28T18:00:00+03:00", "silent": true, "test": false,
        })
    );
}

#[test]
fn moments_are_typed_as_people_type_them() {
    let server = Server::lounge().on(&format!("POST {PATH}"), 202, &broadcast(12, "scheduled"));
    for (typed, at) in [
        ("2026-11-28 00:30", "2026-11-28T00:30:00+03:00"),
        ("2026-11-28T18:00:00+05:00", "2026-11-28T16:00:00+03:00"),
        ("28.11 18:00", "2026-11-28T18:00:00+03:00"),
        ("завтра 18:00", "2026-11-28T18:00:00+03:00"),
        ("18:00", "2026-11-27T18:00:00+03:00"),
        // The night of Friday is Saturday on the calendar.
        ("fri 00:30", "2026-11-28T00:30:00+03:00"),
    ] {
        let args = ["broadcast", "send", "--text", "x", "-y", "--at", typed];
        server.filin(&args).assert().success();
        assert_eq!(
            server.requests().last().unwrap().json()["starts_at"],
            at,
            "{typed}"
        );
    }
    let before = server.requests().len();
    for typed in ["когда-нибудь", "2026-11-28", "fri", "2026-11-28 25:00"] {
        let mut command = server.filin(&["broadcast", "send", "--text", "x", "-y", "--at", typed]);
        assert!(stderr(&mut command).contains("A day:"), "{typed}");
        command.assert().code(2);
    }
    let posts = server.lines().into_iter().skip(before);
    assert!(posts.filter(|line| line.starts_with("POST")).count() == 0);
}

#[test]
fn files_go_first_and_in_order() {
    let folder = TempDir::new().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let (words, owl, film) = (
        file("words.html", "Ночь <i>сов</i>"),
        file("owl.jpg", "an owl"),
        file("film.mp4", "owls that fly"),
    );
    let kept = json!({"id": 7, "kind": "photo", "name": "owl.jpg", "size": 6});
    let server = Server::lounge()
        .on(&format!("POST {PATH}/files"), 201, &kept)
        .on(&format!("POST {PATH}"), 202, &broadcast(12, "sending"));
    let args = [
        "broadcast",
        "send",
        "--file-text",
        &words,
        "--video",
        &film,
        "--photo",
        &owl,
        "-y",
    ];
    server.filin(&args).assert().success();
    let requests = server.requests();
    let paths: Vec<_> = requests.iter().map(|one| one.line.as_str()).collect();
    assert_eq!(
        paths,
        [
            &format!("POST {PATH}/files"),
            &format!("POST {PATH}/files"),
            &format!("POST {PATH}")
        ]
    );
    for (request, kind, name, held) in [
        (&requests[0], "photo", "owl.jpg", "an owl"),
        (&requests[1], "video", "film.mp4", "owls that fly"),
    ] {
        assert!(request.headers.contains("multipart/form-data"));
        for part in ["name=\"kind\"", kind, "name=\"file\"", name, held] {
            assert!(request.body.contains(part), "{part} in\n{}", request.body);
        }
    }
    let sent = requests[2].json();
    assert_eq!(
        (&sent["files"], &sent["message"]),
        (&json!([7, 7]), &json!("Ночь <i>сов</i>"))
    );
    let before = server.requests().len();
    let mut missing = server.filin(&[
        "broadcast",
        "send",
        "--photo",
        &owl,
        "--video",
        "/nonexistent/x",
        "-y",
    ]);
    assert!(stderr(&mut missing).contains("/nonexistent/x"));
    missing.assert().code(1);
    assert_eq!(server.requests().len(), before, "nothing was sent");
}

#[test]
fn it_asks_before_it_sends_and_before_one_is_canceled() {
    let server = Server::lounge();
    for args in [
        &["broadcast", "send", "--text", "x"][..],
        &["broadcast", "cancel", "12"],
    ] {
        let mut command = server.filin(args);
        assert!(stderr(&mut command).contains("--yes"), "{args:?}");
        command.assert().code(2);
    }
    assert_eq!(server.lines(), Vec::<String>::new());
}

#[test]
fn what_cannot_be_meant_is_usage() {
    let server = Server::lounge();
    for wrong in [
        &[][..],
        &["--text", "x", "--file-text", "y"],
        &["--text", "x", "--button", "Бронь"],
        &["--text", "x", "--segment", "everybody"],
        &[
            "--text",
            "x",
            "--segment",
            "lang=ru",
            "--segment",
            "lang=en",
        ],
        &["--text", "x", "--to", "42"],
        &["--text", "x", "--test", "--at", "18:00"],
        &["--text", "x", "--dry-run", "--watch"],
        &[
            "--photo",
            "https://a.example/1.jpg",
            "--photo",
            "https://a.example/2.jpg",
        ],
    ] {
        let args = [&["broadcast", "send", "-y", "--lang", "ru"], wrong].concat();
        server.filin(&args).assert().code(2);
    }
    assert_eq!(server.lines(), Vec::<String>::new());
    let mut told = server.filin(&[
        "broadcast",
        "send",
        "--lang",
        "ru",
        "--text",
        "x",
        "--segment",
        "кто?",
    ]);
    assert!(stderr(&mut told).contains("сегмент пишется так"));
}

#[test]
fn a_dry_run_shows_it_and_sends_nothing() {
    let server = Server::lounge().on(&format!("POST {PATH}/preview"), 200, &preview());
    let args = [
        "broadcast",
        "send",
        "--text",
        "Пятница: <b>джаз</b>",
        "--dry-run",
    ];
    let shown = stdout(&mut server.filin(&args));
    for text in [
        "Пятница: джаз",
        "480 of 500 subscribers",
        "16 s",
        "13 of 4096",
        "28.11.2026 10:00",
        "#11",
    ] {
        assert!(shown.contains(text), "{text} in\n{shown}");
    }
    assert_eq!(server.lines(), [format!("POST {PATH}/preview")]);
}

#[test]
fn a_refusal_says_where_the_markup_is_broken() {
    let server = Server::lounge().refuses(
        &format!("POST {PATH}"),
        422,
        "markup_invalid",
        "Line 1, character 9: the tag <i> is never closed.",
    );
    let mut command = server.filin(&["broadcast", "send", "--text", "Пятница <i>", "-y"]);
    assert!(stderr(&mut command).contains("Line 1, character 9"));
    command.assert().code(3);
}

#[test]
fn a_test_is_waited_for() {
    let (mut goes, mut came) = (broadcast(9, "sending"), broadcast(9, "done"));
    for one in [&mut goes, &mut came] {
        one["test"] = json!(true);
        one["total"] = json!(1);
        one["sent"] = json!(0);
    }
    let mut lost = came.clone();
    came["sent"] = json!(1);
    lost["problem"] = json!("file");
    for (end, code, said) in [(came, 0, "has arrived"), (lost, 3, "did not take the file")] {
        let server = Server::lounge().on(&format!("POST {PATH}"), 202, &goes).on(
            &format!("GET {ALL}/9"),
            200,
            &end,
        );
        let mut command =
            server.filin(&["broadcast", "send", "--text", "x", "--test", "--to", "42"]);
        let told = stderr(&mut command);
        assert!(told.contains(said), "{told}");
        command.assert().code(code);
        let sent = server.requests()[0].json();
        assert_eq!(
            (&sent["test"], &sent["test_to"]),
            (&json!(true), &json!(42))
        );
    }
}

#[test]
fn the_weeks_of_those_who_get_news() {
    let server = Server::lounge().on(&format!("GET {PATH}/subscribers"), 200, &subscribers());
    let shown = stdout(&mut server.filin(&["broadcast", "subscribers"]));
    assert!(
        shown.contains("500 guests get news") && shown.contains("23.11"),
        "{shown}"
    );
    let csv = stdout(&mut server.filin(&["broadcast", "subscribers", "-o", "csv"]));
    assert_eq!(csv, "monday,gained,lost\n2026-11-23,7,2\n");
    let json = stdout(&mut server.filin(&["broadcast", "subscribers", "-o", "json"]));
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), subscribers());
}
