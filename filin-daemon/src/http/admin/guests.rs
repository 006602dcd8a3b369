//! Guests for staff: finding them, their cards, and what managers and owners do about them.

use filin_core::api::Page;
use filin_core::api::guest::{
    Bar, Guest, GuestCard, GuestChange, GuestExport, TagCount, VisitCorrection,
};
use filin_core::domain::ids::GuestId;
use filin_core::service::GuestQuery;
use rocket::serde::json::Json;
use rocket::{State, get, patch, post};

use crate::app::App;
use crate::http::auth::{Manager, Owner, Staff};
use crate::http::body::Body;
use crate::http::{Answer, flag, number};

/// A page of guests, newest first.
#[utoipa::path(
    context_path = "/api/admin", tag = "guests",
    params(
        ("q" = Option<String>, Query, description = "`#12`, a Telegram id, `@name`, a phone, or part of a name"),
        ("tag" = Option<String>, Query, description = "only those with this tag"),
        ("barred" = Option<bool>, Query, description = "only those who may not book"),
        ("cursor" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "items on the page, at most 200"),
    ),
    responses((status = 200, body = inline(Page<Guest>))),
)]
#[get("/guests?<q>&<tag>&<barred>&<cursor>&<limit>")]
pub async fn list(
    by: Staff,
    app: &State<App>,
    q: Option<String>,
    tag: Option<String>,
    barred: Option<&str>,
    cursor: Option<String>,
    limit: Option<&str>,
) -> Answer<Page<Guest>> {
    let query = GuestQuery {
        query: q,
        tag,
        barred: flag(barred),
        cursor,
        limit: number("limit", limit)?,
    };
    Ok(Json(app.services.guests(&by.0, &query).await?))
}

/// The tags that guests have, the most frequent first; 200 at most.
#[utoipa::path(
    context_path = "/api/admin", tag = "guests",
    responses((status = 200, body = Vec<TagCount>)),
)]
#[get("/tags")]
pub async fn tags(by: Staff, app: &State<App>) -> Answer<Vec<TagCount>> {
    Ok(Json(app.services.tags(&by.0).await?))
}

/// Everything about a guest at a glance.
#[utoipa::path(context_path = "/api/admin", tag = "guests", responses((status = 200, body = GuestCard)))]
#[get("/guests/<id>")]
pub async fn show(by: Staff, app: &State<App>, id: i64) -> Answer<GuestCard> {
    Ok(Json(app.services.guest(&by.0, GuestId(id)).await?))
}

/// Changes notes or the name of whom Telegram does not name; managers also tags and discount.
#[utoipa::path(
    context_path = "/api/admin", tag = "guests", request_body = GuestChange,
    responses((status = 200, body = GuestCard)),
)]
#[patch("/guests/<id>", data = "<body>")]
pub async fn change(
    by: Staff,
    app: &State<App>,
    id: i64,
    body: Body<GuestChange>,
) -> Answer<GuestCard> {
    let (id, change) = (GuestId(id), body.0);
    Ok(Json(app.services.change_guest(&by.0, id, &change).await?))
}

/// Corrects the visit ledger.
#[utoipa::path(
    context_path = "/api/admin", tag = "guests", request_body = VisitCorrection,
    responses((status = 200, body = GuestCard)),
)]
#[post("/guests/<id>/visits", data = "<body>")]
pub async fn visits(
    by: Manager,
    app: &State<App>,
    id: i64,
    body: Body<VisitCorrection>,
) -> Answer<GuestCard> {
    let (id, correction) = (GuestId(id), body.0);
    Ok(Json(
        app.services.correct_visits(&by.0, id, &correction).await?,
    ))
}

/// Lets a guest book no more; their present bookings stay.
#[utoipa::path(
    context_path = "/api/admin", tag = "guests", request_body = Bar,
    responses((status = 200, body = GuestCard)),
)]
#[post("/guests/<id>/bar", data = "<body>")]
pub async fn bar(by: Manager, app: &State<App>, id: i64, body: Body<Bar>) -> Answer<GuestCard> {
    let (id, bar) = (GuestId(id), body.0);
    Ok(Json(app.services.bar_guest(&by.0, id, &bar).await?))
}

/// Lets a guest book again.
#[utoipa::path(context_path = "/api/admin", tag = "guests", responses((status = 200, body = GuestCard)))]
#[post("/guests/<id>/unbar")]
pub async fn unbar(by: Manager, app: &State<App>, id: i64) -> Answer<GuestCard> {
    Ok(Json(app.services.unbar_guest(&by.0, GuestId(id)).await?))
}

/// All that is kept about a guest, for the guest.
#[utoipa::path(context_path = "/api/admin", tag = "guests", responses((status = 200, body = GuestExport)))]
#[get("/guests/<id>/export")]
pub async fn export(by: Manager, app: &State<App>, id: i64) -> Answer<GuestExport> {
    Ok(Json(app.services.export_guest(&by.0, GuestId(id)).await?))
}

/// Erases everything personal about a guest, for good.
#[utoipa::path(context_path = "/api/admin", tag = "guests", responses((status = 200, body = GuestCard)))]
#[post("/guests/<id>/forget")]
pub async fn forget(by: Owner, app: &State<App>, id: i64) -> Answer<GuestCard> {
    Ok(Json(app.services.forget_guest(&by.0, GuestId(id)).await?))
}
