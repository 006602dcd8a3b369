//! The bare things that Filin is measured beside, each in a process of its own as Filin is: this
//! program, started again with a word.
//!
//! `bare-json FOLDER`: a Rocket that serialises what Filin answered, and does nothing else.
//! `bare-fan`: plain sockets, greeted with one byte, that are written to in a loop.

use std::path::Path;

use anyhow::Context;
use filin_core::api::availability::Availability;
use filin_core::api::venue::Bootstrap;
use rocket::fairing::AdHoc;
use rocket::serde::json::Json;
use rocket::{State, get, routes};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::report::say;

/// What this program was started as, if not as the bench.
pub(crate) fn asked(arguments: &[String]) -> Option<anyhow::Result<()>> {
    match arguments {
        [word, folder] if word == "bare-json" => Some(json(Path::new(folder))),
        [word] if word == "bare-fan" => Some(fan()),
        _ => None,
    }
}

struct Answers {
    bootstrap: Bootstrap,
    availability: Availability,
}

#[get("/health")]
fn health() -> &'static str {
    "ok"
}

#[get("/api/bootstrap")]
fn bootstrap(answers: &State<Answers>) -> Json<&Bootstrap> {
    Json(&answers.inner().bootstrap)
}

#[get("/api/availability")]
fn availability(answers: &State<Answers>) -> Json<&Availability> {
    Json(&answers.inner().availability)
}

/// As many workers as the daemon has: Rocket's default for both.
fn json(folder: &Path) -> anyhow::Result<()> {
    let read = |name: &str| std::fs::read(folder.join(name)).with_context(|| name.to_owned());
    let answers = Answers {
        bootstrap: serde_json::from_slice(&read("bootstrap")?)?,
        availability: serde_json::from_slice(&read("availability")?)?,
    };
    let figment = rocket::Config::figment()
        .merge(("address", "127.0.0.1"))
        .merge(("port", 0))
        .merge(("log_level", "off"));
    let ready = AdHoc::on_liftoff("ready", |rocket| {
        let config = rocket.config();
        let line = format!("listens on http://{}:{}", config.address, config.port);
        Box::pin(async move { say(&line) })
    });
    let rocket = rocket::custom(figment)
        .manage(answers)
        .mount("/", routes![health, bootstrap, availability])
        .attach(ready);
    rocket::execute(rocket.launch()).map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(())
}

/// The first connection commands: whatever it sends is written to every other one.
fn fan() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        say(&format!("listens on {}", listener.local_addr()?));
        let (mut command, _) = listener.accept().await?;
        let mut listeners: Vec<TcpStream> = Vec::new();
        let mut bytes = vec![0; 64 * 1024];
        loop {
            tokio::select! {
                accepted = listener.accept() => {
                    let (mut stream, _) = accepted?;
                    stream.set_nodelay(true)?;
                    stream.write_all(b"!").await?;
                    listeners.push(stream);
                }
                read = command.read(&mut bytes) => {
                    let Some(message) = bytes.get(..read?).filter(|bytes| !bytes.is_empty()) else {
                        return Ok(());
                    };
                    for listener in &mut listeners {
                        listener.write_all(message).await?;
                    }
                }
            }
        }
    })
}
