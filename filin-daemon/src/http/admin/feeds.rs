//! Calendar feeds.

use filin_core::api::feed::{Feed, IssuedFeed, NewFeed};
use filin_core::domain::ids::FeedId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::Owner;
use crate::http::body::Body;
use crate::http::problem::Failure;

/// Every feed that was not revoked.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 200, body = Vec<Feed>)))]
#[get("/feeds")]
pub async fn list(by: Owner, app: &State<App>) -> Answer<Vec<Feed>> {
    Ok(Json(app.services.feeds(&by.0).await?))
}

/// Makes a feed; the only time its address is shown.
#[utoipa::path(
    context_path = "/api/admin", tag = "access", request_body = NewFeed,
    responses((status = 201, body = IssuedFeed)),
)]
#[post("/feeds", data = "<body>")]
pub async fn issue(
    by: Owner,
    app: &State<App>,
    body: Body<NewFeed>,
) -> Result<Custom<Json<IssuedFeed>>, Failure> {
    let issued = app.services.issue_feed(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(issued)))
}

/// Revokes a feed.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 204)))]
#[delete("/feeds/<id>")]
pub async fn revoke(by: Owner, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.revoke_feed(&by.0, FeedId(id)).await?;
    Ok(Status::NoContent)
}
