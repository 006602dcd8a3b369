//! The event log.

use filin_core::api::Page;
use filin_core::api::event::Event;
use rocket::serde::json::Json;
use rocket::{State, get};

use crate::app::App;
use crate::http::auth::Owner;
use crate::http::{Answer, number};

/// A page of the event log, newest first.
#[utoipa::path(
    context_path = "/api/admin", tag = "events",
    params(
        ("before" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "items on the page, at most 500"),
    ),
    responses((status = 200, body = inline(Page<Event>))),
)]
#[get("/events?<before>&<limit>")]
pub async fn list(
    by: Owner,
    app: &State<App>,
    before: Option<&str>,
    limit: Option<&str>,
) -> Answer<Page<Event>> {
    Ok(Json(
        app.services
            .events(&by.0, before, number("limit", limit)?)
            .await?,
    ))
}
