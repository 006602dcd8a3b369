//! A booking as staff see it in a chat: everything at a glance, and the buttons that fit its status.
//! Pure, so that a card drawn again of the same booking is the same card.

use filin_core::api::booking::{Booking, BookingGuest};
use filin_core::domain::booking::{Status, is_our_reason};

use super::content::{Button, Content};
use super::html::{cut, escape};
use super::press::{DeskDeed, Press};
use super::words::Words;

/// Longest text of somebody's on a card: all of them together stay within a message.
const LONGEST: usize = 600;
/// Longest name.
const LONGEST_NAME: usize = 100;

/// Why the card is shown, its first line. One that time has overtaken is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headline {
    /// Somebody asked to see it.
    #[default]
    None,
    /// A guest asks for a table.
    New,
    /// It was called off, and not by staff.
    CalledOff,
    /// The guest moved or reworded it.
    Changed,
    /// Nobody has answered yet. For how long is not said: the card stands on.
    Old,
    /// The guests are late.
    Late,
}

/// The card: `by` is who handled the booking last.
#[must_use]
pub fn card(words: Words<'_>, booking: &Booking, headline: Headline, by: Option<&str>) -> Content {
    let lines = [
        head(words, booking, headline),
        Some(number(words, booking, by)),
        Some(words.with("card-when", &[("when", when(words, booking))])),
        Some(words.with(
            "card-party",
            &[
                ("people", words.people(booking.guests)),
                ("tables", words.tables(&booking.tables)),
            ],
        )),
    ];
    let mut lines: Vec<String> = lines.into_iter().flatten().collect();
    lines.extend(guest_lines(words, booking));
    if booking.attending && expected(booking) {
        // In the guest's own words: those of the button that they pressed.
        lines.push(words.get("notice-attend"));
    }
    for (key, name, text) in [
        ("card-comment", "comment", Some(booking.comment.as_str())),
        ("card-note", "note", booking.note.as_deref()),
        ("card-reason", "reason", typed_reason(booking)),
    ] {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            lines.push(words.with(key, &[(name, safe(text, LONGEST))]));
        }
    }
    if booking.flagged {
        lines.push(words.get("card-flagged"));
    }
    let mut content = Content::text(lines.join("\n"));
    for row in buttons(booking) {
        let row = row
            .iter()
            .map(|(deed, label)| button(words, booking, *deed, label));
        content = content.row(row);
    }
    content
}

/// A booking as one line of a list.
#[must_use]
pub fn line(words: Words<'_>, booking: &Booking) -> String {
    // Whoever called may have left a phone alone.
    let named = booking
        .guest
        .as_ref()
        .filter(|guest| !guest.name.is_empty());
    let name = named.map_or_else(
        || words.get("desk-nameless"),
        |guest| safe(&guest.name, LONGEST_NAME),
    );
    format!("{} · {name} · № {}", seats(words, booking), booking.id)
}

/// The same where all are of one guest.
#[must_use]
pub fn line_of_guest(words: Words<'_>, booking: &Booking) -> String {
    format!("{} · № {}", seats(words, booking), booking.id)
}

fn seats(words: Words<'_>, booking: &Booking) -> String {
    let status = words.with("card-status", &[("status", booking.status.to_string())]);
    // The emoji alone.
    let mark = status.split(' ').next().unwrap_or_default();
    format!(
        "{mark} <b>{}</b> · {} · {}",
        words.time(booking.date, booking.starts_at),
        words.tables(&booking.tables),
        words.people(booking.guests),
    )
}

/// A guest in one line: name, user name.
#[must_use]
pub fn named(guest: &BookingGuest) -> String {
    let name = safe(&guest.name, LONGEST_NAME);
    match &guest.username {
        Some(username) if !name.is_empty() => format!("{name} (@{})", escape(username)),
        Some(username) => format!("@{}", escape(username)),
        None => name,
    }
}

fn safe(text: &str, longest: usize) -> String {
    escape(&cut(text, longest)).into_owned()
}

fn when(words: Words<'_>, booking: &Booking) -> String {
    words.span(booking.date, booking.starts_at, booking.ends_at)
}

fn typed_reason(booking: &Booking) -> Option<&str> {
    let reason = booking.reason.as_deref()?;
    (!is_our_reason(reason)).then_some(reason)
}

fn expected(booking: &Booking) -> bool {
    matches!(booking.status, Status::Pending | Status::Confirmed)
}

fn head(words: Words<'_>, booking: &Booking, headline: Headline) -> Option<String> {
    let waits = booking.status == Status::Pending;
    let expected = expected(booking);
    Some(match headline {
        Headline::New => words.get("card-head-new"),
        Headline::Changed => words.get("card-head-changed"),
        Headline::CalledOff if booking.status == Status::Canceled => {
            words.get(match booking.reason.as_deref() {
                Some("by_guest") => "card-head-canceled",
                Some("expired") => "card-head-expired",
                _ => "card-head-called-off",
            })
        }
        Headline::Old if waits => words.get("card-head-waiting"),
        Headline::Late if expected => words.get("card-head-late"),
        _ => return None,
    })
}

fn number(words: Words<'_>, booking: &Booking, by: Option<&str>) -> String {
    let status = words.with("card-status", &[("status", booking.status.to_string())]);
    let mut args = vec![("id", booking.id.to_string()), ("status", status)];
    let by = by.filter(|by| !by.is_empty());
    let key = if by.is_some() {
        "card-number-by"
    } else {
        "card-number"
    };
    args.extend(by.map(|by| ("by", safe(by, LONGEST_NAME))));
    words.with(key, &args)
}

