//! Whether the daemon lives, and whether it can serve.

use chrono::TimeDelta;
use filin_core::api::health::{Check, CheckStatus, Health, Ready};
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{Route, State, get, routes};

use crate::app::App;
use crate::backups::age;

/// The routes below `/`.
pub fn routes() -> Vec<Route> {
    routes![root, health, ready]
}

fn alive(app: &App) -> Json<Health> {
    Json(Health {
        status: "ok".into(),
        version: env!("CARGO_PKG_VERSION").into(),
        db: app.services.engine().into(),
    })
}

/// Alive: what v3's hosting checks ask.
#[utoipa::path(tag = "health", responses((status = 200, body = Health)), security(()))]
#[get("/")]
pub async fn root(app: &State<App>) -> Json<Health> {
    alive(app)
}

/// Alive.
#[utoipa::path(tag = "health", responses((status = 200, body = Health)), security(()))]
#[get("/health")]
pub async fn health(app: &State<App>) -> Json<Health> {
    alive(app)
}

/// Whether Filin can serve; 503 only when the database or its migrations say no.
#[utoipa::path(
    tag = "health", security(()),
    responses((status = 200, body = Ready), (status = 503, body = Ready)),
)]
#[get("/ready")]
pub async fn ready(app: &State<App>) -> Custom<Json<Ready>> {
    // At once: while the database is away each waits for as long as a request would.
    let (answers, migrated) = tokio::join!(app.services.ping(), app.services.is_migrated());
    let database = check("database", answers.map(|()| true), app.services.engine());
    let migrations = check("migrations", migrated, "up to date");
    let mut checks = vec![database, migrations, telegram(app).await];
    // Where there is no folder, backups are somebody else's matter.
    if app.backups.settings().dir.is_some() {
        checks.push(age::look(app).await);
    }
    let status = checks
        .iter()
        .map(|check| check.status)
        .max()
        .unwrap_or(CheckStatus::Ok);
    let code = if status == CheckStatus::Failed {
        Status::ServiceUnavailable
    } else {
        Status::Ok
    };
    Custom(
        code,
        Json(Ready {
            status,
            version: env!("CARGO_PKG_VERSION").into(),
            checks,
        }),
    )
}

/// From here on a message that is due and not sent is a sign of trouble.
const LATE: TimeDelta = TimeDelta::minutes(1);

/// Whether Telegram takes what we say.
async fn telegram(app: &App) -> Check {
    let degraded = |detail: &str| Check {
        status: CheckStatus::Degraded,
        ..ok("telegram", detail)
    };
    if app.doors.bot_token.is_none() {
        return degraded("BOT_TOKEN is not set: the bot is off and nobody enters by Telegram");
    }
    let Some(telegram) = &app.telegram else {
        return ok("telegram", "BOT_TOKEN is set; init data is checked");
    };
    if telegram.courier.is_failing() {
        return degraded("the last calls of the Bot API failed");
    }
    // A database that is away is another check's news.
    let queue = app.services.post_queue().await.unwrap_or_default();
    match queue.due_since {
        Some(due) if due < app.clock.now() - LATE => degraded("messages wait to be sent"),
        _ => ok("telegram", "messages are sent"),
    }
}

fn ok(name: &str, detail: &str) -> Check {
    Check {
        name: name.into(),
        status: CheckStatus::Ok,
        detail: detail.into(),
    }
}

fn check(name: &str, found: filin_core::error::Result<bool>, detail: &str) -> Check {
    match found {
        Ok(true) => ok(name, detail),
        Ok(false) => Check {
            status: CheckStatus::Failed,
            ..ok(name, "not up to date")
        },
        // What exactly is wrong is for the log, not for whoever asks.
        Err(error) => {
            tracing::warn!(%error, name, "not ready");
            Check {
                status: CheckStatus::Failed,
                ..ok(name, "does not answer")
            }
        }
    }
}
