//! Bookings for staff.

use filin_core::api::Page;
use filin_core::api::booking::{Booking, BookingChange, StaffBooking, StatusChange};
use filin_core::api::event::Event;
use filin_core::domain::booking::Status as BookingStatus;
use filin_core::domain::ids::BookingId;
use filin_core::service::{ListQuery, Step};
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, get, patch, post};

use crate::app::App;
use crate::http::auth::Staff;
use crate::http::body::Body;
use crate::http::idempotency::Key;
use crate::http::problem::Failure;
use crate::http::{Answer, day, number};

/// A page of bookings in order of time; from today on unless days are given.
#[utoipa::path(
    context_path = "/api/admin", tag = "bookings",
    params(
        ("date" = Option<String>, Query, description = "one service day"),
        ("from" = Option<String>, Query, description = "first service day"),
        ("to" = Option<String>, Query, description = "last service day"),
        ("status" = Option<String>, Query, description = "only these"),
        ("q" = Option<String>, Query, description = "part of a name, user name or phone; or a number"),
        ("cursor" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "items on the page, at most 200"),
    ),
    responses((status = 200, body = inline(Page<Booking>))),
)]
#[get("/bookings?<date>&<from>&<to>&<status>&<q>&<cursor>&<limit>")]
#[allow(
    clippy::too_many_arguments,
    reason = "Rocket names each query parameter"
)]
pub async fn list(
    by: Staff,
    app: &State<App>,
    date: Option<&str>,
    from: Option<&str>,
    to: Option<&str>,
    status: Option<&str>,
    q: Option<String>,
    cursor: Option<String>,
    limit: Option<&str>,
) -> Answer<Page<Booking>> {
    let query = ListQuery {
        date: day(date)?,
        from: day(from)?,
        to: day(to)?,
        status: status
            .filter(|word| !word.is_empty())
            .map(BookingStatus::parse)
            .transpose()?,
        query: q,
        cursor,
        limit: number("limit", limit)?,
    };
    Ok(Json(app.services.bookings(&by.0, &query).await?))
}

/// Takes a booking by phone, or seats a walk-in.
#[utoipa::path(
    context_path = "/api/admin", tag = "bookings", request_body = StaffBooking,
    params(("Idempotency-Key" = Option<String>, Header, description = "kept for 24 hours")),
    responses((status = 201, body = Booking)),
)]
#[post("/bookings", data = "<body>")]
pub async fn create(
    by: Staff,
    key: Key,
    app: &State<App>,
    body: Body<StaffBooking>,
) -> Result<Custom<Json<Booking>>, Failure> {
    let booking = app
        .services
        .create_booking(&by.0, &body.0, key.0.as_deref())
        .await?;
    Ok(Custom(Status::Created, Json(booking)))
}

/// A booking.
#[utoipa::path(context_path = "/api/admin", tag = "bookings", responses((status = 200, body = Booking)))]
#[get("/bookings/<id>")]
pub async fn show(by: Staff, app: &State<App>, id: i64) -> Answer<Booking> {
    Ok(Json(app.services.booking(&by.0, BookingId(id)).await?))
}

/// Moves, resizes, seats elsewhere, rewords or notes.
#[utoipa::path(
    context_path = "/api/admin", tag = "bookings", request_body = BookingChange,
    responses((status = 200, body = Booking)),
)]
#[patch("/bookings/<id>", data = "<body>")]
pub async fn change(
    by: Staff,
    app: &State<App>,
    id: i64,
    body: Body<BookingChange>,
) -> Answer<Booking> {
    Ok(Json(
        app.services
            .change_booking(&by.0, BookingId(id), &body.0)
            .await?,
    ))
}

/// Takes a step: confirmed, seated, completed, canceled, no_show, or undo.
#[utoipa::path(
    context_path = "/api/admin", tag = "bookings", request_body = StatusChange,
    responses((status = 200, body = Booking)),
)]
#[post("/bookings/<id>/status", data = "<body>")]
pub async fn step(
    by: Staff,
    app: &State<App>,
    id: i64,
    body: Body<StatusChange>,
) -> Answer<Booking> {
    let StatusChange {
        status,
        version,
        reason,
    } = body.0;
    let step = Step::parse(&status)?;
    let reason = reason.as_deref();
    Ok(Json(
        app.services
            .step_booking(&by.0, BookingId(id), step, version, reason)
            .await?,
    ))
}

/// What happened to a booking, oldest first.
#[utoipa::path(context_path = "/api/admin", tag = "bookings", responses((status = 200, body = Vec<Event>)))]
#[get("/bookings/<id>/events")]
pub async fn history(by: Staff, app: &State<App>, id: i64) -> Answer<Vec<Event>> {
    Ok(Json(
        app.services.booking_events(&by.0, BookingId(id)).await?,
    ))
}
