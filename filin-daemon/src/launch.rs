//! Puts the parts together: a Rocket with the database, the use cases, the routes, the live feed
//! and the jobs.

use std::sync::Arc;
use std::time::Duration;

use filin_core::service::{Options, Seed, Services};
use filin_core::texts::Texts;
use rocket::fairing::AdHoc;
use rocket::figment::Figment;
use rocket::figment::providers::Serialized;
use rocket::{Build, Orbit, Rocket};
use rocket_db_pools::Database;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use crate::app::{App, Clock, Doors, Keep};
use crate::backups::Backups;
use crate::bot;
use crate::config::Config;
use crate::db::Db;
use crate::http;
use crate::http::limits::{Limits, Rates};
use crate::jobs;
use crate::live::Hub;
use crate::metrics::Metrics;
use crate::telegram::{self, Telegram};

/// How long listeners of the feed have to go when the daemon stops.
const GOODBYE: Duration = Duration::from_millis(500);

/// Where to listen and what to listen with.
#[derive(Clone)]
pub struct Plan {
    /// `DATABASE_URL`.
    pub database_url: String,
    /// Most connections.
    pub connections: u32,
    /// Seconds that a caller waits for a connection.
    pub patience: u64,
    /// Seconds after which a connection is replaced.
    pub recycle: u64,
    /// The address to bind.
    pub bind: std::net::IpAddr,
    /// The port; 0 takes a free one.
    pub port: u16,
    /// Who may enter how.
    pub doors: Doors,
    /// Where things lie.
    pub keep: Keep,
    /// Owners and the bootstrap token.
    pub options: Options,
    /// The first venue.
    pub seed: Seed,
    /// Rates.
    pub rates: Rates,
    /// The bot; none leaves it off.
    pub bot: Option<telegram::Settings>,
    /// One more origin that may frame the Mini App, besides Telegram's own: the demo's.
    pub framed_by: Option<String>,
}

impl Plan {
    /// What the settings say.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self {
            database_url: config.database.url.reveal().to_owned(),
            connections: config.database.connections,
            patience: config.database.patience.as_secs().max(1),
            recycle: config.database.recycle.as_secs().max(1),
            bind: config.bind,
            port: config.port,
            doors: Doors {
                bot_token: config
                    .bot_token
                    .as_ref()
                    .map(|token| token.reveal().to_owned()),
                init_data_ttl: config.init_data_ttl,
                client_ip_header: config.client_ip_header.clone(),
                https: config.is_https(),
            },
            keep: config.keep(),
            options: config.options(),
            seed: config.seed(),
            rates: Rates::default(),
            bot: telegram::Settings::of(config),
            framed_by: None,
        }
    }
}

/// A Rocket that is ready to be launched (or to be tested without a socket).
pub fn rocket(plan: Plan, clock: Clock) -> Rocket<Build> {
    let framed_by = plan.framed_by.clone();
    let rocket = rocket::custom(figment(&plan))
        .attach(Db::init())
        .attach(services(plan, clock));
    http::mount(rocket, framed_by.as_deref())
}

/// Launches, says by `ready` where it listens, runs the feed and the jobs, and stops gracefully.
///
/// # Errors
/// Whatever kept Rocket from starting, in one line; an empty line where the log has said it.
pub async fn run(
    rocket: Rocket<Build>,
    ready: impl FnOnce(&Rocket<Orbit>) + Send + 'static,
) -> anyhow::Result<()> {
    let (told, orbiting) = oneshot::channel();
    let told = std::sync::Mutex::new(Some((told, ready)));
    let liftoff = AdHoc::on_liftoff("jobs", move |rocket| {
        let waiting = told.lock().ok().and_then(|mut told| told.take());
        let started = start(rocket);
        if let Some((told, ready)) = waiting {
            ready(rocket);
            let _ = told.send(started);
        }
        Box::pin(async {})
    });
    let launched = rocket.attach(liftoff).attach(goodbye()).launch().await;
    if let Err(error) = &launched {
        let rocket::error::ErrorKind::Shutdown(..) = error.kind() else {
            return Err(explain(error));
        };
        tracing::warn!("stopped with requests under way");
    }
    if let Ok(Some((app, jobs))) = orbiting.await {
        let _ = jobs.await;
        app.services.close().await;
    }
    Ok(())
}

