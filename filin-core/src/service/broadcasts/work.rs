//! What the sender has to do: which broadcast goes out, its recipients found a part at a time, and
//! the next of them taken into its hands.

use chrono::{DateTime, Utc};

use super::steps::write;
use super::{fact, locked};
use crate::domain::actor::{Act, Language, Role};
use crate::domain::broadcast::{Content, MediaKind, Status, Tally};
use crate::domain::ids::{BroadcastId, FileId, GuestId, TelegramId, TokenId};
use crate::error::Result;
use crate::event::Kind;
use crate::service::Services;
use crate::store::broadcasts::deliveries::{self, Settled};
use crate::store::broadcasts::{self, Broadcast, files, segment};
use crate::store::{tokens, venue};

/// A broadcast that goes out.
#[derive(Clone, Debug)]
pub struct Work {
    /// Its number.
    pub id: BroadcastId,
    /// What it says.
    pub content: Content,
    /// Its files, in order.
    pub files: Vec<WorkFile>,
    /// For this chat alone.
    pub test_chat: Option<i64>,
    /// Whether its recipients are found.
    pub prepared: bool,
    /// The message that shows how far it is: its chat, its number there, in which language.
    pub card: Option<(i64, i64, Language)>,
}

/// A file of a broadcast that goes out.
#[derive(Clone, Debug)]
pub struct WorkFile {
    /// Its number.
    pub id: FileId,
    /// As what it is shown.
    pub kind: MediaKind,
    /// What it is called.
    pub name: String,
    /// Telegram's name of it, once it has it.
    pub known: Option<String>,
}

/// Somebody in the sender's hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub guest: GuestId,
    /// Their chat.
    pub chat: i64,
    /// How often they were tried, this time included.
    pub attempts: i64,
}

/// What a claim has brought.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    /// Who is to be sent to.
    pub recipients: Vec<Recipient>,
    /// How many had left meanwhile: those behind them can be claimed now.
    pub left: usize,
}

impl Services {
    /// What goes out at this moment: tests, and one broadcast at most. One whose time has come starts;
    /// one is paused whose author may not send any more; one waits while the venue is quiet.
    pub async fn broadcasts_due(&self, now: DateTime<Utc>) -> Result<Vec<Work>> {
        let mut tx = self.store.read().await?;
        let mut live = broadcasts::live(&mut tx).await?;
        drop(tx);
        if live.is_empty() {
            return Ok(Vec::new());
        }
        let mut kept = Vec::new();
        for one in live.drain(..) {
            let begins = one.starts_at <= now && one.status != Status::Paused;
            if begins && one.test_chat.is_none() && !self.may_send(&one.responsible, now).await? {
                self.stop_broadcast(now, one.id, "author").await?;
            } else {
                kept.push(one);
            }
        }
        let sending = |one: &Broadcast| one.test_chat.is_none() && one.status == Status::Sending;
        if !kept.iter().any(sending) {
            let due =
                |one: &&mut Broadcast| one.status == Status::Scheduled && one.starts_at <= now;
            if let Some(next) = kept.iter_mut().find(|one| due(one)) {
                *next = self.start_broadcast(now, next.id).await?;
            }
        }
        let setup = self.setup().await?;
        let quiet = setup.venue.rules.quiet.as_ref();
        let quiet = quiet.and_then(|quiet| quiet.until(setup.calendar().zone, now));
        let mut work = Vec::new();
        for one in kept {
            let goes = one.test_chat.is_some() || quiet.is_none();
            if goes && one.status == Status::Sending {
                work.push(self.work(one).await?);
            }
        }
        Ok(work)
    }

    async fn work(&self, kept: Broadcast) -> Result<Work> {
        let mut tx = self.store.read().await?;
        let mut known = Vec::new();
        for media in &kept.content.media {
            let file = files::find(&mut tx, media.file).await?;
            known.push(WorkFile {
                id: media.file,
                kind: media.kind,
                name: file
                    .as_ref()
                    .map_or_else(String::new, |file| file.name.clone()),
                known: file.and_then(|file| file.file_id),
            });
        }
        Ok(Work {
            id: kept.id,
            content: kept.content,
            files: known,
            test_chat: kept.test_chat,
            prepared: kept.prepared_at.is_some(),
            card: kept.card,
        })
    }

