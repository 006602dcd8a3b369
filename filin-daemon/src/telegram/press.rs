//! What a button below a message means. Telegram carries at most 64 bytes for us, and anybody may
//! send any, so that nothing here is believed: it only says what is asked for.
//!
//! v3's names are kept, since old messages with its buttons are still in people's chats.

use std::fmt;

use filin_core::domain::actor::Language;
use filin_core::domain::ids::{BookingId, BroadcastId, GuestId, PromotionId, WaitId};

/// Most bytes. Source: the Bot API.
pub const MAX: usize = 64;

/// A page of the guest's menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The menu itself.
    Home,
    /// Promotions.
    Promotions,
    /// Opening hours.
    Schedule,
    /// Where we are.
    Contacts,
    /// What is smoked and drunk.
    Menu,
    /// One's bookings.
    Bookings,
    /// One's visits and what they earn.
    Loyalty,
    /// A table, please.
    Book,
    /// In which language.
    Language,
    /// What is kept, export, delete.
    Privacy,
    /// All that is kept, as a file.
    Export,
    /// Nothing is to be kept any more.
    Forget,
    /// What one waits for.
    Waitlist,
    /// Visits that nothing was said of.
    Review,
    /// News, please.
    Subscribe,
    /// No more news.
    Stop,
}

const PAGES: [(Page, &str); 16] = [
    (Page::Home, "home"),
    (Page::Promotions, "promotions"),
    (Page::Schedule, "schedule"),
    (Page::Contacts, "contacts"),
    (Page::Menu, "hookah_menu"),
    (Page::Bookings, "my_bookings"),
    (Page::Loyalty, "loyalty"),
    (Page::Book, "book"),
    (Page::Language, "language"),
    (Page::Privacy, "privacy"),
    (Page::Export, "my_data"),
    (Page::Forget, "forget_me"),
    (Page::Waitlist, "waitlist"),
    (Page::Review, "review"),
    (Page::Subscribe, "subscribe"),
    (Page::Stop, "stop"),
];

/// What staff do with a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskDeed {
    /// It is expected.
    Confirm,
    /// It is declined, or called off.
    Cancel,
    /// The guests are here.
    Seat,
    /// The guests left.
    Close,
    /// The guests never came.
    NoShow,
    /// One's own last step is taken back.
    Undo,
    /// Nothing but a fresh look.
    Show,
}

const DESK: [(DeskDeed, &str); 7] = [
    (DeskDeed::Confirm, "booking_confirm_"),
    (DeskDeed::Cancel, "booking_cancel_"),
    (DeskDeed::Seat, "booking_seat_"),
    (DeskDeed::Close, "booking_close_"),
    (DeskDeed::NoShow, "booking_noshow_"),
    (DeskDeed::Undo, "booking_undo_"),
    (DeskDeed::Show, "booking_show_"),
];

/// What guests do with a booking of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnDeed {
    /// They will come.
    Attend,
    /// They want to call it off, and are asked.
    Cancel,
    /// They call it off.
    CancelSure,
    /// They want another time.
    Move,
    /// They look at it.
    Show,
}

const OWN: [(OwnDeed, &str); 5] = [
    (OwnDeed::Attend, "confirm_attend_"),
    (OwnDeed::Cancel, "cancel_booking_"),
    (OwnDeed::CancelSure, "cancel_sure_"),
    (OwnDeed::Move, "move_booking_"),
    (OwnDeed::Show, "my_booking_"),
];

/// What is done with a broadcast under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CastStep {
    /// It stops for a while.
    Pause,
    /// It goes on.
    Resume,
    /// Somebody wants to stop it for good, and is asked.
    CancelAsk,
    /// It is stopped for good.
    Cancel,
    /// Nothing but a fresh look; the answer "no", too.
    Show,
}

const CAST: [(CastStep, &str); 5] = [
    (CastStep::Pause, "cast_pause_"),
    (CastStep::Resume, "cast_resume_"),
    (CastStep::CancelAsk, "cast_ask_"),
    (CastStep::Cancel, "cast_cancel_"),
    (CastStep::Show, "cast_show_"),
];

