//! Who is calling: the actor behind a token, the role of a Telegram person, and whether somebody
//! who was let in earlier still may be.

use chrono::{DateTime, Utc};

use super::Services;
use super::secret::hash;
use crate::domain::actor::{Actor, Role};
use crate::domain::ids::{TelegramId, TokenId};
use crate::error::{Error, Result};
use crate::store::staff;
use crate::store::tokens::{self, Token};

/// Who was found behind a secret, remembered for a while.
#[derive(Clone, Debug)]
pub(super) enum Known {
    Token {
        actor: Actor,
        expires_at: Option<DateTime<Utc>>,
    },
    Session {
        actor: Actor,
        expires_at: DateTime<Utc>,
        ends_at: DateTime<Utc>,
    },
    Staff(Option<Role>),
    Nobody,
}

pub(super) const BAD_TOKEN: Error = Error::Unknown {
    code: "token_invalid",
};

impl Services {
    /// The actor behind a bearer token: an access token or the bootstrap one.
    pub async fn by_token(&self, secret: &str, now: DateTime<Utc>) -> Result<Actor> {
        let hash = hash(secret);
        // Comparing hashes of equal length, of a secret nobody can choose, tells nothing by time.
        if self.admin_token_hash.as_deref() == Some(hash.as_str()) {
            let name = "ADMIN_TOKEN".into();
            return Ok(Actor::Token {
                id: bootstrap_id(&hash),
                name,
                role: Role::Owner,
            });
        }
        let key = (self.cache.house(), format!("token:{hash}"));
        let known = match self.cache.known.get(&key).await {
            Some(known) => known,
            None => {
                let mut tx = self.store.read().await?;
                let known = match tokens::by_hash(&mut tx, &hash, now).await? {
                    Some(token) => known_token(&token)?,
                    None => Known::Nobody,
                };
                self.cache.known.insert(key, known.clone()).await;
                known
            }
        };
        match known {
            Known::Token { actor, expires_at } if expires_at.is_none_or(|at| now < at) => Ok(actor),
            _ => Err(BAD_TOKEN),
        }
    }

    /// The staff role of a Telegram person: from the settings, or granted.
    pub async fn role_of(&self, id: TelegramId) -> Result<Option<Role>> {
        if self.owners.contains(&id) {
            return Ok(Some(Role::Owner));
        }
        let key = (self.cache.house(), format!("staff:{id}"));
        if let Some(Known::Staff(role)) = self.cache.known.get(&key).await {
            return Ok(role);
        }
        let mut tx = self.store.read().await?;
        let role = staff::find(&mut tx, id)
            .await?
            .map(|member| member.role())
            .transpose()?;
        self.cache.known.insert(key, Known::Staff(role)).await;
        Ok(role)
    }

    /// Looks whether an actor who was let in earlier still may be.
    pub async fn still(&self, actor: Actor, now: DateTime<Utc>) -> Result<Actor> {
        match actor {
            Actor::Token { id, .. } if id.0 < 0 => {
                let ours = self.admin_token_hash.as_deref().map(bootstrap_id);
                if ours == Some(id) {
                    Ok(actor)
                } else {
                    Err(BAD_TOKEN)
                }
            }
            Actor::Token { id, .. } => {
                let mut tx = self.store.read().await?;
                let token = tokens::by_id(&mut tx, id, now).await?.ok_or(BAD_TOKEN)?;
                let role = token.role()?;
                Ok(Actor::Token {
                    id,
                    name: token.name,
                    role,
                })
            }
            Actor::Staff(person, _) => {
                let role = self
                    .role_of(person.telegram_id)
                    .await?
                    .ok_or(Error::Forbidden)?;
                Ok(Actor::Staff(person, role))
            }
            other => Ok(other),
        }
    }
}

/// The number of a bootstrap token: below zero, where no row is, and another for another secret,
/// so that nobody stays in who came in with the one before.
fn bootstrap_id(hash: &str) -> TokenId {
    let digits = hash.get(..10).unwrap_or_default();
    TokenId(-1 - i64::from_str_radix(digits, 16).unwrap_or_default())
}

fn known_token(token: &Token) -> Result<Known> {
    let actor = Actor::Token {
        id: TokenId(token.id),
        name: token.name.clone(),
        role: token.role()?,
    };
    Ok(Known::Token {
        actor,
        expires_at: token.expires_at,
    })
}