    /// Whether who answers for a broadcast still may send.
    async fn may_send(&self, actor: &str, now: DateTime<Utc>) -> Result<bool> {
        let Some((kind, id)) = actor.split_once(':') else {
            return Ok(true);
        };
        let id: i64 = id.parse().unwrap_or(0);
        match kind {
            "staff" => Ok(self.role_of(TelegramId(id)).await? >= Some(Role::Manager)),
            "token" if id > 0 => {
                let mut tx = self.store.read().await?;
                let token = tokens::by_id(&mut tx, TokenId(id), now).await?;
                let role = token.map(|token| token.role()).transpose()?;
                Ok(role >= Some(Role::Manager))
            }
            _ => Ok(true),
        }
    }

    /// Starts one whose time has come, unless another was faster.
    async fn start_broadcast(&self, now: DateTime<Utc>, id: BroadcastId) -> Result<Broadcast> {
        let act = Act::system(now);
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            venue::lock(&mut tx).await?;
            let mut found = locked(&mut tx, id).await?;
            let other = broadcasts::sending(&mut tx).await?;
            if found.status != Status::Scheduled || other.is_some() {
                return Ok(found);
            }
            write(&mut tx, id, Status::Sending, None, now).await?;
            found.status = Status::Sending;
            self.finish(&act, tx, &[fact(Kind::BroadcastStarted, id)], &[])
                .await?;
            Ok(found)
        })
        .await
    }

    /// Finds some more of a broadcast's recipients, looking at so many guests; says whether all are
    /// found. They are fixed by that: who begins to get news later gets the next one.
    pub async fn prepare_broadcast(
        &self,
        now: DateTime<Utc>,
        id: BroadcastId,
        guests: i64,
    ) -> Result<bool> {
        let setup = self.setup().await?;
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            let found = locked(&mut tx, id).await?;
            if found.prepared_at.is_some() || found.status != Status::Sending {
                return Ok(true);
            }
            let last = match found.last_guest {
                Some(last) => last,
                None => broadcasts::bound(&mut tx, id).await?,
            };
            let after = found.reached_guest;
            let upper = segment::up_to(&mut tx, after, last, guests).await?;
            let range = (after, upper.unwrap_or(last));
            let loyalty = &setup.venue.loyalty;
            let chosen = segment::choose(&mut tx, id, range, &found.segment, loyalty, now).await?;
            let all = upper.is_none();
            broadcasts::reached(&mut tx, id, range.1, chosen, all, now).await?;
            tx.commit().await?;
            Ok(all)
        })
        .await
    }

    /// Takes up to `limit` recipients into `holder`'s hands. From here on they are never sent to by
    /// anybody else.
    pub async fn claim_recipients(
        &self,
        now: DateTime<Utc>,
        id: BroadcastId,
        holder: &str,
        limit: i64,
    ) -> Result<Claim> {
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            let found = locked(&mut tx, id).await?;
            if found.status != Status::Sending || found.prepared_at.is_none() {
                return Ok(Claim::default());
            }
            let held = deliveries::claim(&mut tx, id, holder, now, limit).await?;
            if held.is_empty() {
                return Ok(Claim::default());
            }
            let mut claim = Claim::default();
            for one in held {
                let guest = GuestId(one.guest_id);
                if let Some(chat) = one.chat {
                    claim.recipients.push(Recipient {
                        guest,
                        chat,
                        attempts: one.attempts,
                    });
                    continue;
                }
                claim.left += 1;
                let settled = Settled {
                    guest,
                    from: "flight",
                    to: "left",
                    reason: Some("left"),
                };
                deliveries::settle(&mut tx, id, holder, &settled, now).await?;
            }
            if claim.left > 0 {
                let tally = Tally {
                    unsubscribed: i64::try_from(claim.left).unwrap_or(0),
                    ..Tally::default()
                };
                broadcasts::count(&mut tx, id, &tally, None, now).await?;
            }
            tx.commit().await?;
            Ok(claim)
        })
        .await
    }

    /// What others had in their hands when they were cut off may have arrived or not: it is never
    /// sent again. To be called by who has just become the sender. Says how much that was.
    pub async fn lose_deliveries(&self, now: DateTime<Utc>, holder: &str) -> Result<i64> {
        let mut tx = self.store.read().await?;
        let broken = deliveries::in_others_hands(&mut tx, holder).await?;
        drop(tx);
        let mut all = 0;
        for id in broken {
            let mut tx = self.store.write().await?;
            locked(&mut tx, id).await?;
            let lost = deliveries::lose(&mut tx, id, holder, now).await?;
            let tally = Tally {
                unknown: lost,
                ..Tally::default()
            };
            broadcasts::count(&mut tx, id, &tally, None, now).await?;
            tx.commit().await?;
            all += lost;
        }
        Ok(all)
    }
}
