//! A broadcast is looked at before, tried, and written.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use super::files::REUSED;
use super::{fact, shown};
use crate::api::broadcast::{Broadcast as Wire, BroadcastPreview, NewBroadcast};
use crate::domain::actor::{Act, Actor, Language, Role};
use crate::domain::broadcast::content::{MAX_CAPTION, MAX_TEXT};
use crate::domain::broadcast::{
    CEILING, Content, Media, MediaKind, Original, SAME, Segment, Status, start,
};
use crate::domain::ids::{BroadcastId, TelegramId};
use crate::domain::markup::Markup;
use crate::domain::picture::PictureUrl;
use crate::domain::refusal::Refusal;
use crate::error::Result;
use crate::event::Kind;
use crate::service::{Services, require, wire};
use crate::store::broadcasts::files::{self, Source};
use crate::store::broadcasts::{self, New, segment};
use crate::store::{Tx, guests, venue};

/// A file that Telegram has already, as when somebody sent it to the bot.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct KnownFile {
    /// As what it is shown.
    pub kind: MediaKind,
    /// Telegram's name of it.
    pub file_id: String,
}

/// A broadcast to be made, with what only the bot knows of it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What anybody can say.
    pub new: NewBroadcast,
    /// A message of the staff member that is copied.
    pub copy: Option<Original>,
    /// Files that the staff member sent to the bot.
    pub known: Vec<KnownFile>,
}

impl From<NewBroadcast> for Draft {
    fn from(new: NewBroadcast) -> Self {
        Self {
            new,
            ..Self::default()
        }
    }
}

/// A draft that was understood.
struct Understood {
    content: Content,
    segment: Segment,
    fingerprint: String,
}

impl Services {
    /// What a broadcast would be: to how many, for how long, how it reads. Nothing is written.
    pub async fn preview_broadcast(&self, act: &Act, draft: &Draft) -> Result<BroadcastPreview> {
        require(act, Role::Manager)?;
        let setup = self.setup().await?;
        let starts_at = start(utc(&draft.new), act.now)?;
        let mut tx = self.store.write().await?;
        let understood = understand(&mut tx, act, draft).await?;
        // Addresses of pictures are kept for a broadcast alone.
        tx.rollback().await?;
        let mut tx = self.store.read().await?;
        let loyalty = &setup.venue.loyalty;
        let recipients = segment::count(&mut tx, &understood.segment, loyalty, act.now).await?;
        let markup = Markup::parse(&understood.content.html).map_err(Refusal::from)?;
        let quiet = setup.venue.rules.quiet.as_ref();
        let quiet = quiet.and_then(|quiet| quiet.until(setup.calendar().zone, starts_at));
        let behind = broadcasts::sending(&mut tx).await?;
        let captioned = !understood.content.media.is_empty();
        let messages = i64::try_from(understood.content.messages()).unwrap_or(1);
        Ok(BroadcastPreview {
            recipients,
            subscribers_count: guests::count_subscribed(&mut tx).await?,
            seconds: (recipients * messages + CEILING - 1) / CEILING,
            starts_at: wire::time(setup.calendar(), starts_at),
            text: markup.plain().to_owned(),
            length: markup.length(),
            max_length: if captioned { MAX_CAPTION } else { MAX_TEXT },
            quiet_until: quiet.map(|until| wire::time(setup.calendar(), until)),
            behind: behind.map(|one| one.id),
        })
    }

    /// Makes a broadcast: it starts at once unless it is scheduled or another goes out. The same
    /// content by the same actor within a minute is the first one. A test goes to one person on the
    /// staff. For managers.
    pub async fn create_broadcast(&self, act: &Act, draft: &Draft) -> Result<Wire> {
        require(act, Role::Manager)?;
        if draft.new.test {
            return self.test_broadcast(act, draft).await;
        }
        let setup = self.setup().await?;
        let starts_at = start(utc(&draft.new), act.now)?;
        let segment = draft.new.segment.clone().check()?;
        let mut tx = self.store.read().await?;
        let total = segment::count(&mut tx, &segment, &setup.venue.loyalty, act.now).await?;
        drop(tx);
        let id = self
            .retry(|_| self.write_broadcast(act, draft, starts_at, total))
            .await?;
        let mut tx = self.store.read().await?;
        let written = broadcasts::get(&mut tx, id).await?;
        Ok(shown(&setup, written, act.now))
    }

    async fn write_broadcast(
        &self,
        act: &Act,
        draft: &Draft,
        starts_at: DateTime<Utc>,
        total: i64,
    ) -> Result<BroadcastId> {
        let mut tx = self.store.write().await?;
        // One at a time decides whether another goes out, and whether it is the same.
        venue::lock(&mut tx).await?;
        let understood = understand(&mut tx, act, draft).await?;
        let author = act.actor.key();
        let since = act.now - SAME;
        let same = broadcasts::same(&mut tx, &author, &understood.fingerprint, since).await?;
        if let Some(first) = same {
            return Ok(first);
        }
        if total == 0 {
            return Err(Refusal::SegmentEmpty.into());
        }
        let waiting = broadcasts::live(&mut tx).await?.into_iter().any(|one| {
            let first = one.status == Status::Scheduled && one.starts_at <= act.now;
            one.test_chat.is_none() && (first || one.status == Status::Sending)
        });
        let status = if starts_at > act.now || waiting {
            Status::Scheduled
        } else {
            Status::Sending
        };
        let new = New {
            content: &understood.content,
            segment: &understood.segment,
            fingerprint: &understood.fingerprint,
            status,
            starts_at,
            author: &author,
            author_name: &act.actor.label(),
            test_chat: None,
            total,
        };
        let id = broadcasts::insert(&mut tx, &new, act.now).await?;
        let mut facts = vec![fact(Kind::BroadcastCreated, id)];
        if status == Status::Sending {
            broadcasts::step(&mut tx, id, status, None, act.now).await?;
            facts.push(fact(Kind::BroadcastStarted, id));
        }
        self.finish(act, tx, &facts, &[]).await?;
        Ok(id)
    }

