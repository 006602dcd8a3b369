//! A server that answers from a list, and the binary in an environment of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

/// One request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) line: String,
    pub(crate) headers: String,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// What to answer to a request line such as `GET /api/admin/venue`.
struct Route {
    line: String,
    status: u16,
    body: String,
}

/// The server. It answers 404 to what it was not told about.
pub(crate) struct Server {
    pub(crate) url: String,
    loose: Arc<AtomicBool>,
    routes: Arc<Mutex<Vec<Route>>>,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let routes: Arc<Mutex<Vec<Route>>> = Arc::default();
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let (answers, log) = (Arc::clone(&routes), Arc::clone(&requests));
        let loose: Arc<AtomicBool> = Arc::default();
        let any_query = Arc::clone(&loose);
        // It ends with the test process.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answers, log) = (Arc::clone(&answers), Arc::clone(&log));
                let loose = any_query.load(Ordering::Relaxed);
                thread::spawn(move || serve(stream, &answers, &log, loose));
            }
        });
        Self {
            url,
            loose,
            routes,
            requests,
        }
    }

    /// A server that knows the venue: Moscow, Friday 27 November 2026.
    pub(crate) fn lounge() -> Self {
        Self::start().on("GET /api/admin/venue", 200, &venue())
    }

    pub(crate) fn on(self, line: &str, status: u16, body: &Value) -> Self {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        self.routes.lock().unwrap().push(Route {
            line: line.into(),
            status,
            body,
        });
        self
    }

    /// A refusal with a problem document.
    pub(crate) fn refuses(self, line: &str, status: u16, code: &str, detail: &str) -> Self {
        let body = json!({
            "type": format!("about:blank#{code}"), "title": "No", "status": status,
            "detail": detail, "code": code,
        });
        self.on(line, status, &body)
    }

    /// From now on it does not look at queries, and what it was told of `*` it says to all else.
    pub(crate) fn loosely(self) -> Self {
        self.loose.store(true, Ordering::Relaxed);
        self
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.requests()
            .into_iter()
            .map(|request| request.line)
            .collect()
    }

    /// The binary, told of this server.
    pub(crate) fn filin(&self, args: &[&str]) -> Command {
        let mut command = filin(args);
        command
            .env("FILIN_SERVER", &self.url)
            .env("FILIN_TOKEN", "secret-token");
        command
    }
}

fn serve(stream: TcpStream, routes: &Mutex<Vec<Route>>, log: &Mutex<Vec<Request>>, loose: bool) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let Some(request) = read(&mut reader) else {
        return;
    };
    let answer = {
        let routes = routes.lock().unwrap();
        let line = request.line.split('?').next().unwrap_or_default();
        routes
            .iter()
            .find(|route| route.line == request.line || loose && route.line == line)
            .or_else(|| routes.iter().find(|route| loose && route.line == "*"))
            .map_or((404, "{}".to_owned()), |route| {
                (route.status, route.body.clone())
            })
    };
    log.lock().unwrap().push(request);
    let (status, body) = answer;
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Date: Fri, 27 Nov 2026 12:00:00 GMT\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let mut stream = stream;
    // At once: the kernel would hold back a second piece until the first is acknowledged. A client
    // that went away is what some tests are about.
    drop(stream.write_all((head + &body).as_bytes()));
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let line = first.trim_end().strip_suffix(" HTTP/1.1")?.to_owned();
    let (mut headers, mut length) = (String::new(), 0);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let header = header.trim_end().to_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        headers.push_str(&header);
        headers.push('\n');
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Request {
        line,
        headers,
        body: String::from_utf8(body).ok()?,
    })
}

/// The binary, with nothing of the user's environment but a home that does not exist.
pub(crate) fn filin(args: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("filin"));
    command
        .env_clear()
        .env("XDG_CONFIG_HOME", "/nonexistent/filin-test")
        .args(args);
    command
}

/// The binary, with its profiles in `home`.
pub(crate) fn filin_at(home: &TempDir, args: &[&str]) -> Command {
    let mut command = filin(args);
    command.env("XDG_CONFIG_HOME", home.path());
    command
}

pub(crate) fn stdout(command: &mut Command) -> String {
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

pub(crate) fn stderr(command: &mut Command) -> String {
    String::from_utf8(command.output().unwrap().stderr).unwrap()
}

pub(crate) fn venue() -> Value {
    json!({
        "name": "Филин", "zone": "Europe/Moscow", "day_start": "06:00", "language": "ru",
        "schedule": "Ежедневно", "contacts": "", "rules": {},
        "loyalty": {"round": 10, "rewards": [{"at": 5, "percent": 50}]}, "version": 7,
        "now": "2026-11-27T15:00:00+03:00", "today": "2026-11-27",
    })
}

pub(crate) fn booking(id: i64, status: &str, name: &str) -> Value {
    json!({
        "id": id, "status": status, "version": 3, "date": "2026-11-27",
        "starts_at": "2026-11-28T00:30:00+03:00", "ends_at": "2026-11-28T02:30:00+03:00",
        "guests": 4, "tables": [3, 4], "source": "staff", "comment": "у окна",
        "guest": {"id": 9, "telegram_id": null, "name": name, "username": null,
                  "phone": "+79990001122", "visits": 2},
        "created_at": "2026-11-20T12:00:00+03:00", "updated_at": "2026-11-20T12:00:00+03:00",
    })
}

pub(crate) fn table(number: i64, x: i64, state: &str) -> Value {
    json!({
        "number": number, "seats": {"min": 2, "max": 4}, "zone": "Зал", "shape": "round",
        "place": {"x": x, "y": 100, "w": 300, "h": 600, "turn": 0}, "online": true,
        "neighbours": [], "state": state, "bookings": [], "blocks": [],
    })
}
