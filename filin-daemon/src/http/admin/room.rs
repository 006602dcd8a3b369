//! The room: figures, tables, and what is free.

use filin_core::api::availability::Availability;
use filin_core::api::impact::{Impact, TablePreview};
use filin_core::api::remembered::Remembered;
use filin_core::api::room::{Room, TableForm};
use filin_core::api::stats::{DayStats, Stats};
use filin_core::api::trends::Trends;
use filin_core::api::venue::PlanTable;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, post, put};

use crate::app::App;
use crate::http::auth::{Manager, Staff};
use crate::http::body::Body;
use crate::http::guest;
use crate::http::problem::Failure;
use crate::http::{Answer, day};

/// The figures of a service day.
#[utoipa::path(
    context_path = "/api/admin", tag = "room",
    params(("date" = Option<String>, Query, description = "service day, today unless given")),
    responses((status = 200, body = Stats)),
)]
#[get("/stats?<date>")]
pub async fn stats(by: Staff, app: &State<App>, date: Option<&str>) -> Answer<Stats> {
    Ok(Json(app.services.stats(&by.0, day(date)?).await?))
}

/// The figures of each of several service days; of the last thirty unless said.
#[utoipa::path(
    context_path = "/api/admin", tag = "room",
    params(
        ("from" = Option<String>, Query, description = "first service day"),
        ("to" = Option<String>, Query, description = "last service day, today unless given"),
    ),
    responses((status = 200, body = Vec<DayStats>)),
)]
#[get("/stats/days?<from>&<to>")]
pub async fn stats_by_day(
    by: Staff,
    app: &State<App>,
    from: Option<&str>,
    to: Option<&str>,
) -> Answer<Vec<DayStats>> {
    let (from, to) = (day(from)?, day(to)?);
    Ok(Json(app.services.stats_by_day(&by.0, from, to).await?))
}

/// When the room is full, where bookings come from and who comes back, over at most a year; over the
/// last thirty days unless said.
#[utoipa::path(
    context_path = "/api/admin", tag = "room",
    params(
        ("from" = Option<String>, Query, description = "first service day"),
        ("to" = Option<String>, Query, description = "last service day, today unless given"),
    ),
    responses((status = 200, body = Trends)),
)]
#[get("/stats/trends?<from>&<to>")]
pub async fn trends(
    by: Staff,
    app: &State<App>,
    from: Option<&str>,
    to: Option<&str>,
) -> Answer<Trends> {
    let (from, to) = (day(from)?, day(to)?);
    Ok(Json(app.services.trends(&by.0, from, to).await?))
}

/// Every table: its state now, its bookings and blocks of a service day.
#[utoipa::path(
    context_path = "/api/admin", tag = "room",
    params(("date" = Option<String>, Query, description = "service day, today unless given")),
    responses((status = 200, body = Room)),
)]
#[get("/tables?<date>")]
pub async fn tables(by: Staff, app: &State<App>, date: Option<&str>) -> Answer<Room> {
    Ok(Json(app.services.room(&by.0, day(date)?).await?))
}

/// What guests are offered, for staff at the phone.
#[utoipa::path(
    context_path = "/api/admin", tag = "room",
    params(
        ("date" = Option<String>, Query, description = "service day, today unless given"),
        ("guests" = Option<i64>, Query, description = "how many come, 2 unless given"),
        ("table_no" = Option<i64>, Query, description = "only this table"),
        ("minutes" = Option<i64>, Query, description = "how long, the usual stay unless given"),
        ("explain" = Option<i64>, Query, description = "1: say why not, per table"),
        ("except" = Option<i64>, Query, description = "a booking to be moved: what it holds does not count"),
    ),
    responses((status = 200, body = Availability)),
)]
#[get("/availability?<date>&<guests>&<table_no>&<minutes>&<explain>&<except>")]
#[allow(
    clippy::too_many_arguments,
    reason = "Rocket names each query parameter"
)]
pub async fn availability(
    by: Staff,
    app: &State<App>,
    date: Option<&str>,
    guests: Option<&str>,
    table_no: Option<&str>,
    minutes: Option<&str>,
    explain: Option<&str>,
    except: Option<&str>,
) -> Answer<Remembered<Availability>> {
    let query = [date, guests, table_no, minutes, explain, except];
    guest::availability::answer(app, &by.0, query).await
}

/// Adds a table.
#[utoipa::path(
    context_path = "/api/admin", tag = "room", request_body = TableForm,
    responses((status = 201, body = PlanTable)),
)]
#[post("/tables", data = "<body>")]
pub async fn add_table(
    by: Manager,
    app: &State<App>,
    body: Body<TableForm>,
) -> Result<Custom<Json<PlanTable>>, Failure> {
    let table = app.services.add_table(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(table)))
}

/// Changes a table.
#[utoipa::path(
    context_path = "/api/admin", tag = "room", request_body = TableForm,
    responses((status = 200, body = PlanTable)),
)]
#[put("/tables/<number>", data = "<body>")]
pub async fn change_table(
    by: Manager,
    app: &State<App>,
    number: i64,
    body: Body<TableForm>,
) -> Answer<PlanTable> {
    Ok(Json(
        app.services.change_table(&by.0, number, &body.0).await?,
    ))
}

/// Takes a table out of the room for good.
#[utoipa::path(context_path = "/api/admin", tag = "room", responses((status = 204)))]
#[delete("/tables/<number>")]
pub async fn retire_table(by: Manager, app: &State<App>, number: i64) -> Result<Status, Failure> {
    app.services.retire_table(&by.0, number).await?;
    Ok(Status::NoContent)
}

/// The bookings to come that a change of the table would hit, or its retirement. Nothing is changed.
#[utoipa::path(
    context_path = "/api/admin", tag = "room", request_body = TablePreview,
    responses((status = 200, body = Impact)),
)]
#[post("/tables/<number>/preview", data = "<body>")]
pub async fn preview_table(
    by: Manager,
    app: &State<App>,
    number: i64,
    body: Body<TablePreview>,
) -> Answer<Impact> {
    Ok(Json(
        app.services.preview_table(&by.0, number, &body.0).await?,
    ))
}
