//! Promotions for the desk.

use filin_core::api::promotion::{NewPromotion, Promotion, PromotionChange};
use filin_core::domain::ids::PromotionId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, patch, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::{Manager, Staff};
use crate::http::body::Body;
use crate::http::problem::Failure;

/// All promotions, hidden and past ones too; the standing one first.
#[utoipa::path(context_path = "/api/admin", tag = "promotions", responses((status = 200, body = Vec<Promotion>)))]
#[get("/promotions")]
pub async fn list(by: Staff, app: &State<App>) -> Answer<Vec<Promotion>> {
    Ok(Json(app.services.promotions(&by.0).await?))
}

/// Adds a promotion.
#[utoipa::path(
    context_path = "/api/admin", tag = "promotions", request_body = NewPromotion,
    responses((status = 201, body = Promotion)),
)]
#[post("/promotions", data = "<body>")]
pub async fn add(
    by: Manager,
    app: &State<App>,
    body: Body<NewPromotion>,
) -> Result<Custom<Json<Promotion>>, Failure> {
    let promotion = app.services.add_promotion(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(promotion)))
}

/// Changes a promotion; `null` takes its picture or a day away.
#[utoipa::path(
    context_path = "/api/admin", tag = "promotions", request_body = PromotionChange,
    responses((status = 200, body = Promotion)),
)]
#[patch("/promotions/<id>", data = "<body>")]
pub async fn change(
    by: Manager,
    app: &State<App>,
    id: i64,
    body: Body<PromotionChange>,
) -> Answer<Promotion> {
    Ok(Json(
        app.services
            .change_promotion(&by.0, PromotionId(id), &body.0)
            .await?,
    ))
}

/// Takes a promotion away for good.
#[utoipa::path(context_path = "/api/admin", tag = "promotions", responses((status = 204)))]
#[delete("/promotions/<id>")]
pub async fn remove(by: Manager, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services
        .remove_promotion(&by.0, PromotionId(id))
        .await?;
    Ok(Status::NoContent)
}
