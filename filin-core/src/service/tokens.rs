//! Access tokens: issued, listed, revoked; for owners.

use chrono::TimeDelta;
use serde_json::json;

use super::access::BAD_TOKEN;
use super::secret::Secret;
use super::{Services, require, wire};
use crate::api::access::{IssuedToken, NewToken, Token as Wire};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::TokenId;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::Calendar;
use crate::domain::text;
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::store::tokens::{self, Token};

impl Services {
    /// Issues an access token, for owners.
    pub async fn issue_token(&self, act: &Act, new: &NewToken) -> Result<IssuedToken> {
        require(act, Role::Owner)?;
        let name = text::clean_name(&new.name)?;
        let role = Role::parse(&new.role)?;
        let expires_at = match new.days {
            None => None,
            Some(days @ 1..=3650) => Some(act.now + TimeDelta::days(days)),
            Some(_) => return Err(Refusal::ExpiryInvalid.into()),
        };
        let secret = Secret::new("filin_t_")?;
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let by = act.actor.key();
        let id =
            tokens::insert(&mut tx, &name, role, &secret.hash, &by, act.now, expires_at).await?;
        let token = tokens::by_id(&mut tx, id, act.now)
            .await?
            .ok_or(BAD_TOKEN)?;
        let fact = Fact::new(Kind::TokenIssued)
            .data(json!({ "token_id": id, "name": name, "role": role, "expires_at": expires_at }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(IssuedToken {
            token: wire_token(setup.calendar(), token)?,
            secret: secret.plain,
        })
    }

    /// Every token that was not revoked, for owners.
    pub async fn tokens(&self, act: &Act) -> Result<Vec<Wire>> {
        require(act, Role::Owner)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = tokens::all(&mut tx).await?;
        found
            .into_iter()
            .map(|token| wire_token(setup.calendar(), token))
            .collect()
    }

    /// Revokes a token: from now on it opens nothing, open WebSockets included.
    pub async fn revoke_token(&self, act: &Act, id: TokenId) -> Result<()> {
        require(act, Role::Owner)?;
        let mut tx = self.store.write().await?;
        tokens::revoke(&mut tx, id, act.now).await?;
        let fact = Fact::new(Kind::TokenRevoked).data(json!({ "token_id": id }));
        self.finish(act, tx, &[fact], &[]).await
    }
}

fn wire_token(calendar: &Calendar, token: Token) -> Result<Wire> {
    Ok(Wire {
        id: TokenId(token.id),
        role: token.role()?,
        name: token.name,
        created_by: token.created_by,
        created_at: wire::time(calendar, token.created_at),
        expires_at: token.expires_at.map(|at| wire::time(calendar, at)),
    })
}