/// Where it listens.
#[must_use]
pub fn address(rocket: &Rocket<Orbit>) -> String {
    let config = rocket.config();
    let address = std::net::SocketAddr::new(config.address, config.port);
    format!("http://{address}")
}

/// Lets the feed's listeners go before Rocket looks who is still there: it waits its whole grace
/// for anybody.
fn goodbye() -> AdHoc {
    AdHoc::on_shutdown("goodbye", |rocket| {
        let hub = rocket.state::<App>().map(|app| Arc::clone(&app.hub));
        Box::pin(async move {
            if let Some(hub) = hub {
                let _ = timeout(GOODBYE, hub.deserted()).await;
                // Their connections end a moment after they do.
                sleep(Duration::from_millis(20)).await;
            }
        })
    })
}

/// One line for whoever starts the daemon. Rocket's error must be looked at, or it panics when it
/// is dropped.
fn explain(error: &rocket::Error) -> anyhow::Error {
    use rocket::error::ErrorKind;
    match error.kind() {
        // The fairing that failed has logged why.
        ErrorKind::FailedFairings(_) => anyhow::anyhow!(""),
        ErrorKind::Bind(why) => {
            anyhow::anyhow!("cannot listen: {why}; is the port taken? Set PORT")
        }
        other => anyhow::anyhow!("cannot start: {other}"),
    }
}

fn figment(plan: &Plan) -> Figment {
    rocket::Config::figment()
        .select("filin")
        .merge(Serialized::default("address", plan.bind))
        .merge(Serialized::default("port", plan.port))
        .merge(Serialized::default("log_level", "off"))
        .merge(Serialized::default("ident", "Filin"))
        .merge(Serialized::default("ip_header", false))
        .merge(Serialized::default("shutdown.grace", 2))
        .merge(Serialized::default("shutdown.mercy", 2))
        .merge(Serialized::default(
            "databases.filin.url",
            &plan.database_url,
        ))
        .merge(Serialized::default(
            "databases.filin.max_connections",
            plan.connections,
        ))
        .merge(Serialized::default(
            "databases.filin.connect_timeout",
            plan.patience,
        ))
        .merge(Serialized::default("databases.filin.recycle", plan.recycle))
}

/// Builds the use cases over the opened store, and sets up the venue at a first start.
fn services(plan: Plan, clock: Clock) -> AdHoc {
    AdHoc::try_on_ignite("services", |rocket| async move {
        let Some(db) = Db::fetch(&rocket) else {
            return Err(rocket);
        };
        match app(db, plan, clock).await {
            Ok(app) => Ok(rocket.manage(app)),
            Err(error) => {
                tracing::error!("cannot start: {error}");
                Err(rocket)
            }
        }
    })
}

async fn app(db: &Db, plan: Plan, clock: Clock) -> anyhow::Result<App> {
    let texts = Arc::new(Texts::load()?);
    let services = Services::new(db.store(), texts, plan.options);
    services.ensure_venue(&plan.seed, clock.now()).await?;
    let hub = Arc::new(Hub::new(services.last_seq().await?));
    let telegram = plan.bot.map(Telegram::new).transpose()?;
    let metrics = Arc::new(Metrics::new(services.engine()));
    Ok(App {
        services,
        clock,
        hub,
        limits: Arc::new(Limits::new(plan.rates)),
        doors: Arc::new(plan.doors),
        backups: Arc::new(Backups::new(
            plan.keep.backups.clone(),
            plan.database_url.parse()?,
        )),
        keep: Arc::new(plan.keep),
        metrics,
        telegram: telegram.map(Arc::new),
    })
}

/// Starts the feed and the jobs; the handle ends when the jobs have said goodbye.
fn start(rocket: &Rocket<Orbit>) -> Option<(App, JoinHandle<()>)> {
    let app = rocket.state::<App>()?.clone();
    let kept = app.clone();
    let feed = Arc::clone(&app.hub).run(app.services.clone(), app.clock.clone());
    let feed = tokio::spawn(feed);
    let stop = rocket.shutdown();
    let jobs = tokio::spawn(async move {
        tokio::join!(jobs::run(app.clone(), stop.clone()), bot::run(app, stop));
        feed.abort();
    });
    Some((kept, jobs))
}
