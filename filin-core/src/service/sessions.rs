//! Sessions of the Mini App and the admin page, and one-time tickets of WebSockets.

use chrono::{DateTime, TimeDelta, Utc};

use super::access::Known;
use super::secret::{Secret, hash};
use super::{Services, require, wire};
use crate::api::access::{Session, Ticket};
use crate::domain::actor::{Act, Actor, Person, Role};
use crate::error::{Error, Result};
use crate::store::sessions::{self, Kind as SessionKind};

/// A session ends so long after its last use …
const SLIDING: TimeDelta = TimeDelta::hours(12);
/// … and so long after its beginning in any case. Source: the design, §4.
const AT_MOST: TimeDelta = TimeDelta::days(7);
/// How long a WebSocket ticket serves.
const TICKET: TimeDelta = TimeDelta::seconds(30);
/// A session's end is moved on only when this much of it is used up: not at every request.
const SLIDE_AFTER: TimeDelta = TimeDelta::minutes(10);

const BAD_SESSION: Error = Error::Unknown {
    code: "session_expired",
};

impl Services {
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

    async fn session(&self, secret: &str, kind: SessionKind, now: DateTime<Utc>) -> Result<Actor> {
        let hash = hash(secret);
        // A secret tried at another kind of door must not be remembered as nobody's at its own.
        let key = (self.cache.house(), format!("{}:{hash}", kind.as_str()));
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
}
