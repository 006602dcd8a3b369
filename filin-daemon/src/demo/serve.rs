//! Runs the demo: the simulated Telegram first, then the daemon, filled before anybody looks.

use std::net::{Ipv4Addr, TcpListener};

use rocket::fairing::AdHoc;

use super::telegram::{self, Time};
use super::{banner, cli, config, fill, venue};
use crate::app::App;
use crate::config::{Config, Sources};
use crate::launch::{self, Plan};
use crate::logging;

/// Serves until it is stopped, from `time` on; `ready` gets what is to be printed. Ports of 0 are
/// chosen.
///
/// # Errors
/// A port that is taken, or whatever else keeps a daemon from starting.
pub async fn serve(
    port: u16,
    telegram_port: Option<u16>,
    time: Time,
    ready: impl FnOnce(String) + Send + 'static,
) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut config = config(Config::load(Sources::default())?, folder.path());
    "warn".clone_into(&mut config.log.level);
    let _log = logging::init(&config.log)?;
    // The simulator must know where the Mini App will be.
    config.port = if port == 0 { free_port()? } else { port };
    let telegram_port = telegram_port.unwrap_or_else(|| port.checked_add(1).unwrap_or_default());
    let telegram_port = if port == 0 { 0 } else { telegram_port };
    let address = format!("http://127.0.0.1:{}", config.port);
    let sim = telegram::start(&time, telegram_port, format!("{address}/webapp")).await?;
    config.telegram_api_url = sim.url();
    config.public_url = Some(address);
    let plan = Plan {
        seed: venue(),
        framed_by: Some(sim.page().trim_end_matches('/').to_owned()),
        ..Plan::of(&config)
    };
    let clock = time.clock();
    let rocket = launch::rocket(plan, clock.clone()).attach(life(time));
    let page = sim.page();
    launch::run(rocket, move |rocket| {
        let this_program = std::env::current_exe().ok();
        let cli = cli(this_program.as_deref());
        ready(banner(&launch::address(rocket), &page, &cli, clock.now()));
    })
    .await
}

/// One that is free at this moment.
fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

/// Fills the demo's venue with life before anybody looks.
fn life(time: Time) -> AdHoc {
    AdHoc::try_on_ignite("demo", |rocket| async move {
        let Some(app) = rocket.state::<App>() else {
            return Err(rocket);
        };
        time.tell(&app.services);
        match fill(&app.services, app.clock.now()).await {
            Ok(_) => Ok(rocket),
            Err(error) => {
                tracing::error!("the demo could not be filled: {error}");
                Err(rocket)
            }
        }
    })
}
