//! Tables out of service.

use filin_core::api::room::{Block, NewBlock};
use filin_core::domain::ids::BlockId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, post};

use crate::app::App;
use crate::http::auth::Staff;
use crate::http::body::Body;
use crate::http::problem::Failure;
use crate::http::{Answer, day};

/// The blocks that touch a service day.
#[utoipa::path(
    context_path = "/api/admin", tag = "room",
    params(("date" = Option<String>, Query, description = "service day, today unless given")),
    responses((status = 200, body = Vec<Block>)),
)]
#[get("/blocks?<date>")]
pub async fn list(by: Staff, app: &State<App>, date: Option<&str>) -> Answer<Vec<Block>> {
    Ok(Json(app.services.blocks(&by.0, day(date)?).await?))
}

/// Blocks a table.
#[utoipa::path(
    context_path = "/api/admin", tag = "room", request_body = NewBlock,
    responses((status = 201, body = Block)),
)]
#[post("/blocks", data = "<body>")]
pub async fn create(
    by: Staff,
    app: &State<App>,
    body: Body<NewBlock>,
) -> Result<Custom<Json<Block>>, Failure> {
    let block = app.services.block_table(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(block)))
}

/// A block that stands.
#[utoipa::path(context_path = "/api/admin", tag = "room", responses((status = 200, body = Block)))]
#[get("/blocks/<id>")]
pub async fn show(by: Staff, app: &State<App>, id: i64) -> Answer<Block> {
    Ok(Json(app.services.block(&by.0, BlockId(id)).await?))
}

/// Lifts a block.
#[utoipa::path(context_path = "/api/admin", tag = "room", responses((status = 204)))]
#[delete("/blocks/<id>")]
pub async fn lift(by: Staff, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.unblock_table(&by.0, BlockId(id)).await?;
    Ok(Status::NoContent)
}