fn guest_lines(words: Words<'_>, booking: &Booking) -> Vec<String> {
    let Some(guest) = &booking.guest else {
        return vec![words.get("card-walk-in")];
    };
    let called = named(guest);
    let mut lines = vec![if called.is_empty() {
        words.get("card-walk-in")
    } else {
        words.with("card-guest", &[("guest", called)])
    }];
    if let Some(phone) = &guest.phone {
        lines.push(words.with("card-phone", &[("phone", escape(phone).into_owned())]));
    }
    let visits = ("visits", words.visits(guest.visits));
    lines.push(match booking.earns {
        Some(100) => words.with("card-visits-free", &[visits]),
        Some(percent) => words.with(
            "card-visits-earn",
            &[visits, ("percent", percent.to_string())],
        ),
        None => words.with("card-visits", &[visits]),
    });
    lines
}

type Row = &'static [(DeskDeed, &'static str)];

fn buttons(booking: &Booking) -> &'static [Row] {
    const UNDO: &[Row] = &[&[(DeskDeed::Undo, "card-undo")]];
    match booking.status {
        Status::Pending => &[&[
            (DeskDeed::Confirm, "card-confirm"),
            (DeskDeed::Cancel, "card-decline"),
        ]],
        Status::Confirmed => &[
            &[
                (DeskDeed::Seat, "card-seat"),
                (DeskDeed::NoShow, "card-no-show"),
            ],
            &[(DeskDeed::Cancel, "card-cancel")],
        ],
        Status::Seated => &[&[(DeskDeed::Close, "card-close")]],
        Status::Completed | Status::NoShow => UNDO,
        // What the guest or the clock did is not staff's to take back.
        Status::Canceled if booking.reason.as_deref().is_some_and(is_our_reason) => &[],
        Status::Canceled => UNDO,
    }
}

fn button(words: Words<'_>, booking: &Booking, deed: DeskDeed, label: &str) -> Button {
    let press = Press::Desk(deed, booking.id, Some(booking.version));
    Button::press(words.get(label), press)
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;
    use filin_core::texts::Texts;
    use serde_json::json;

    use super::*;

    fn booking(status: &str) -> Booking {
        serde_json::from_value(json!({
            "id": 12, "status": status, "version": 3, "date": "2026-11-27",
            "starts_at": "2026-11-28T00:30:00+03:00", "ends_at": "2026-11-28T02:00:00+03:00",
            "guests": 4, "tables": [3, 4], "source": "bot", "comment": "у окна <3",
            "note": "любит мяту", "earns": 50,
            "guest": { "id": 5, "telegram_id": 42, "name": "Аня & Ко", "username": "anya",
                "phone": "+79990001122", "visits": 4 },
            "created_at": "2026-11-26T10:00:00+03:00", "updated_at": "2026-11-26T10:00:00+03:00",
        }))
        .unwrap()
    }

    fn drawn(booking: &Booking, headline: Headline, by: Option<&str>) -> Content {
        let texts = Texts::load().unwrap();
        card(Words::new(&texts, Language::Ru), booking, headline, by)
    }

    fn presses(content: &Content) -> Vec<String> {
        let buttons = content.buttons.iter().flatten();
        let presses = buttons.filter_map(|button| match button {
            Button::Press(_, press) => Some(press.to_string()),
            _ => None,
        });
        presses.collect()
    }

    #[test]
    fn a_card_says_everything_and_no_markup_of_the_guests() {
        let card = drawn(&booking("pending"), Headline::New, Some("Ира <b>"));
        assert_eq!(
            card.html,
            "🆕 <b>Новая бронь</b>\n\
             № 12 · ⏳ ждёт ответа (Ира &lt;b&gt;)\n\
             📅 в ночь с пт 27 на сб 28 ноября, 00:30–02:00\n\
             👥 4 гостя · столы 3, 4\n\
             👤 Аня &amp; Ко (@anya)\n\
             📞 +79990001122\n\
             ⭐ 4 визита · в этот раз кальян −50 %\n\
             💬 у окна &lt;3\n\
             📝 любит мяту"
        );
        assert_eq!(
            presses(&card),
            ["booking_confirm_12.3", "booking_cancel_12.3"]
        );
    }

    #[test]
    fn buttons_and_headlines_follow_the_status() {
        for (status, expected) in [
            (
                "confirmed",
                &[
                    "booking_seat_12.3",
                    "booking_noshow_12.3",
                    "booking_cancel_12.3",
                ][..],
            ),
            ("seated", &["booking_close_12.3"]),
            ("completed", &["booking_undo_12.3"]),
            ("no_show", &["booking_undo_12.3"]),
            ("canceled", &["booking_undo_12.3"]),
        ] {
            let card = drawn(&booking(status), Headline::Old, None);
            assert_eq!(presses(&card), expected, "{status}");
            let waits = card.html.contains("всё ещё ждёт");
            assert_eq!(waits, status == "pending", "{status}");
        }
        let gone = Booking {
            reason: Some("by_guest".into()),
            ..booking("canceled")
        };
        let card = drawn(&gone, Headline::CalledOff, None);
        assert!(
            card.html.starts_with("❌ <b>Гость отменил"),
            "{}",
            card.html
        );
        assert!(card.buttons.is_empty());
        let old = drawn(&booking("pending"), Headline::Old, None);
        assert!(old.html.contains("всё ещё ждёт ответа"), "{}", old.html);
    }

    #[test]
    fn the_longest_texts_still_fit() {
        let mut long = booking("canceled");
        long.comment = "🦉".repeat(2000);
        long.note = Some("&".repeat(4000));
        long.reason = Some("р".repeat(4000));
        let card = drawn(&long, Headline::CalledOff, Some(&"и".repeat(500)));
        let parsed = card.html.replace("&amp;", "&");
        assert!(parsed.encode_utf16().count() < super::super::content::MAX_TEXT);
    }
}
