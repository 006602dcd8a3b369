//! Signing in to the admin page: a token once, then a cookie.

use filin_core::api::access::SignIn;
use filin_core::domain::actor::{Act, Channel};
use filin_core::error::Error;
use rocket::http::{Cookie, CookieJar, SameSite, Status};
use rocket::time::Duration;
use rocket::{State, delete, post};

use crate::app::App;
use crate::http::auth::{COOKIE, Peer, Staff};
use crate::http::body::Body;
use crate::http::problem::Failure;

/// Shows a token and gets a cookie; open to all, so that one can come in. Failures are counted by
/// address.
#[utoipa::path(
    context_path = "/api/admin", tag = "access", request_body = SignIn,
    responses((status = 204)), security(()),
)]
#[post("/session", data = "<body>")]
pub async fn sign_in(
    peer: Peer,
    app: &State<App>,
    jar: &CookieJar<'_>,
    body: Body<SignIn>,
) -> Result<Status, Failure> {
    let now = app.clock.now();
    let actor = match app.services.by_token(body.0.token.trim(), now).await {
        Ok(actor) => actor,
        Err(error @ Error::Unknown { .. }) => {
            app.limits.failure(&peer.0).map_err(Failure::rate_limited)?;
            return Err(error.into());
        }
        Err(error) => return Err(error.into()),
    };
    let secret = app
        .services
        .sign_in(&Act::new(actor, Channel::Admin, now))
        .await?;
    jar.add(
        Cookie::build((COOKIE, secret.plain))
            .http_only(true)
            .same_site(SameSite::Strict)
            .secure(app.doors.https)
            .max_age(Duration::days(7))
            .path("/"),
    );
    Ok(Status::NoContent)
}

/// Ends the session of the cookie.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 204)))]
#[delete("/session")]
pub async fn sign_out(
    _by: Staff,
    app: &State<App>,
    jar: &CookieJar<'_>,
) -> Result<Status, Failure> {
    if let Some(cookie) = jar.get(COOKIE) {
        app.services.sign_out(cookie.value()).await?;
    }
    jar.remove(Cookie::build(COOKIE).path("/"));
    Ok(Status::NoContent)
}
