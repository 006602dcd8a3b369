//! `filin broadcast watch`: in a pipe, in silence, over a broken connection.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;

use super::*;

/// A server that says these things one after the other, the last one again and again. Nothing at
/// all is a connection that breaks.
fn says(answers: Vec<Option<(u16, Value)>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let left = Arc::new(Mutex::new(answers));
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut line = String::new();
            while reader.read_line(&mut line).is_ok_and(|count| count > 2) {
                line.clear();
            }
            let mut left = left.lock().unwrap();
            let answer = match left.len() {
                1 => left[0].clone(),
                _ => left.remove(0),
            };
            if let Some((status, body)) = answer {
                let body = body.to_string();
                let head = format!(
                    "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                drop(stream.write_all((head + &body).as_bytes()));
            }
        }
    });
    url
}

fn watch(url: &str, args: &[&str]) -> (i32, String, String) {
    let mut command = filin(&[&["broadcast", "watch", "12"], args].concat());
    let output = command
        .env("FILIN_SERVER", url)
        .env("FILIN_TOKEN", "secret-token")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn a_pipe_gets_a_line_at_each_turn_over_a_broken_connection() {
    let url = says(vec![
        Some((200, under_way(100))),
        Some((200, under_way(110))),
        None,
        Some((503, json!({}))),
        Some((200, under_way(300))),
        Some((200, broadcast(12, "done"))),
    ]);
    let (code, out, told) = watch(&url, &[]);
    assert_eq!(code, 0, "{told}");
    assert_eq!(
        out,
        "#12 done: sent 480 of 500 · failed 3 · unsubscribed 16 · unknown 1\n"
    );
    // On a busy machine there may be more: a line every few seconds.
    let mut lines = told.lines();
    for text in [
        "#12 going out: sent 100 of 500 · failed 3 · unsubscribed 16 · unknown 1 · 29.5 a second · 1 min 35 s left",
        "offline, retrying",
        "sent 300 of 500",
        "#12 done",
    ] {
        assert!(lines.any(|line| line.contains(text)), "{text} in\n{told}");
    }
    assert!(!told.contains('\u{1b}') && !told.contains('█'), "{told}");
}

#[test]
fn the_quiet_hear_of_the_end_alone() {
    let end = broadcast(12, "done");
    let url = says(vec![
        Some((200, under_way(100))),
        None,
        Some((200, end.clone())),
    ]);
    let (code, out, told) = watch(&url, &["-q", "-o", "json"]);
    assert_eq!((code, told.as_str()), (0, ""));
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap(), end);
    let url = says(vec![
        Some((200, under_way(100))),
        Some((200, broadcast(12, "canceled"))),
    ]);
    let (code, out, told) = watch(&url, &["-q"]);
    assert_eq!((code, told.as_str()), (3, ""));
    assert_eq!(out.lines().count(), 1);
    assert!(out.starts_with("#12 canceled"), "{out}");
}

#[test]
fn what_will_not_pass_ends_it() {
    let refusal = json!({"type": "x", "title": "No", "status": 401, "detail": "Nobody knows you.", "code": "unauthorized"});
    let url = says(vec![Some((200, under_way(100))), Some((401, refusal))]);
    let (code, out, told) = watch(&url, &[]);
    assert_eq!((code, out.as_str()), (4, ""));
    assert!(told.contains("Nobody knows you."), "{told}");
}

#[test]
fn the_one_that_goes_out_is_watched_unless_another_is_named() {
    let server = listed(&[
        broadcast(14, "done"),
        broadcast(13, "scheduled"),
        broadcast(12, "sending"),
    ])
    .on(&format!("GET {ALL}/12"), 200, &broadcast(12, "done"));
    let out = stdout(&mut server.filin(&["broadcast", "watch"]));
    assert!(out.starts_with("#12 done"), "{out}");
}
