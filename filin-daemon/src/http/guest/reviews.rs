//! What a guest says of their visits.

use filin_core::api::Page;
use filin_core::api::review::{NewReview, Review, ReviewChange};
use filin_core::domain::ids::ReviewId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, get, patch, post};

use crate::app::App;
use crate::http::auth::Guest;
use crate::http::body::Body;
use crate::http::problem::Failure;
use crate::http::{Answer, number};

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

/// A page of the guest's reviews, newest first.
#[utoipa::path(
    context_path = "/api", tag = "guests",
    params(
        ("cursor" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "items on the page, 50 unless given, at most 200"),
    ),
    responses((status = 200, body = inline(Page<Review>))),
)]
#[get("/reviews?<cursor>&<limit>")]
pub async fn own(
    by: Guest,
    app: &State<App>,
    cursor: Option<String>,
    limit: Option<&str>,
) -> Answer<Page<Review>> {
    let limit = number("limit", limit)?;
    let own = app.services.own_reviews(&by.0, cursor.as_deref(), limit);
    Ok(Json(own.await?))
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
