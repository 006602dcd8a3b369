//! `GET /api/bootstrap`: the Mini App's first screen.

use filin_core::api::venue::Bootstrap;
use rocket::serde::json::Json;
use rocket::{State, get};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::Guest;

/// The venue, the plan, promotions, the menu, and who asks.
#[utoipa::path(context_path = "/api", tag = "guests", responses((status = 200, body = Bootstrap)))]
#[get("/bootstrap")]
pub async fn bootstrap(by: Guest, app: &State<App>) -> Answer<Bootstrap> {
    Ok(Json(app.services.bootstrap(&by.0).await?))
}
