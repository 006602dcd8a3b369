//! The first words and the menu.

use super::link::{self, Link};
use super::{book, bookings, promotions};
use crate::bot::commands;
use crate::bot::failure::Outcome;
use crate::bot::talk::{Place, Talk};
use crate::telegram::content::{Button, Content};
use crate::telegram::html;
use crate::telegram::press::{Page, Press};

/// Rows of the menu; v3's buttons first.
const ROWS: [&[Page]; 5] = [
    &[Page::Book, Page::Bookings],
    &[Page::Promotions, Page::Menu],
    &[Page::Schedule, Page::Contacts],
    &[Page::Loyalty, Page::Waitlist],
    &[Page::Language, Page::Privacy],
];

/// Writes the guest down, subscribes them, and shows the menu, or what a link leads to.
pub(super) async fn start(talk: &Talk, link: &str) -> Outcome {
    talk.services().greet(&talk.act, Some(true)).await?;
    match link::parse(link) {
        Some(Link::Book(day, table)) => book::begin(talk, day, table).await,
        Some(Link::Promotion(id)) => promotions::show_one(talk, id).await,
        Some(Link::Own(id)) => bookings::show(talk, id).await,
        None => {
            let name = html::escape(&talk.person.name).into_owned();
            let venue = talk.services().bootstrap(&talk.act).await?.venue;
            let venue = html::escape(&venue.name).into_owned();
            let words = talk.t("bot-welcome", &[("name", name), ("venue", venue)]);
            talk.say(menu(talk, &words)).await?;
            Ok(())
        }
    }
}

/// The menu in place of what was pressed.
pub(super) async fn show(talk: &Talk) -> Outcome {
    talk.show(menu(talk, &talk.t("bot-menu", &[]))).await
}

/// These words with the menu below.
pub(super) fn menu(talk: &Talk, words: &str) -> Content {
    let mut content = Content::text(words).row(app_button(talk));
    for row in ROWS {
        content = content.row(row.iter().map(|page| page_button(talk, *page)));
    }
    let works_here = talk.me.role.is_some();
    let room = || Button::press(talk.t("desk-button-dashboard", &[]), Press::Dashboard);
    content.row(works_here.then(room))
}

/// The button that opens the Mini App, where there can be one.
pub(super) fn app_button(talk: &Talk) -> Option<Button> {
    let url = talk
        .telegram
        .webapp()
        .filter(|_| talk.place == Place::Private)?;
    Some(Button::App(talk.t("bot-button-app", &[]), url))
}

/// The button that leads to a page.
pub(super) fn page_button(talk: &Talk, page: Page) -> Button {
    let press = Press::Page(page);
    let key = format!("bot-button-{}", press.to_string().replace('_', "-"));
    Button::press(talk.t(&key, &[]), press)
}

/// What one may ask.
pub(super) async fn help(talk: &Talk) -> Outcome {
    let mut lines = vec![talk.t("bot-help", &[])];
    if talk.me.role.is_some() {
        lines.push(format!("/admin — {}", talk.t("bot-help-staff", &[])));
    }
    for command in commands::of_role(None).filter(|one| one.listed) {
        lines.push(format!(
            "/{} — {}",
            command.name,
            talk.t(&command.key(), &[])
        ));
    }
    let content = Content::text(lines.join("\n")).row([page_button(talk, Page::Home)]);
    talk.say(content).await?;
    Ok(())
}

/// One's id and role: for those who set up `ADMIN_IDS`.
pub(super) async fn whoami(talk: &Talk) -> Outcome {
    let role = talk
        .me
        .role
        .map_or("guest", filin_core::domain::actor::Role::as_str);
    let words = talk.t(
        "bot-whoami",
        &[
            ("id", talk.person.telegram_id.to_string()),
            ("role", talk.t(&format!("bot-role-{role}"), &[])),
            ("chat", talk.chat.to_string()),
        ],
    );
    talk.say(Content::text(words)).await?;
    Ok(())
}
