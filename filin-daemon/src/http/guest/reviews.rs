//! What a guest says of their visits.

use filin_core::api::Page;
use filin_core::api::review::{NewReview, Review, ReviewChange};
use filin_core::domain::ids::ReviewId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, get, patch, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::Guest;
use crate::http::body::Body;
use crate::http::problem::Failure;

/// Says how a visit was; without `booking_id` it is the newest one that has no review yet.
#[utoipa::path(
    context_path = "/api", tag = "guests", request_body = NewReview,
    responses((status = 201, body = Review)),
)]
#[post("/reviews", data = "<body>")]
pub async fn leave(
    by: Guest,
    app: &State<App>,
    body: Body<NewReview>,
) -> Result<Custom<Json<Review>>, Failure> {
    let review = app.services.leave_review(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(review)))
}

/// The guest's reviews, newest first.
#[utoipa::path(context_path = "/api", tag = "guests", responses((status = 200, body = inline(Page<Review>))))]
#[get("/reviews")]
pub async fn own(by: Guest, app: &State<App>) -> Answer<Page<Review>> {
    let items = app.services.own_reviews(&by.0).await?;
    Ok(Json(Page { items, next: None }))
}

/// Finds words, or other stars, within a week.
#[utoipa::path(
    context_path = "/api", tag = "guests", request_body = ReviewChange,
    responses((status = 200, body = Review)),
)]
#[patch("/reviews/<id>", data = "<body>")]
pub async fn change(
    by: Guest,
    app: &State<App>,
    id: i64,
    body: Body<ReviewChange>,
) -> Answer<Review> {
    Ok(Json(
        app.services
            .change_review(&by.0, ReviewId(id), &body.0)
            .await?,
    ))
}