    /// A broadcast for one person on the staff: who asks, or whom they name.
    async fn test_broadcast(&self, act: &Act, draft: &Draft) -> Result<Wire> {
        let own = match &act.actor {
            Actor::Staff(person, _) => Some(person.telegram_id),
            _ => None,
        };
        let to = draft.new.test_to.map(TelegramId).or(own);
        let to = to.ok_or(Refusal::TestNobody)?;
        if self.role_of(to).await?.is_none() {
            return Err(Refusal::TestNobody.into());
        }
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let understood = understand(&mut tx, act, draft).await?;
        let new = New {
            content: &understood.content,
            segment: &Segment::default(),
            fingerprint: "",
            status: Status::Sending,
            starts_at: act.now,
            author: &act.actor.key(),
            author_name: &act.actor.label(),
            test_chat: Some(to.0),
            total: 1,
        };
        let id = broadcasts::insert(&mut tx, &new, act.now).await?;
        let written = broadcasts::get(&mut tx, id).await?;
        tx.commit().await?;
        // The sender looks at once.
        self.nudge();
        Ok(shown(&setup, written, act.now))
    }

    /// This message shows how far the broadcast is, and is kept true, in the caller's language.
    pub async fn show_broadcast_at(
        &self,
        act: &Act,
        id: BroadcastId,
        chat: i64,
        message: i64,
    ) -> Result<()> {
        require(act, Role::Manager)?;
        let mut tx = self.store.write().await?;
        broadcasts::show_at(&mut tx, id, chat, message, act.language).await?;
        tx.commit().await
    }

    /// Which message shows how far the broadcast is, and in which language: chat, message.
    pub async fn broadcast_shown_at(
        &self,
        id: BroadcastId,
    ) -> Result<Option<(i64, i64, Language)>> {
        let mut tx = self.store.read().await?;
        Ok(broadcasts::get(&mut tx, id).await?.card)
    }

    /// The messages that show broadcasts which are not over, those that nothing happens to included,
    /// or have changed since: one may have ended before anybody looked.
    pub async fn broadcasts_shown(
        &self,
        since: DateTime<Utc>,
    ) -> Result<Vec<(BroadcastId, (i64, i64, Language))>> {
        let mut tx = self.store.read().await?;
        let shown = broadcasts::live_or_changed(&mut tx, since).await?;
        Ok(shown
            .into_iter()
            .filter_map(|one| Some((one.id, one.card?)))
            .collect())
    }
}

fn utc(new: &NewBroadcast) -> Option<DateTime<Utc>> {
    new.starts_at.map(|at| at.to_utc())
}

/// Checks everything, and keeps the picture that is named by its address, and files that Telegram
/// has already.
async fn understand(tx: &mut Tx, act: &Act, draft: &Draft) -> Result<Understood> {
    let new = &draft.new;
    let segment = new.segment.clone().check()?;
    let actor = act.actor.key();
    let mut media = Vec::new();
    let mut digests = Vec::new();
    for id in &new.files {
        let file = files::find(tx, *id).await?.ok_or(Refusal::FileUnknown)?;
        media.push(Media {
            file: *id,
            kind: file.kind,
        });
        digests.push(file.digest);
    }
    let url = new
        .photo_url
        .as_deref()
        .filter(|url| !url.trim().is_empty());
    let url = url.map(PictureUrl::parse).transpose()?.map(String::from);
    let twin = match &url {
        Some(url) => files::twin(tx, MediaKind::Photo, url, act.now - REUSED).await?,
        None => None,
    };
    let photo = url.as_deref().map(|url| {
        let source = twin.as_deref().map_or(Source::Url(url), Source::Known);
        (MediaKind::Photo, source, url)
    });
    let known = draft.known.iter().map(|file| {
        let id = file.file_id.as_str();
        (file.kind, Source::Known(id), id)
    });
    for (kind, source, digest) in photo.into_iter().chain(known) {
        let new = files::New {
            kind,
            name: kind.as_str(),
            digest,
            source,
            actor: &actor,
        };
        let file = files::insert(tx, &new, act.now).await?;
        media.push(Media { file, kind });
        digests.push(digest.to_owned());
    }
    let content = Content {
        html: new.message.clone(),
        media,
        copy: draft.copy,
        buttons: new.buttons.clone(),
        silent: new.silent,
    }
    .check()?;
    let same = (
        (&content.html, &digests, &content.copy, &content.buttons),
        (&content.silent, &segment, &new.starts_at),
    );
    let same = serde_json::to_vec(&same).unwrap_or_default();
    Ok(Understood {
        fingerprint: hex::encode(Sha256::digest(&same)),
        content,
        segment,
    })
}
