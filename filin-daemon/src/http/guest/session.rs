//! Mini App sessions: init data may grow old while a form is open.

use filin_core::api::access::Session;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use rocket::serde::json::Json;
use rocket::{Request, State, delete, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::{FromTelegram, Guest, session_secret};
use crate::http::problem::Failure;

/// Opens a session for whoever shows init data.
#[utoipa::path(context_path = "/api", tag = "guests", responses((status = 200, body = Session)))]
#[post("/session")]
pub async fn open(by: FromTelegram, app: &State<App>) -> Answer<Session> {
    Ok(Json(app.services.open_session(&by.0).await?))
}

/// Ends the session by which the request came.
#[utoipa::path(context_path = "/api", tag = "guests", responses((status = 204)))]
#[delete("/session")]
pub async fn close(_by: Guest, secret: Secret, app: &State<App>) -> Result<Status, Failure> {
    if let Some(secret) = secret.0 {
        app.services.sign_out(&secret).await?;
    }
    Ok(Status::NoContent)
}

/// The session's secret; none where the request came by init data.
pub struct Secret(Option<String>);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Secret {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(Self(session_secret(request).map(str::to_owned)))
    }
}
