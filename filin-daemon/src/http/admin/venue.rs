//! The venue's settings and hours.

use filin_core::api::impact::Impact;
use filin_core::api::venue::{Hours, Venue, VenueChange};
use rocket::serde::json::Json;
use rocket::{State, get, patch, post, put};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::{Manager, Staff};
use crate::http::body::Body;

/// The settings.
#[utoipa::path(context_path = "/api/admin", tag = "venue", responses((status = 200, body = Venue)))]
#[get("/venue")]
pub async fn show(by: Staff, app: &State<App>) -> Answer<Venue> {
    Ok(Json(app.services.venue(&by.0).await?))
}

/// Changes the settings: name and texts for managers, the rest for owners.
#[utoipa::path(
    context_path = "/api/admin", tag = "venue", request_body = VenueChange,
    responses((status = 200, body = Venue)),
)]
#[patch("/venue", data = "<body>")]
pub async fn change(by: Manager, app: &State<App>, body: Body<VenueChange>) -> Answer<Venue> {
    Ok(Json(app.services.change_venue(&by.0, &body.0).await?))
}

/// Opening hours.
#[utoipa::path(context_path = "/api/admin", tag = "venue", responses((status = 200, body = Hours)))]
#[get("/hours")]
pub async fn hours(by: Staff, app: &State<App>) -> Answer<Hours> {
    Ok(Json(app.services.hours(&by.0).await?))
}

/// Sets the week and the days that differ. Bookings stay as they are.
#[utoipa::path(
    context_path = "/api/admin", tag = "venue", request_body = Hours,
    responses((status = 200, body = Hours)),
)]
#[put("/hours", data = "<body>")]
pub async fn set_hours(by: Manager, app: &State<App>, body: Body<Hours>) -> Answer<Hours> {
    Ok(Json(app.services.set_hours(&by.0, &body.0).await?))
}

/// The bookings to come that these hours would leave outside. Nothing is changed.
#[utoipa::path(
    context_path = "/api/admin", tag = "venue", request_body = Hours,
    responses((status = 200, body = Impact)),
)]
#[post("/hours/preview", data = "<body>")]
pub async fn preview_hours(by: Manager, app: &State<App>, body: Body<Hours>) -> Answer<Impact> {
    Ok(Json(app.services.preview_hours(&by.0, &body.0).await?))
}
