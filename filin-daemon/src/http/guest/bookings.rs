//! A guest's own bookings.

use filin_core::api::booking::{Booking, BookingChange, Cancellation, NewBooking};
use filin_core::domain::booking::Status as BookingStatus;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, get, patch, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::Guest;
use crate::http::body::Body;
use crate::http::idempotency::Key;
use crate::http::problem::Failure;

/// Asks for a table. With an `Idempotency-Key` a retry gets the first answer.
#[utoipa::path(
    context_path = "/api", tag = "guests", request_body = NewBooking,
    params(("Idempotency-Key" = Option<String>, Header, description = "kept for 24 hours")),
    responses((status = 201, body = Booking)),
)]
#[post("/bookings", data = "<body>")]
pub async fn request(
    by: Guest,
    key: Key,
    app: &State<App>,
    body: Body<NewBooking>,
) -> Result<Custom<Json<Booking>>, Failure> {
    app.limits
        .booking(&by.0.actor.key())
        .map_err(Failure::rate_limited)?;
    let booking = app
        .services
        .request_booking(&by.0, &body.0, key.0.as_deref())
        .await?;
    Ok(Custom(Status::Created, Json(booking)))
}

/// The guest's bookings, newest first.
#[utoipa::path(context_path = "/api", tag = "guests", responses((status = 200, body = inline(Own))))]
#[get("/bookings")]
pub async fn own(by: Guest, app: &State<App>) -> Answer<Own> {
    let items = app.services.own_bookings(&by.0).await?;
    Ok(Json(Own { items, next: None }))
}

/// The guest's bookings.
pub type Own = filin_core::api::Page<Booking>;

/// Moves or resizes a booking.
#[utoipa::path(
    context_path = "/api", tag = "guests", request_body = BookingChange,
    responses((status = 200, body = Booking)),
)]
#[patch("/bookings/<id>", data = "<body>")]
pub async fn change(
    by: Guest,
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

/// The guest's "I'll come".
#[utoipa::path(
    context_path = "/api", tag = "guests", responses((status = 200, body = Booking)),
)]
#[post("/bookings/<id>/attend")]
pub async fn attend(by: Guest, app: &State<App>, id: i64) -> Answer<Booking> {
    Ok(Json(app.services.attend(&by.0, BookingId(id)).await?))
}

/// Calls a booking off.
#[utoipa::path(
    context_path = "/api", tag = "guests", request_body = Cancellation,
    responses((status = 200, body = Booking)),
)]
#[post("/bookings/<id>/cancel", data = "<body>")]
pub async fn cancel(
    by: Guest,
    app: &State<App>,
    id: i64,
    body: Body<Cancellation>,
) -> Answer<Booking> {
    let step = Step::To(BookingStatus::Canceled);
    let version = body.0.version;
    Ok(Json(
        app.services
            .step_booking(&by.0, BookingId(id), step, version, None)
            .await?,
    ))
}
