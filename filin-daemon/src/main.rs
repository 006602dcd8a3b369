//! The daemon: `filin-daemon` serves the venue of the settings, `filin-daemon demo` one that needs
//! nothing.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use filin_daemon::app::{App, Clock};
use filin_daemon::config::{Config, Sources};
use filin_daemon::launch::{self, Plan};
use filin_daemon::{demo, logging};
use rocket::fairing::AdHoc;
use rocket::{Orbit, Rocket};

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
    },
}

#[rocket::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().what {
        None => serve().await,
        Some(What::Demo { port }) => serve_demo(port).await,
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
        tracing::info!("Filin listens on {}", address(rocket));
    })
    .await
}

async fn serve_demo(port: u16) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut config = demo::config(Config::load(Sources::default())?, folder.path());
    config.port = port;
    "warn".clone_into(&mut config.log.level);
    let _log = logging::init(&config.log)?;
    let clock = Clock::system();
    let plan = Plan {
        seed: demo::venue(),
        ..Plan::of(&config)
    };
    let rocket = launch::rocket(plan, clock.clone()).attach(life(clock.clone()));
    launch::run(rocket, move |rocket| {
        let this_program = std::env::current_exe().ok();
        let cli = demo::cli(this_program.as_deref());
        print(&demo::banner(&address(rocket), &cli, clock.now()));
    })
    .await
}

/// Fills the demo's venue with life before anybody looks.
fn life(clock: Clock) -> AdHoc {
    AdHoc::try_on_ignite("demo", |rocket| async move {
        let Some(app) = rocket.state::<App>() else {
            return Err(rocket);
        };
        match demo::fill(&app.services, clock.now()).await {
            Ok(_) => Ok(rocket),
            Err(error) => {
                tracing::error!("the demo could not be filled: {error}");
                Err(rocket)
            }
        }
    })
}

fn address(rocket: &Rocket<Orbit>) -> String {
    let config = rocket.config();
    format!(
        "http://{}",
        std::net::SocketAddr::new(config.address, config.port)
    )
}

#[allow(
    clippy::print_stdout,
    reason = "the demo's banner is for whoever started it"
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
