//! Reviews for the desk.

use filin_core::api::Page;
use filin_core::api::review::{Review, ReviewSummary};
use filin_core::domain::ids::ReviewId;
use filin_core::service::ReviewQuery;
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, delete, get};

use crate::app::App;
use crate::http::auth::{Manager, Staff};
use crate::http::problem::Failure;
use crate::http::{Answer, day, number};

/// A page of reviews, newest first.
#[utoipa::path(
    context_path = "/api/admin", tag = "reviews",
    params(
        ("rating" = Option<i64>, Query, description = "only those with so many stars"),
        ("from" = Option<String>, Query, description = "left on this service day or later"),
        ("to" = Option<String>, Query, description = "left on this service day or before"),
        ("cursor" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "items on the page, at most 200"),
    ),
    responses((status = 200, body = inline(Page<Review>))),
)]
#[get("/reviews?<rating>&<from>&<to>&<cursor>&<limit>")]
pub async fn list(
    by: Staff,
    app: &State<App>,
    rating: Option<&str>,
    from: Option<&str>,
    to: Option<&str>,
    cursor: Option<String>,
    limit: Option<&str>,
) -> Answer<Page<Review>> {
    let query = ReviewQuery {
        rating: number("rating", rating)?,
        from: day(from)?,
        to: day(to)?,
        cursor,
        limit: number("limit", limit)?,
    };
    Ok(Json(app.services.reviews(&by.0, &query).await?))
}

/// The reviews left on some service days, in figures; all of them unless days are given.
#[utoipa::path(
    context_path = "/api/admin", tag = "reviews",
    params(
        ("from" = Option<String>, Query, description = "left on this service day or later"),
        ("to" = Option<String>, Query, description = "left on this service day or before"),
    ),
    responses((status = 200, body = ReviewSummary)),
)]
#[get("/reviews/summary?<from>&<to>")]
pub async fn summary(
    by: Staff,
    app: &State<App>,
    from: Option<&str>,
    to: Option<&str>,
) -> Answer<ReviewSummary> {
    Ok(Json(
        app.services
            .review_summary(&by.0, day(from)?, day(to)?)
            .await?,
    ))
}

/// A review.
#[utoipa::path(context_path = "/api/admin", tag = "reviews", responses((status = 200, body = Review)))]
#[get("/reviews/<id>")]
pub async fn show(by: Staff, app: &State<App>, id: i64) -> Answer<Review> {
    Ok(Json(app.services.review(&by.0, ReviewId(id)).await?))
}

/// Takes a review away for good.
#[utoipa::path(context_path = "/api/admin", tag = "reviews", responses((status = 204)))]
#[delete("/reviews/<id>")]
pub async fn remove(by: Manager, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.remove_review(&by.0, ReviewId(id)).await?;
    Ok(Status::NoContent)
}
