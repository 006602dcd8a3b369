//! Where Telegram calls with updates.

use rocket::data::{Data, ToByteUnit};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};
use rocket::{Route, State, post, routes};
use serde_json::Value;
use subtle::ConstantTimeEq;

use crate::app::App;
use crate::config::BotMode;

/// Larger than any update.
const MAX: u64 = 1024;

/// Whoever knows the webhook's secret.
pub(super) struct Telegram;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Telegram {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let app = request.rocket().state::<App>();
        let bot = app.and_then(|app| app.telegram.as_ref());
        let Some(bot) = bot.filter(|bot| bot.mode == BotMode::Webhook) else {
            return Outcome::Error((Status::NotFound, ()));
        };
        let told = request.headers().get_one("X-Telegram-Bot-Api-Secret-Token");
        let told = told.unwrap_or_default().as_bytes();
        if bool::from(bot.webhook_secret.as_bytes().ct_eq(told)) {
            Outcome::Success(Self)
        } else {
            Outcome::Error((Status::Unauthorized, ()))
        }
    }
}

pub(super) fn routes() -> Vec<Route> {
    routes![webhook]
}

/// Takes an update in. Answered 200 only once it is kept, so that Telegram repeats what was not.
#[utoipa::path(
    post,
    path = "/api/telegram/webhook",
    tag = "telegram",
    request_body(content = Value, description = "An update of the Bot API"),
    params(("X-Telegram-Bot-Api-Secret-Token" = String, Header, description = "WEBHOOK_SECRET")),
    responses((status = 200, description = "It is kept"),
        (status = 400, description = "No update"),
        (status = 401, description = "Not the secret"),
        (status = 404, description = "The bot is not run by webhook"),
        (status = 503, description = "It could not be kept: call again"))
)]
#[post("/api/telegram/webhook", data = "<body>")]
pub(super) async fn webhook(_telegram: Telegram, app: &State<App>, body: Data<'_>) -> Status {
    let Some(bot) = &app.telegram else {
        return Status::NotFound;
    };
    let read = body.open(MAX.kibibytes()).into_bytes().await;
    let Some(bytes) = read.ok().filter(rocket::data::Capped::is_complete) else {
        return Status::BadRequest;
    };
    let Ok(update) = serde_json::from_slice::<Value>(&bytes) else {
        return Status::BadRequest;
    };
    match bot
        .take_in(&app.services, vec![update], app.clock.now())
        .await
    {
        Ok(()) => Status::Ok,
        Err(error) => {
            tracing::warn!(%error, "an update could not be kept");
            Status::ServiceUnavailable
        }
    }
}
