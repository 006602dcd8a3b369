//! A refusal in words, with a way on: nobody is left before a wall.

use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use super::{contacts, home};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html;
use crate::telegram::press::Page;

/// Says the refusal where the button stands; whatever is no refusal stays a failure.
pub(super) async fn show(talk: &Talk, error: Error) -> Outcome {
    if !is_said(&error) {
        return Err(error.into());
    }
    let words = talk.services().texts().error(talk.language(), &error);
    let mut lines = vec![format!("🙏 {}", html::escape(&words))];
    if asks_to_call(&error) {
        lines.extend(contacts::where_to_call(talk).await?);
    }
    let row = [Page::Bookings, Page::Contacts, Page::Home];
    let content = Content::text(lines.join("\n\n"));
    let content = row.iter().fold(content, |content, page| {
        content.row([home::page_button(talk, *page)])
    });
    talk.show(content).await
}

fn is_said(error: &Error) -> bool {
    matches!(
        error,
        Error::Refused(_)
            | Error::SlotTaken { .. }
            | Error::NotFound { .. }
            | Error::StaleVersion { .. }
    )
}

/// Whether the sentence sends the guest to the telephone.
fn asks_to_call(error: &Error) -> bool {
    matches!(
        error,
        Error::Refused(
            Refusal::TooLateToChange { .. }
                | Refusal::GuestBarred
                | Refusal::TooSoon { .. }
                | Refusal::PartyTooLarge { .. }
        )
    )
}
