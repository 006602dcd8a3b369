//! A guest's places on the waitlist.

use filin_core::api::Page;
use filin_core::api::booking::Booking;
use filin_core::api::waitlist::{Claim, NewWait, WaitEntry};
use filin_core::domain::ids::WaitId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::Guest;
use crate::http::body::Body;
use crate::http::idempotency::Key;
use crate::http::problem::Failure;

/// Waits for a table. What is free already is offered at once.
#[utoipa::path(
    context_path = "/api", tag = "guests", request_body = NewWait,
    responses((status = 201, body = WaitEntry)),
)]
#[post("/waitlist", data = "<body>")]
pub async fn join(
    by: Guest,
    app: &State<App>,
    body: Body<NewWait>,
) -> Result<Custom<Json<WaitEntry>>, Failure> {
    let joined = app.services.join_waitlist(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(joined)))
}

/// What the guest waits for, and what of it came to an end today.
#[utoipa::path(
    context_path = "/api", tag = "guests",
    responses((status = 200, body = inline(Page<WaitEntry>))),
)]
#[get("/waitlist")]
pub async fn own(by: Guest, app: &State<App>) -> Answer<Page<WaitEntry>> {
    let items = app.services.own_waitlist(&by.0).await?;
    Ok(Json(Page { items, next: None }))
}

/// Waits no longer.
#[utoipa::path(context_path = "/api", tag = "guests", responses((status = 204)))]
#[delete("/waitlist/<id>")]
pub async fn leave(by: Guest, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.leave_waitlist(&by.0, WaitId(id)).await?;
    Ok(Status::NoContent)
}

/// Books what is offered. It was not held: somebody may have been faster. Whoever has claimed
/// already gets the booking again.
#[utoipa::path(
    context_path = "/api", tag = "guests", request_body = Claim,
    params(("Idempotency-Key" = Option<String>, Header, description = "kept for 24 hours")),
    responses((status = 201, body = Booking)),
)]
#[post("/waitlist/<id>/claim", data = "<_body>")]
pub async fn claim(
    by: Guest,
    key: Key,
    app: &State<App>,
    id: i64,
    _body: Body<Claim>,
) -> Result<Custom<Json<Booking>>, Failure> {
    app.limits
        .booking(&by.0.actor.key())
        .map_err(Failure::rate_limited)?;
    let booking = app
        .services
        .claim_offer(&by.0, WaitId(id), key.0.as_deref())
        .await?;
    Ok(Custom(Status::Created, Json(booking)))
}
