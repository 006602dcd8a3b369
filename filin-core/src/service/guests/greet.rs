//! A guest meets the bot: they are written down, get news or not, and are spoken to in their
//! language.

use super::changed;
use crate::api::booking::Me;
use crate::api::remembered::Remembered;
use crate::domain::actor::{Act, Language};
use crate::error::Result;
use crate::service::Services;
use crate::service::bookings::guest;
use crate::store::guests;

impl Services {
    /// Who asks, as they are known: their record, role, bookings, what they earn.
    pub async fn whoami(&self, act: &Act) -> Result<Remembered<Me>> {
        self.me(act, guest(act)?).await
    }

    /// Writes the guest down, or brings them up to date, and says whether news reach them: `None`
    /// leaves that as it was.
    pub async fn greet(&self, act: &Act, subscribe: Option<bool>) -> Result<Remembered<Me>> {
        let person = guest(act)?;
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            let known = guests::of_person(&mut tx, person, act.now).await?;
            let wanted = subscribe.unwrap_or(known.subscribed);
            let mut facts = Vec::new();
            if wanted != known.subscribed {
                guests::subscribe(&mut tx, known.id, wanted, act.now).await?;
                facts.push(changed(known.id, &["subscribed"]));
            }
            self.finish(act, tx, &facts, &[]).await
        })
        .await?;
        self.me(act, person).await
    }

    /// Speaks to the guest in this language from now on.
    pub async fn speak(&self, act: &Act, language: Language) -> Result<()> {
        let person = guest(act)?;
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            let known = guests::of_person(&mut tx, person, act.now).await?;
            if known.language == language {
                return Ok(());
            }
            guests::speak(&mut tx, known.id, language, act.now).await?;
            let fact = changed(known.id, &["language"]);
            self.finish(act, tx, &[fact], &[]).await
        })
        .await
    }
}
