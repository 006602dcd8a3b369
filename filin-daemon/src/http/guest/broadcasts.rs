//! A guest came by a broadcast's button.

use filin_core::domain::ids::BroadcastId;
use rocket::http::Status;
use rocket::{State, post};

use crate::app::App;
use crate::http::auth::Guest;
use crate::http::problem::Failure;

/// The page was opened by a button of this broadcast: counted once, of its recipients alone.
#[utoipa::path(context_path = "/api", tag = "guests", responses((status = 204)))]
#[post("/broadcasts/<id>/click")]
pub async fn click(by: Guest, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.clicked(&by.0, BroadcastId(id)).await?;
    Ok(Status::NoContent)
}
