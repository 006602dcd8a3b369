//! Tokens, tickets, and who one is.

use filin_core::api::access::{IssuedToken, NewToken, Ticket, Token, Whoami};
use filin_core::domain::actor::Role;
use filin_core::domain::ids::TokenId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, post};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::{Owner, Staff};
use crate::http::body::Body;
use crate::http::problem::Failure;

/// Who the caller is and what they may do.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 200, body = Whoami)))]
#[get("/whoami")]
pub async fn whoami(by: Staff) -> Answer<Whoami> {
    let actor = &by.0.actor;
    let role = actor.role().unwrap_or(Role::Staff);
    Ok(Json(Whoami {
        actor: actor.key(),
        name: actor.label(),
        role,
    }))
}

/// Every token that was not revoked.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 200, body = Vec<Token>)))]
#[get("/tokens")]
pub async fn tokens(by: Owner, app: &State<App>) -> Answer<Vec<Token>> {
    Ok(Json(app.services.tokens(&by.0).await?))
}

/// Issues a token; the only time its secret is shown.
#[utoipa::path(
    context_path = "/api/admin", tag = "access", request_body = NewToken,
    responses((status = 201, body = IssuedToken)),
)]
#[post("/tokens", data = "<body>")]
pub async fn issue(
    by: Owner,
    app: &State<App>,
    body: Body<NewToken>,
) -> Result<Custom<Json<IssuedToken>>, Failure> {
    let issued = app.services.issue_token(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(issued)))
}

/// Revokes a token.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 204)))]
#[delete("/tokens/<id>")]
pub async fn revoke(by: Owner, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.revoke_token(&by.0, TokenId(id)).await?;
    Ok(Status::NoContent)
}

/// A one-time ticket for `WS /ws/admin`, good for 30 seconds.
#[utoipa::path(context_path = "/api/admin", tag = "access", responses((status = 200, body = Ticket)))]
#[post("/ws-ticket")]
pub async fn ws_ticket(by: Staff, app: &State<App>) -> Answer<Ticket> {
    Ok(Json(app.services.ws_ticket(&by.0).await?))
}
