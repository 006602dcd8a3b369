//! `bookings watch` and `events tail --follow`: a line each, over lost connections, and a quiet end.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::support::{booking, venue};
use crate::world::event;

/// What should happen happens within this, even on a busy machine.
const SOON: Duration = Duration::from_secs(30);

fn update(seq: i64, name: &str) -> Value {
    json!({"type": "booking_update", "seq": seq, "action": "confirmed", "booking_id": 12,
           "status": "confirmed", "booking": booking(12, "confirmed", name), "actor": "Анна",
           "at": "2026-11-27T15:00:00+03:00"})
}

fn hello(seq: i64) -> Value {
    json!({"type": "hello", "seq": seq})
}

/// A feed that says a list of things on each connection, and hangs up after all but the last.
struct Feed {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Feed {
    /// `log` is what the event log has by now, newest first.
    fn start(connections: Vec<Vec<Value>>, log: Vec<Value>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let lines = Arc::clone(&asked);
        let left = Arc::new(Mutex::new(connections));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (left, lines, log) = (Arc::clone(&left), Arc::clone(&lines), log.clone());
                thread::spawn(move || serve(stream, &left, &lines, &log));
            }
        });
        Self { url, asked }
    }

    fn watch(&self, args: &[&str]) -> Watching {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("filin"))
            .args(args)
            .env_clear()
            .env("XDG_CONFIG_HOME", "/nonexistent/filin-test")
            .env("FILIN_SERVER", &self.url)
            .env("FILIN_TOKEN", "secret-token")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = lines(child.stdout.take().unwrap());
        let stderr = lines(child.stderr.take().unwrap());
        Watching {
            child,
            stdout,
            stderr,
        }
    }

    /// Waits until somebody listens: from then on Ctrl-C is heard too.
    fn is_heard(&self) {
        let begun = Instant::now();
        while self.feeds_asked().is_empty() {
            assert!(begun.elapsed() < SOON, "nobody listens");
            thread::yield_now();
        }
    }

    fn feeds_asked(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let feeds = asked.iter().filter(|line| line.contains("/ws/admin"));
        feeds.cloned().collect()
    }
}

/// The program, and what it says.
struct Watching {
    child: Child,
    stdout: Receiver<String>,
    stderr: Receiver<String>,
}

impl Watching {
    fn line(&self) -> String {
        self.stdout.recv_timeout(SOON).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    /// Ctrl-C; returns the code, and what else was said on stderr.
    fn interrupt(mut self) -> (Option<i32>, Vec<String>) {
        let id = self.child.id().to_string();
        let killed = Command::new("kill").args(["-INT", &id]).status().unwrap();
        assert!(killed.success());
        let code = self.child.wait().unwrap().code();
        (code, self.stderr.iter().collect())
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn lines(from: impl Read + Send + 'static) -> Receiver<String> {
    let (to, lines) = channel();
    thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            if to.send(line).is_err() {
                return;
            }
        }
    });
    lines
}

fn serve(
    mut stream: TcpStream,
    left: &Mutex<Vec<Vec<Value>>>,
    asked: &Mutex<Vec<String>>,
    log: &[Value],
) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let (mut first, mut key) = (String::new(), String::new());
    reader.read_line(&mut first).unwrap();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        if header.trim().is_empty() {
            break;
        }
        if let Some(value) = header.to_lowercase().strip_prefix("sec-websocket-key:") {
            let at = header.len() - value.len();
            header[at..].trim().clone_into(&mut key);
        }
    }
    asked.lock().unwrap().push(first.trim().to_owned());
    if !first.contains("/ws/admin") {
        let body = if first.contains("/events") {
            json!({"items": log, "next": null}).to_string()
        } else {
            venue().to_string()
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        drop(stream.write_all((head + &body).as_bytes()));
        return;
    }
    let accept = derive_accept_key(key.as_bytes());
    let head = format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: {accept}\r\n\r\n"
    );
    let (says, is_last) = {
        let mut left = left.lock().unwrap();
        let is_last = left.len() <= 1;
        let says = if left.is_empty() {
            Vec::new()
        } else {
            left.remove(0)
        };
        (says, is_last)
    };
    let mut all = head.into_bytes();
    all.extend(says.iter().flat_map(|said| frame(&said.to_string())));
    if stream.write_all(&all).is_err() || !is_last {
        return;
    }
    // The last one stays until the other side goes.
    drop(reader.read_to_end(&mut Vec::new()));
}

/// A text as a server frames it.
fn frame(text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    let mut frame = vec![0x81];
    if length < 126 {
        frame.push(u8::try_from(length).unwrap());
    } else {
        frame.push(126);
        frame.extend(length.to_be_bytes());
    }
    frame.extend(text.as_bytes());
    frame
}