/// What a button asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// A page of the guest's menu.
    Page(Page),
    /// Something with a booking of the guest's own.
    Own(OwnDeed, BookingId),
    /// To be spoken to in this language.
    Speak(Language),
    /// So many stars for a visit.
    Stars(BookingId, i64),
    /// An offer of the waitlist is taken.
    Claim(WaitId),
    /// A place on the waitlist is given up.
    Leave(WaitId),
    /// Something with a booking, by staff; of this version, where the button knows it.
    Desk(DeskDeed, BookingId, Option<i64>),
    /// A promotion, shown in the chat; below which broadcast the button stands, so that who asked
    /// is counted.
    Promotion {
        /// Which promotion.
        id: PromotionId,
        /// None below a preview.
        broadcast: Option<BroadcastId>,
    },
    /// Something with a broadcast, by staff.
    Cast {
        /// Which broadcast.
        id: BroadcastId,
        /// What.
        step: CastStep,
    },
    /// The room as text, anew.
    Dashboard,
    /// What staff noted about a guest.
    Notes(GuestId),
    /// Another page of a list: which list, with which words, from which cursor.
    Turn(String),
    /// An answer within a dialogue: the step that asked, and what was chosen.
    Pick(String, String),
    /// Out of the dialogue.
    Quit,
    /// A label that does nothing.
    Nothing,
}

impl Press {
    /// Reads a button's data.
    #[must_use]
    pub fn parse(data: &str) -> Option<Self> {
        if data.len() > MAX {
            return None;
        }
        if let Some((page, _)) = PAGES.iter().find(|(_, word)| *word == data) {
            return Some(Self::Page(*page));
        }
        match data {
            "language_ru" => return Some(Self::Speak(Language::Ru)),
            "language_en" => return Some(Self::Speak(Language::En)),
            "dashboard_refresh" => return Some(Self::Dashboard),
            "quit" => return Some(Self::Quit),
            "nothing" => return Some(Self::Nothing),
            _ => {}
        }
        if let Some((deed, rest)) = split(&DESK, data) {
            let (id, version) = match rest.split_once('.') {
                Some((id, version)) => (id, Some(number(version)?)),
                None => (rest, None),
            };
            return Some(Self::Desk(deed, BookingId(number(id)?), version));
        }
        if let Some((deed, rest)) = split(&OWN, data) {
            return Some(Self::Own(deed, BookingId(number(rest)?)));
        }
        if let Some((step, rest)) = split(&CAST, data) {
            let id = BroadcastId(number(rest)?);
            return Some(Self::Cast { id, step });
        }
        let (word, rest) = data.split_once(':').or_else(|| {
            let notes = data.strip_prefix("client_notes_")?;
            Some(("client_notes", notes))
        })?;
        match word {
            "client_notes" => Some(Self::Notes(GuestId(number(rest)?))),
            "stars" => {
                let (id, stars) = rest.split_once('.')?;
                Some(Self::Stars(BookingId(number(id)?), number(stars)?))
            }
            "promotion" => {
                let (id, broadcast) = match rest.split_once('.') {
                    Some((id, broadcast)) => (id, Some(BroadcastId(number(broadcast)?))),
                    None => (rest, None),
                };
                let id = PromotionId(number(id)?);
                Some(Self::Promotion { id, broadcast })
            }
            "claim" => Some(Self::Claim(WaitId(number(rest)?))),
            "leave" => Some(Self::Leave(WaitId(number(rest)?))),
            "turn" => Some(Self::Turn(rest.to_owned())),
            "pick" => {
                let (step, choice) = rest.split_once(':')?;
                Some(Self::Pick(step.to_owned(), choice.to_owned()))
            }
            _ => None,
        }
    }
}

fn split<'a, T: Copy>(words: &[(T, &str)], data: &'a str) -> Option<(T, &'a str)> {
    words
        .iter()
        .find_map(|(deed, word)| Some((*deed, data.strip_prefix(word)?)))
}

