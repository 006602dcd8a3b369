//! The daemon: `filin-daemon` serves the venue of the settings, `filin-daemon demo` one that needs
//! nothing.

use std::process::ExitCode;

use chrono::TimeDelta;
use clap::{Parser, Subcommand};
use filin_daemon::app::Clock;
use filin_daemon::config::{Config, Sources};
use filin_daemon::http::openapi;
use filin_daemon::launch::{self, Plan};
use filin_daemon::{demo, logging};

#[derive(Parser)]
#[command(
    name = "filin-daemon",
    version,
    about = "The front desk of a hookah lounge: API, live feed and jobs",
    after_help = "Settings come from the environment, from .env, or from filin.toml, in that order; \
                  .env.example explains each.\n\nExamples:\n  filin-daemon\n  filin-daemon demo --port 8080"
)]
struct Cli {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// Serve a made-up lounge in full swing; needs no Telegram and keeps nothing
    Demo {
        /// The port to listen on; 0 takes a free one
        #[arg(long, default_value_t = 10_000)]
        port: u16,
        /// The port of the simulated Telegram; the next one unless said
        #[arg(long)]
        telegram_port: Option<u16>,
        /// How many minutes later than now it begins: another part of the evening
        #[arg(long, value_name = "MINUTES", default_value_t = 0)]
        ahead: u16,
    },
    /// Print the description of the API, as `/openapi.json` has it
    Openapi,
}

#[rocket::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().what {
        Some(What::Openapi) => openapi::document().map(|text| print(&text)),
        None => serve().await,
        Some(What::Demo {
            port,
            telegram_port,
            ahead,
        }) => {
            let time = demo::Time::ahead(TimeDelta::minutes(ahead.into()));
            demo::serve(port, telegram_port, time, |banner| print(&banner)).await
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> anyhow::Result<()> {
    let config = Config::load(Sources::from_process()?)?;
    let _log = logging::init(&config.log)?;
    if config.bot_token.is_none() {
        tracing::warn!("BOT_TOKEN is not set: the bot is off and nobody enters by Telegram");
    }
    let rocket = launch::rocket(Plan::of(&config), Clock::system());
    launch::run(rocket, |rocket| {
        tracing::info!("Filin listens on {}", launch::address(rocket));
    })
    .await
}

#[allow(
    clippy::print_stdout,
    reason = "the demo's banner and the API's description are for whoever asked for them"
)]
fn print(text: &str) {
    println!("{text}");
}

#[allow(clippy::print_stderr, reason = "the log may not be running yet")]
fn complain(line: &str) {
    if !line.is_empty() {
        eprintln!("filin-daemon: {line}");
    }
}
