//! `GET /api/availability`: what is free.

use filin_core::api::availability::Availability;
use filin_core::api::remembered::Remembered;
use filin_core::domain::actor::Act;
use filin_core::domain::ids::BookingId;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::table::TableNo;
use filin_core::service::Question;
use rocket::serde::json::Json;
use rocket::{State, get};

use crate::app::App;
use crate::http::auth::Guest;
use crate::http::problem::Failure;
use crate::http::{Answer, day, flag, number};

/// Every slot of a service day with the tables that may be taken.
#[utoipa::path(
    context_path = "/api", tag = "guests",
    params(
        ("date" = Option<String>, Query, description = "service day, today unless given"),
        ("guests" = Option<i64>, Query, description = "how many come, 2 unless given"),
        ("table_no" = Option<i64>, Query, description = "only this table"),
        ("minutes" = Option<i64>, Query, description = "how long, the usual stay unless given"),
        ("explain" = Option<i64>, Query, description = "1: say why not, per table"),
        ("except" = Option<i64>, Query, description = "a booking of their own to be moved: what it holds does not count"),
    ),
    responses((status = 200, body = Availability)),
)]
#[get("/availability?<date>&<guests>&<table_no>&<minutes>&<explain>&<except>")]
#[allow(
    clippy::too_many_arguments,
    reason = "Rocket names each query parameter"
)]
pub async fn availability(
    by: Guest,
    app: &State<App>,
    date: Option<&str>,
    guests: Option<&str>,
    table_no: Option<&str>,
    minutes: Option<&str>,
    explain: Option<&str>,
    except: Option<&str>,
) -> Answer<Remembered<Availability>> {
    let query = [date, guests, table_no, minutes, explain, except];
    answer(app, &by.0, query).await
}

/// The same answer for guests and for staff; the query is `date, guests, table_no, minutes, explain,
/// except`.
pub async fn answer(
    app: &App,
    act: &Act,
    query: [Option<&str>; 6],
) -> Answer<Remembered<Availability>> {
    let [date, guests, table_no, minutes, explain, except] = query;
    let table = number("table_no", table_no)?;
    let table = table
        .map(TableNo::new)
        .transpose()
        .map_err(|refusal: Refusal| Failure::from(refusal))?;
    let question = Question {
        day: day(date)?,
        guests: number("guests", guests)?.unwrap_or(2),
        table,
        minutes: number("minutes", minutes)?,
        explain: flag(explain),
        except: number("except", except)?.map(BookingId),
    };
    Ok(Json(app.services.availability(act, question).await?))
}
