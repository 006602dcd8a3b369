//! The HTTP door: guards, bodies, problems, and a file for each noun of the guests' and the admin
//! API. Handlers parse, call one use case, and answer; they decide nothing.

pub mod admin;
pub mod auth;
pub mod body;
pub mod calendar;
pub mod guest;
pub mod headers;
pub mod health;
pub mod idempotency;
pub mod limits;
pub mod metrics;
pub mod openapi;
mod pack;
pub mod pages;
pub mod problem;
mod telegram;
mod upload;
pub mod ws;

use filin_core::domain::refusal::Refusal;
use filin_core::domain::service_day::ServiceDay;
use rocket::serde::json::Json;
use rocket::{Build, Rocket};

use self::problem::Failure;

/// What a handler answers.
pub type Answer<T> = Result<Json<T>, Failure>;

/// Mounts every route and catcher. The Mini App may be framed by Telegram and by this origin.
pub fn mount(rocket: Rocket<Build>, framed_by: Option<&str>) -> Rocket<Build> {
    rocket
        .attach(headers::shield())
        .attach(headers::policy(framed_by))
        .attach(metrics::Count)
        .attach(pack::fairing())
        .mount("/", pages::routes())
        .mount("/", health::routes())
        .mount("/", metrics::routes())
        .mount("/", calendar::routes())
        .mount("/", ws::routes())
        .mount("/", telegram::routes())
        .mount("/api", guest::routes())
        .mount("/api/admin", admin::routes())
        .mount("/", openapi::routes())
        .register("/", problem::catchers())
}

/// A number from a query, said precisely when it is none.
pub fn number(field: &'static str, raw: Option<&str>) -> Result<Option<i64>, Failure> {
    raw.filter(|raw| !raw.is_empty())
        .map(|raw| {
            raw.parse()
                .map_err(|_| Refusal::SettingInvalid { field }.into())
        })
        .transpose()
}

/// A service day from a query.
pub fn day(raw: Option<&str>) -> Result<Option<ServiceDay>, Failure> {
    raw.filter(|raw| !raw.is_empty())
        .map(|raw| ServiceDay::parse(raw).map_err(Into::into))
        .transpose()
}

/// `1` or `true`.
pub fn flag(raw: Option<&str>) -> bool {
    matches!(raw, Some("1" | "true"))
}
