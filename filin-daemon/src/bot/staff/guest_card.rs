//! A guest at a glance.

use filin_core::api::guest::GuestCard;
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::ids::GuestId;

use super::card::words;
use super::safe;
use super::turn::Turn;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::card;
use crate::telegram::content::{Button, Content};
use crate::telegram::press::Press;

/// Bookings on the card.
const BOOKINGS: usize = 5;

/// A new message with the card.
pub(super) async fn say(talk: &Talk, act: &Act, id: GuestId) -> Outcome {
    let card = talk.services().guest(act, id).await?;
    talk.say(draw(talk, &card)).await?;
    Ok(())
}

/// The card in place of the pressed one.
pub(super) async fn refresh(talk: &Talk, act: &Act, id: GuestId) -> Outcome {
    let card = talk.services().guest(act, id).await?;
    talk.show(draw(talk, &card)).await
}

/// The card; what it offers follows the asker's role.
pub(super) fn draw(talk: &Talk, card: &GuestCard) -> Content {
    let mut lines = vec![head(talk, card)];
    lines.extend(known_by(talk, card));
    lines.push(loyalty(talk, card));
    lines.extend(kept(talk, card));
    lines.push(talk.t(
        "desk-guest-stats",
        &[
            ("completed", card.stats.completed.to_string()),
            ("canceled", card.stats.canceled.to_string()),
            ("missed", card.stats.no_shows.to_string()),
        ],
    ));
    let recent = card.bookings.iter().take(BOOKINGS).map(|booking| {
        let day = booking.date.0.format("%d.%m");
        format!("{day} {}", card::line_of_guest(words(talk), booking))
    });
    let recent: Vec<String> = recent.collect();
    if !recent.is_empty() {
        lines.push(format!("\n{}", recent.join("\n")));
    }
    buttons(talk, card, Content::text(lines.join("\n")))
}

fn head(talk: &Talk, card: &GuestCard) -> String {
    let name = Some(card.guest.name.as_str()).filter(|name| !name.is_empty());
    let name = name.map_or_else(|| talk.t("desk-nameless", &[]), safe);
    let username = card.guest.username.as_deref();
    let username = username.map_or_else(String::new, |name| format!(" (@{})", safe(name)));
    format!("👤 <b>{name}</b>{username} · #{}", card.guest.id)
}

fn known_by(talk: &Talk, card: &GuestCard) -> Vec<String> {
    let guest = &card.guest;
    let mut lines = Vec::new();
    if let Some(phone) = &guest.phone {
        let mark = if guest.phone_verified { " ✔" } else { "" };
        lines.push(format!("📞 {}{mark}", safe(phone)));
    }
    if let Some(id) = guest.telegram_id {
        lines.push(format!("Telegram: <code>{id}</code>"));
    }
    if guest.forgotten {
        lines.push(talk.t("desk-guest-forgotten", &[]));
    }
    if guest.barred {
        lines.push(talk.t("desk-guest-barred", &[]));
    }
    lines
}

fn loyalty(talk: &Talk, card: &GuestCard) -> String {
    let standing = &card.guest.loyalty;
    let visits = ("visits", words(talk).visits(standing.visits));
    match &standing.next {
        Some(next) => talk.t(
            "desk-guest-loyalty",
            &[
                visits,
                ("nth", (standing.visits + next.after_visits).to_string()),
                ("percent", next.percent.to_string()),
            ],
        ),
        None => talk.t("desk-guest-visits", &[visits]),
    }
}

fn kept(talk: &Talk, card: &GuestCard) -> Vec<String> {
    let guest = &card.guest;
    let mut lines = Vec::new();
    if guest.discount > 0 {
        let args = [("roubles", guest.discount.to_string())];
        lines.push(talk.t("desk-guest-discount", &args));
    }
    if !guest.tags.is_empty() {
        lines.push(format!("🏷 {}", safe(&guest.tags.join(", "))));
    }
    if let Some(first) = guest.notes.lines().next() {
        let more = if guest.notes.lines().count() > 1 {
            " …"
        } else {
            ""
        };
        let first = crate::telegram::html::cut(first, 120);
        lines.push(format!("📝 {}{more}", safe(&first)));
    }
    lines
}

fn buttons(talk: &Talk, card: &GuestCard, content: Content) -> Content {
    let guest = &card.guest;
    if guest.forgotten {
        return content;
    }
    let button = |key: &str, press: Press| Button::press(talk.t(key, &[]), press);
    let order = |name| Turn::Order(name, guest.id).press();
    let notes =
        (!guest.notes.is_empty()).then(|| button("desk-button-notes", Press::Notes(guest.id)));
    let note = button("desk-button-note", order("note"));
    let mut content = content.row(notes.into_iter().chain([note]));
    if talk.me.role >= Some(Role::Manager) {
        let bar = if guest.barred {
            button("desk-button-unbar", Turn::Bar(guest.id, false).press())
        } else {
            button("desk-button-bar", Turn::Bar(guest.id, true).press())
        };
        content = content.row([button("desk-button-visits", order("add_visits")), bar]);
    }
    content
}