/// ASCII digits only, and no number that a database would not take.
fn number(text: &str) -> Option<i64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn word<T: PartialEq>(words: &[(T, &'static str)], deed: &T) -> &'static str {
    words
        .iter()
        .find(|(known, _)| known == deed)
        .map_or("nothing", |(_, word)| word)
}

impl fmt::Display for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(page) => f.write_str(word(&PAGES, page)),
            Self::Own(deed, id) => write!(f, "{}{id}", word(&OWN, deed)),
            Self::Speak(language) => write!(f, "language_{}", language.as_str()),
            Self::Stars(id, stars) => write!(f, "stars:{id}.{stars}"),
            Self::Claim(id) => write!(f, "claim:{id}"),
            Self::Leave(id) => write!(f, "leave:{id}"),
            Self::Desk(deed, id, None) => write!(f, "{}{id}", word(&DESK, deed)),
            Self::Desk(deed, id, Some(version)) => {
                write!(f, "{}{id}.{version}", word(&DESK, deed))
            }
            Self::Promotion { id, broadcast } => {
                write!(f, "promotion:{id}")?;
                broadcast.map_or(Ok(()), |broadcast| write!(f, ".{broadcast}"))
            }
            Self::Cast { id, step } => write!(f, "{}{id}", word(&CAST, step)),
            Self::Dashboard => f.write_str("dashboard_refresh"),
            Self::Notes(id) => write!(f, "client_notes_{id}"),
            Self::Turn(what) => write!(f, "turn:{what}"),
            Self::Pick(step, choice) => write!(f, "pick:{step}:{choice}"),
            Self::Quit => f.write_str("quit"),
            Self::Nothing => f.write_str("nothing"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v3_buttons_still_mean_what_they_meant() {
        for (data, press) in [
            ("promotions", Press::Page(Page::Promotions)),
            ("schedule", Press::Page(Page::Schedule)),
            ("contacts", Press::Page(Page::Contacts)),
            ("hookah_menu", Press::Page(Page::Menu)),
            ("my_bookings", Press::Page(Page::Bookings)),
            ("loyalty", Press::Page(Page::Loyalty)),
            (
                "booking_confirm_12",
                Press::Desk(DeskDeed::Confirm, BookingId(12), None),
            ),
            (
                "booking_cancel_12",
                Press::Desk(DeskDeed::Cancel, BookingId(12), None),
            ),
            (
                "booking_close_12",
                Press::Desk(DeskDeed::Close, BookingId(12), None),
            ),
            (
                "confirm_attend_7",
                Press::Own(OwnDeed::Attend, BookingId(7)),
            ),
            (
                "cancel_booking_7",
                Press::Own(OwnDeed::Cancel, BookingId(7)),
            ),
            ("dashboard_refresh", Press::Dashboard),
            ("client_notes_3", Press::Notes(GuestId(3))),
        ] {
            assert_eq!(Press::parse(data), Some(press), "{data}");
        }
    }

    #[test]
    fn what_is_written_is_read_and_fits() {
        let id = BookingId(i64::MAX);
        let longest = Press::Desk(DeskDeed::Confirm, id, Some(i64::MAX));
        for press in [
            Press::Page(Page::Home),
            Press::Page(Page::Forget),
            Press::Speak(Language::En),
            Press::Own(OwnDeed::CancelSure, id),
            Press::Stars(BookingId(5), 4),
            Press::Claim(WaitId(9)),
            Press::Leave(WaitId(9)),
            longest,
            Press::Promotion {
                id: PromotionId(i64::MAX),
                broadcast: Some(BroadcastId(i64::MAX)),
            },
            Press::Promotion {
                id: PromotionId(3),
                broadcast: None,
            },
            Press::Turn("bookings:2026-11-27:3".into()),
            Press::Pick("day".into(), "2026-11-27".into()),
            Press::Quit,
        ] {
            let data = press.to_string();
            assert!(data.len() <= MAX, "{data}");
            assert_eq!(Press::parse(&data), Some(press));
        }
        for (step, _) in CAST {
            let id = BroadcastId(i64::MAX);
            let data = Press::Cast { id, step }.to_string();
            assert!(data.len() <= MAX, "{data}");
            assert_eq!(Press::parse(&data), Some(Press::Cast { id, step }));
        }
    }

    #[test]
    fn forged_data_means_nothing() {
        for data in [
            "",
            "booking_confirm_",
            "booking_confirm_-1",
            "booking_confirm_1.x",
            "booking_confirm_99999999999999999999",
            "confirm_attend_+7",
            "stars:1",
            "promotion:",
            "promotion:1.",
            "promotion:-1.5",
            "cast_cancel_",
            "cast_cancel_7x",
            "pick:day",
            "drop table",
            &"x".repeat(65),
        ] {
            assert_eq!(Press::parse(data), None, "{data}");
        }
    }
}
