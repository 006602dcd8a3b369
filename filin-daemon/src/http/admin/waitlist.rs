//! The waitlist for staff.

use filin_core::api::Page;
use filin_core::api::booking::Booking;
use filin_core::api::waitlist::{Claim, StaffWait, WaitEntry};
use filin_core::domain::ids::WaitId;
use filin_core::service::WaitQuery;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, post};

use crate::app::App;
use crate::http::auth::Staff;
use crate::http::body::Body;
use crate::http::idempotency::Key;
use crate::http::problem::Failure;
use crate::http::{Answer, day, number};

/// Who waits, by day and in the order of joining: from today on, or everybody of one day.
#[utoipa::path(
    context_path = "/api/admin", tag = "waitlist",
    params(
        ("date" = Option<String>, Query, description = "one service day, with whose wait is over"),
        ("cursor" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "items on the page, at most 200"),
    ),
    responses((status = 200, body = inline(Page<WaitEntry>))),
)]
#[get("/waitlist?<date>&<cursor>&<limit>")]
pub async fn list(
    by: Staff,
    app: &State<App>,
    date: Option<&str>,
    cursor: Option<String>,
    limit: Option<&str>,
) -> Answer<Page<WaitEntry>> {
    let query = WaitQuery {
        date: day(date)?,
        cursor,
        limit: number("limit", limit)?,
    };
    Ok(Json(app.services.waitlist(&by.0, &query).await?))
}

/// Puts somebody on the list who called.
#[utoipa::path(
    context_path = "/api/admin", tag = "waitlist", request_body = StaffWait,
    responses((status = 201, body = WaitEntry)),
)]
#[post("/waitlist", data = "<body>")]
pub async fn add(
    by: Staff,
    app: &State<App>,
    body: Body<StaffWait>,
) -> Result<Custom<Json<WaitEntry>>, Failure> {
    let added = app.services.add_to_waitlist(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(added)))
}

/// Takes somebody off the list.
#[utoipa::path(context_path = "/api/admin", tag = "waitlist", responses((status = 204)))]
#[delete("/waitlist/<id>")]
pub async fn remove(by: Staff, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.leave_waitlist(&by.0, WaitId(id)).await?;
    Ok(Status::NoContent)
}

/// Books for somebody what they are offered; the booking is confirmed.
#[utoipa::path(
    context_path = "/api/admin", tag = "waitlist", request_body = Claim,
    params(("Idempotency-Key" = Option<String>, Header, description = "kept for 24 hours")),
    responses((status = 201, body = Booking)),
)]
#[post("/waitlist/<id>/claim", data = "<_body>")]
pub async fn claim(
    by: Staff,
    key: Key,
    app: &State<App>,
    id: i64,
    _body: Body<Claim>,
) -> Result<Custom<Json<Booking>>, Failure> {
    let booking = app
        .services
        .claim_offer(&by.0, WaitId(id), key.0.as_deref())
        .await?;
    Ok(Custom(Status::Created, Json(booking)))
}
