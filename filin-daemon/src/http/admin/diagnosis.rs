//! What wants attention though the daemon serves.

use filin_core::api::health::Check;
use rocket::serde::json::Json;
use rocket::{State, get};

use crate::app::App;
use crate::diagnosis;
use crate::http::auth::Manager;

/// The webhook as Telegram sees it, the room on the disk, the age of the newest backup. Takes up to
/// three seconds when Telegram is away.
#[utoipa::path(
    context_path = "/api/admin", tag = "health",
    responses((status = 200, body = Vec<Check>)),
)]
#[get("/diagnosis")]
pub async fn show(_by: Manager, app: &State<App>) -> Json<Vec<Check>> {
    Json(diagnosis::look(app).await)
}
