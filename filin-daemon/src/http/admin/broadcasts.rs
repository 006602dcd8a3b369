//! Broadcasts for the desk.

use filin_core::api::Page;
use filin_core::api::broadcast::{
    Broadcast, BroadcastFile, BroadcastPreview, NewBroadcast, Subscribers,
};
use filin_core::domain::broadcast::Step;
use filin_core::domain::ids::BroadcastId;
use filin_core::service::Draft;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, get, post};

use crate::app::App;
use crate::http::auth::Manager;
use crate::http::body::Body;
use crate::http::problem::Failure;
use crate::http::upload::Upload;
use crate::http::{Answer, number};

/// How many guests get news, and how many began and ceased to by week.
#[utoipa::path(context_path = "/api/admin", tag = "broadcasts", responses((status = 200, body = Subscribers)))]
#[get("/broadcast/subscribers")]
pub async fn subscribers(by: Manager, app: &State<App>) -> Answer<Subscribers> {
    Ok(Json(app.services.subscribers(&by.0).await?))
}

/// Sends a message to many: now, or when its time comes and those before it are through. The same
/// content by the same caller within a minute answers the first broadcast.
#[utoipa::path(
    context_path = "/api/admin", tag = "broadcasts", request_body = NewBroadcast,
    responses((status = 202, body = Broadcast)),
)]
#[post("/broadcast", data = "<body>")]
pub async fn create(
    by: Manager,
    app: &State<App>,
    body: Body<NewBroadcast>,
) -> Result<Custom<Json<Broadcast>>, Failure> {
    let draft = Draft::from(body.0);
    let made = app.services.create_broadcast(&by.0, &draft).await?;
    Ok(Custom(Status::Accepted, Json(made)))
}

/// What it would be: to how many it goes, how long it takes, how it reads. Nothing is sent.
#[utoipa::path(
    context_path = "/api/admin", tag = "broadcasts", request_body = NewBroadcast,
    responses((status = 200, body = BroadcastPreview)),
)]
#[post("/broadcast/preview", data = "<body>")]
pub async fn preview(
    by: Manager,
    app: &State<App>,
    body: Body<NewBroadcast>,
) -> Answer<BroadcastPreview> {
    let draft = Draft::from(body.0);
    Ok(Json(app.services.preview_broadcast(&by.0, &draft).await?))
}

/// Keeps a file for a broadcast: a form with `file`, and `kind` where it is not as it looks.
#[utoipa::path(
    context_path = "/api/admin", tag = "broadcasts",
    request_body(content = String, content_type = "multipart/form-data", description = "`file`, and `kind`: photo, video, animation or document"),
    responses((status = 201, body = BroadcastFile)),
)]
#[post("/broadcast/files", data = "<form>")]
pub async fn upload(
    by: Manager,
    app: &State<App>,
    form: Upload,
) -> Result<Custom<Json<BroadcastFile>>, Failure> {
    let kept = app
        .services
        .keep_file(&by.0, form.kind, &form.name, &form.bytes)
        .await?;
    Ok(Custom(Status::Created, Json(kept)))
}

/// Broadcasts, newest first.
#[utoipa::path(
    context_path = "/api/admin", tag = "broadcasts",
    params(("cursor" = Option<String>, Query, description = "`next` of the page before"), ("limit" = Option<i64>, Query, description = "1–100; 20 unless said")),
    responses((status = 200, body = inline(Page<Broadcast>))),
)]
#[get("/broadcasts?<cursor>&<limit>")]
pub async fn list(
    by: Manager,
    app: &State<App>,
    cursor: Option<&str>,
    limit: Option<&str>,
) -> Answer<Page<Broadcast>> {
    let limit = number("limit", limit)?;
    Ok(Json(app.services.broadcasts(&by.0, cursor, limit).await?))
}

/// One broadcast, with the reasons why some did not get it.
#[utoipa::path(context_path = "/api/admin", tag = "broadcasts", responses((status = 200, body = Broadcast)))]
#[get("/broadcasts/<id>")]
pub async fn show(by: Manager, app: &State<App>, id: i64) -> Answer<Broadcast> {
    Ok(Json(app.services.broadcast(&by.0, BroadcastId(id)).await?))
}

/// Stops it for a while. What is in the air arrives.
#[utoipa::path(context_path = "/api/admin", tag = "broadcasts", responses((status = 200, body = Broadcast)))]
#[post("/broadcasts/<id>/pause")]
pub async fn pause(by: Manager, app: &State<App>, id: i64) -> Answer<Broadcast> {
    step(by, app, id, Step::Pause).await
}

/// Lets it go on; behind the one that goes out, if there is one.
#[utoipa::path(context_path = "/api/admin", tag = "broadcasts", responses((status = 200, body = Broadcast)))]
#[post("/broadcasts/<id>/resume")]
pub async fn resume(by: Manager, app: &State<App>, id: i64) -> Answer<Broadcast> {
    step(by, app, id, Step::Resume).await
}

/// Stops it for good.
#[utoipa::path(context_path = "/api/admin", tag = "broadcasts", responses((status = 200, body = Broadcast)))]
#[post("/broadcasts/<id>/cancel")]
pub async fn cancel(by: Manager, app: &State<App>, id: i64) -> Answer<Broadcast> {
    step(by, app, id, Step::Cancel).await
}

async fn step(by: Manager, app: &State<App>, id: i64, step: Step) -> Answer<Broadcast> {
    let id = BroadcastId(id);
    Ok(Json(app.services.step_broadcast(&by.0, id, step).await?))
}
