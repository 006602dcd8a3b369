//! Whom a command is about: one guest, named so that nobody else can be meant.

use clap::Args;
use filin_core::api::guest::Guest;
use filin_core::domain::guest::Sought;
use filin_core::domain::ids::GuestId;
use filin_core::domain::phone::PhoneNumber;

use super::columns::COLUMNS;
use super::{PATH, card};
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::sent::Sent;

/// Which guest.
#[derive(Debug, Args)]
pub(super) struct Who {
    /// The guest: 12 or '#12', @username, a phone, a Telegram id
    #[arg(add = complete::of(Noun::Guest))]
    guest: String,
}

impl Who {
    /// The guest's number. A bare number is the guest's own; if there is no such guest, it is looked
    /// for as a Telegram id or a phone.
    pub(super) async fn find(&self, desk: &Desk<'_>) -> Result<GuestId> {
        match Sought::parse(&self.guest) {
            Sought::Number(id) => Ok(id),
            Sought::Digits {
                telegram_id, phone, ..
            } => match card(desk, GuestId(telegram_id.0)).await {
                Ok(card) => Ok(card.guest.id),
                Err(Error::Problem(problem)) if problem.status == 404 => {
                    // Part of a phone may be anybody's, as part of a name.
                    let phone = phone.as_ref().map(PhoneNumber::as_str);
                    let is_named = |guest: &Guest| {
                        guest.telegram_id == Some(telegram_id)
                            || phone.is_some() && guest.phone.as_deref() == phone
                    };
                    self.only(desk, is_named).await
                }
                Err(error) => Err(error),
            },
            Sought::Username(_) | Sought::Phone(_) => self.only(desk, |_| true).await,
            // Part of a name may be anybody's: too little to bar or forget somebody by.
            Sought::Part(text) => Err(Error::Usage(
                desk.out.words.with("guest-malformed", &[("text", text)]),
                Some(desk.out.words.get("hint-guest")),
            )),
        }
    }

    /// The only one who is found.
    async fn only(&self, desk: &Desk<'_>, is_named: impl Fn(&Guest) -> bool) -> Result<GuestId> {
        let words = &desk.out.words;
        let args = [("text", self.guest.clone())];
        let query = vec![("q", self.guest.clone())];
        let mut found: Vec<Sent<Guest>> = desk.client.pages(PATH, &query).await?;
        found.retain(|guest| is_named(guest));
        match found.as_slice() {
            [one] => Ok(one.id),
            [] => Err(Error::Absent(words.with("guest-unknown", &args))),
            several => {
                desk.out.touching(several, COLUMNS);
                Err(Error::Usage(
                    words.with("guest-ambiguous", &args),
                    Some(words.get("hint-guest")),
                ))
            }
        }
    }
}
