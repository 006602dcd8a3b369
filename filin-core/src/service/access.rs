//! Who is calling: tokens, sessions, tickets. Secrets are 256 random bits; only their SHA-256 is
//! stored, so that a copy of the database opens nothing.

use chrono::{DateTime, TimeDelta, Utc};
use rand::TryRngCore;
use rand::rngs::OsRng;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Services, require, wire};
use crate::api::access::{IssuedToken, NewToken, Session, Ticket, Token as Wire};
use crate::domain::actor::{Act, Actor, Person, Role};
use crate::domain::ids::{TelegramId, TokenId};
use crate::domain::refusal::Refusal;
use crate::domain::service_day::Calendar;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::sessions::{self, Kind as SessionKind};
use crate::store::staff;
use crate::store::tokens::{self, Token};

/// A session ends so long after its last use …
const SLIDING: TimeDelta = TimeDelta::hours(12);
/// … and so long after its beginning in any case. Source: the design, §4.
const AT_MOST: TimeDelta = TimeDelta::days(7);
/// How long a WebSocket ticket serves.
const TICKET: TimeDelta = TimeDelta::seconds(30);
/// A session's end is moved on only when this much of it is used up: not at every request.
const SLIDE_AFTER: TimeDelta = TimeDelta::minutes(10);
/// A secret that was just made, and its hash.
pub struct Secret {
    /// To be shown once.
    pub plain: String,
    hash: String,
}

impl Secret {
    /// 256 random bits after a prefix that tells people, and secret scanners, what it is.
    pub fn new(prefix: &str) -> Result<Self> {
        let mut bytes = [0u8; 32];
        OsRng
            .try_fill_bytes(&mut bytes)
            .map_err(|error| Error::Internal(format!("no random bytes: {error}")))?;
        let plain = format!("{prefix}{}", hex::encode(bytes));
        let hash = hash(&plain);
        Ok(Self { plain, hash })
    }
}

/// How a secret is stored.
pub(super) fn hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

/// The number of a bootstrap token: below zero, where no row is, and another for another secret,
/// so that nobody stays in who came in with the one before.
fn bootstrap_id(hash: &str) -> TokenId {
    let digits = hash.get(..10).unwrap_or_default();
    TokenId(-1 - i64::from_str_radix(digits, 16).unwrap_or_default())
}

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

const BAD_TOKEN: Error = Error::Unknown {
    code: "token_invalid",
};
const BAD_SESSION: Error = Error::Unknown {
    code: "session_expired",
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
        let key = (self.cache.generation(), format!("token:{hash}"));
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
        let key = (self.cache.generation(), format!("staff:{id}"));
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

    /// A Mini App session for a person whose init data was checked.
    pub async fn open_session(&self, act: &Act) -> Result<Session> {
        let Actor::Guest(_) = &act.actor else {
            return Err(Error::Forbidden);
        };
        let (secret, expires_at) = self
            .store_session(act, SessionKind::App, "filin_s_", SLIDING, AT_MOST)
            .await?;
        let setup = self.setup().await?;
        let expires_at = wire::time(setup.calendar(), expires_at);
        Ok(Session {
            token: secret.plain,
            expires_at,
        })
    }

    /// A session of the admin page, for whoever showed a token. Returns the cookie's value.
    pub async fn sign_in(&self, act: &Act) -> Result<Secret> {
        require(act, Role::Staff)?;
        Ok(self
            .store_session(act, SessionKind::Admin, "", SLIDING, AT_MOST)
            .await?
            .0)
    }

    /// A one-time ticket for a WebSocket.
    pub async fn ws_ticket(&self, act: &Act) -> Result<Ticket> {
        require(act, Role::Staff)?;
        let (secret, expires_at) = self
            .store_session(act, SessionKind::Ticket, "", TICKET, TICKET)
            .await?;
        let setup = self.setup().await?;
        let expires_at = wire::time(setup.calendar(), expires_at);
        Ok(Ticket {
            ticket: secret.plain,
            expires_at,
        })
    }

    async fn store_session(
        &self,
        act: &Act,
        kind: SessionKind,
        prefix: &str,
        sliding: TimeDelta,
        at_most: TimeDelta,
    ) -> Result<(Secret, DateTime<Utc>)> {
        let secret = Secret::new(prefix)?;
        let (expires_at, ends_at) = (act.now + sliding, act.now + at_most);
        let mut tx = self.store.write().await?;
        let ends = (expires_at, ends_at);
        sessions::insert(&mut tx, &secret.hash, kind, &act.actor, act.now, ends).await?;
        tx.commit().await?;
        Ok((secret, expires_at))
    }

    /// The person behind a Mini App session.
    pub async fn by_session(&self, secret: &str, now: DateTime<Utc>) -> Result<Person> {
        match self.session(secret, SessionKind::App, now).await? {
            Actor::Guest(person) => Ok(person),
            _ => Err(BAD_SESSION),
        }
    }

    /// The actor behind the admin page's cookie, as long as their token or role still holds.
    pub async fn by_cookie(&self, secret: &str, now: DateTime<Utc>) -> Result<Actor> {
        let actor = self.session(secret, SessionKind::Admin, now).await?;
        self.still(actor, now).await
    }

    /// The actor behind a WebSocket ticket, which is used up.
    pub async fn by_ticket(&self, secret: &str, now: DateTime<Utc>) -> Result<Actor> {
        let mut tx = self.store.write().await?;
        let session = sessions::take(&mut tx, &hash(secret), SessionKind::Ticket, now).await?;
        tx.commit().await?;
        let session = session.ok_or(Error::Unknown {
            code: "ticket_invalid",
        })?;
        self.still(session.actor.0, now).await
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

    async fn session(&self, secret: &str, kind: SessionKind, now: DateTime<Utc>) -> Result<Actor> {
        let hash = hash(secret);
        // A secret tried at another kind of door must not be remembered as nobody's at its own.
        let key = (self.cache.generation(), format!("{}:{hash}", kind.as_str()));
        let known = match self.cache.known.get(&key).await {
            Some(known) => known,
            None => {
                let known = self.find_session(&hash, kind, now).await?;
                self.cache.known.insert(key, known.clone()).await;
                known
            }
        };
        match known {
            Known::Session {
                actor,
                expires_at,
                ends_at,
            } if now < expires_at.min(ends_at) => {
                if expires_at - now < SLIDING - SLIDE_AFTER && kind != SessionKind::Ticket {
                    self.slide(&hash, now + SLIDING).await?;
                }
                Ok(actor)
            }
            _ => Err(BAD_SESSION),
        }
    }

    async fn find_session(
        &self,
        hash: &str,
        kind: SessionKind,
        now: DateTime<Utc>,
    ) -> Result<Known> {
        let mut tx = self.store.read().await?;
        Ok(match sessions::find(&mut tx, hash, kind, now).await? {
            Some(found) => Known::Session {
                actor: found.actor.0,
                expires_at: found.expires_at,
                ends_at: found.ends_at,
            },
            None => Known::Nobody,
        })
    }

    async fn slide(&self, hash: &str, expires_at: DateTime<Utc>) -> Result<()> {
        let mut tx = self.store.write().await?;
        sessions::slide(&mut tx, hash, expires_at).await?;
        tx.commit().await?;
        self.cache.empty();
        Ok(())
    }

    /// Ends a session, of whatever kind.
    pub async fn sign_out(&self, secret: &str) -> Result<()> {
        let mut tx = self.store.write().await?;
        sessions::close(&mut tx, &hash(secret)).await?;
        tx.commit().await?;
        self.cache.empty();
        Ok(())
    }

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
