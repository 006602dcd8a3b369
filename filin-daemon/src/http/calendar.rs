//! `GET /calendar/<secret>.ics`: a feed for calendar programs, which can show no credentials but
//! their address.

use filin_core::domain::actor::Act;
use filin_core::error::Error;
use rocket::http::ContentType;
use rocket::{Route, State, get, routes};

use super::auth::Peer;
use super::problem::Failure;
use crate::app::App;

/// The routes below `/`.
pub fn routes() -> Vec<Route> {
    routes![feed]
}

/// The bookings of the last week and the next three months, for whoever knows the address. Whoever
/// guesses is counted by address.
#[utoipa::path(
    tag = "calendar", security(()),
    responses((status = 200, body = String, content_type = "text/calendar")),
)]
#[get("/calendar/<file>")]
pub async fn feed(
    peer: Peer,
    app: &State<App>,
    file: &str,
) -> Result<(ContentType, String), Failure> {
    let unknown = Error::NotFound { noun: "feed" };
    let found = match file.strip_suffix(".ics") {
        Some(secret) => {
            let act = Act::system(app.clock.now());
            app.services.calendar(&act, secret).await
        }
        None => Err(unknown),
    };
    match found {
        Ok(calendar) => {
            app.limits
                .request(&format!("feed:{}", calendar.feed))
                .map_err(Failure::rate_limited)?;
            // Without its charset some programs take Cyrillic for Latin-1.
            let kind = ContentType::new("text", "calendar").with_params(("charset", "utf-8"));
            Ok((kind, calendar.text))
        }
        Err(error) => {
            if matches!(error, Error::NotFound { .. }) {
                app.limits.failure(&peer.0).map_err(Failure::rate_limited)?;
            }
            Err(error.into())
        }
    }
}