#[test]
fn changes_come_as_json_lines_over_a_lost_connection() {
    let stats = json!({"type": "drone_landed", "seq": 7});
    let feed = Feed::start(
        vec![
            vec![hello(5), update(6, "Аня"), stats],
            vec![hello(8), update(8, "\u{1b}[2JМаша")],
        ],
        Vec::new(),
    );
    let watching = feed.watch(&["bookings", "watch", "-o", "json"]);
    let first = watching.json();
    assert_eq!(
        (&first["seq"], &first["action"]),
        (&json!(6), &json!("confirmed"))
    );
    assert_eq!(first["booking"]["guest"]["name"], "Аня");
    let raw = watching.line();
    assert!(!raw.contains('\u{1b}'), "{raw}");
    let second: Value = serde_json::from_str(&raw).unwrap();
    assert_eq!(second["seq"], 8);
    let asked = feed.feeds_asked();
    assert!(
        asked[1].contains("since=7"),
        "what came meanwhile is asked for: {asked:?}"
    );
    let (code, said) = watching.interrupt();
    assert_eq!(code, Some(0));
    let said = said.join("\n");
    assert!(
        said.contains("Trying again") && said.contains("is back"),
        "{said}"
    );
}

#[test]
fn people_and_sheets_get_a_line_each() {
    let start = || Feed::start(vec![vec![hello(5), update(6, "=Аня")]], Vec::new());
    let watching = start().watch(&["bookings", "watch", "--lang", "ru"]);
    let line = watching.line();
    for text in [
        "15:00:00",
        "#12",
        "подтверждена",
        "пт 27.11",
        "3 + 4",
        "4 гостя",
        "(Анна)",
    ] {
        assert!(line.contains(text), "{text} in {line}");
    }
    let watching = start().watch(&["bookings", "watch", "-o", "csv"]);
    let sheet = format!("{}\n{}\n", watching.line(), watching.line());
    let mut sheet = csv::Reader::from_reader(sheet.as_bytes());
    let head = sheet.headers().unwrap().clone();
    let row = sheet.records().next().unwrap().unwrap();
    let of = |name: &str| row.get(head.iter().position(|one| one == name).unwrap());
    assert_eq!(
        (of("seq"), of("name"), of("tables")),
        (Some("6"), Some("'=Аня"), Some("3 4"))
    );
}

#[test]
fn only_the_day_that_is_asked_for() {
    let mut other = update(6, "Не сегодня");
    other["booking"]["date"] = json!("2026-12-01");
    let feed = Feed::start(vec![vec![hello(5), other, update(7, "Аня")]], Vec::new());
    let watching = feed.watch(&["bookings", "watch", "пт", "-o", "json"]);
    assert_eq!(watching.json()["seq"], 7);
}

#[test]
fn a_reader_who_leaves_ends_it_quietly() {
    let many: Vec<Value> = (6..4_000).map(|seq| update(seq, "Аня")).collect();
    let feed = Feed::start(vec![many], Vec::new());
    let mut watching = feed.watch(&["bookings", "watch", "-o", "json"]);
    watching.json();
    // The reading thread ends with the first line that nobody takes, and closes the pipe.
    let (_, nobody) = channel();
    drop(std::mem::replace(&mut watching.stdout, nobody));
    let code = watching.child.wait().unwrap().code();
    assert_eq!(code, Some(0));
    let said: Vec<String> = watching.stderr.iter().collect();
    assert_eq!(said, Vec::<String>::new());
}

#[test]
fn the_log_is_followed_from_its_end() {
    let log = vec![event(3), event(2), event(1)];
    let told = json!({"type": "event", "seq": 3, "kind": "venue.changed", "at": "2026-11-27T15:00:00+03:00"});
    let feed = Feed::start(vec![vec![hello(2), told]], log);
    let watching = feed.watch(&["events", "tail", "--follow", "--since", "1", "-o", "json"]);
    assert_eq!(
        [
            watching.json()["seq"].clone(),
            watching.json()["seq"].clone()
        ],
        [2, 3]
    );
    feed.is_heard();
    let (code, said) = watching.interrupt();
    assert_eq!((code, said), (Some(0), Vec::new()));
    let asked = feed.feeds_asked();
    assert!(
        asked.iter().all(|line| line.contains("since=3")),
        "{asked:?}"
    );
}

#[test]
fn the_end_of_the_log_is_oldest_first() {
    let feed = Feed::start(Vec::new(), vec![event(3), event(2), event(1)]);
    let watching = feed.watch(&["events", "tail", "--limit", "2", "-o", "csv"]);
    let rows = [watching.line(), watching.line(), watching.line()];
    assert!(
        rows[1].starts_with("2,") && rows[2].starts_with("3,"),
        "{rows:?}"
    );
}

#[test]
fn the_old_spelling_still_works() {
    let feed = Feed::start(Vec::new(), vec![event(3), event(2)]);
    for args in [
        &["events", "--limit", "1", "-o", "csv"][..],
        &["events", "-o", "csv", "list", "--limit", "1"],
        &["-o", "csv", "events", "tail", "--limit", "1"],
    ] {
        let watching = feed.watch(args);
        assert!(watching.line().starts_with("seq,"), "{args:?}");
        assert!(watching.line().starts_with("3,"), "{args:?}");
    }
    let mut mixed = feed.watch(&["events", "--limit", "1", "tail"]);
    assert_eq!(mixed.child.wait().unwrap().code(), Some(2));
}
