//! Who has which role.

use filin_core::api::access::{Grant, StaffMember};
use filin_core::domain::ids::TelegramId;
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, delete, get, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::Owner;
use crate::http::body::Body;
use crate::http::problem::Failure;

/// Everybody with a role.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 200, body = Vec<StaffMember>)))]
#[get("/staff")]
pub async fn list(by: Owner, app: &State<App>) -> Answer<Vec<StaffMember>> {
    Ok(Json(app.services.staff(&by.0).await?))
}

/// Grants a role, or changes it.
#[utoipa::path(
    context_path = "/api/admin", tag = "access", request_body = Grant,
    responses((status = 200, body = StaffMember)),
)]
#[post("/staff", data = "<body>")]
pub async fn grant(by: Owner, app: &State<App>, body: Body<Grant>) -> Answer<StaffMember> {
    Ok(Json(app.services.grant_role(&by.0, &body.0).await?))
}

/// Takes a role away.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 204)))]
#[delete("/staff/<telegram_id>")]
pub async fn remove(by: Owner, app: &State<App>, telegram_id: i64) -> Result<Status, Failure> {
    app.services
        .remove_role(&by.0, TelegramId(telegram_id))
        .await?;
    Ok(Status::NoContent)
}
