//! The questions, and what they offer.

use filin_core::api::broadcast::BroadcastPreview;
use filin_core::domain::actor::Act;
use filin_core::domain::service_day::ServiceDay;

use super::choice::Choice;
use super::{Awaits, Dialogue, chosen, people};
use crate::bot::failure::Outcome;
use crate::bot::route;
use crate::bot::staff::safe;
use crate::bot::talk::{Place, Talk};
use crate::telegram::client::CallError;
use crate::telegram::content::{Button, Content};
use crate::telegram::parcel::Parcel;
use crate::telegram::press::Press;

/// Promotions that are offered.
const PROMOTIONS: usize = 20;

/// Asks for what is awaited; `before` is said above the question.
pub(super) async fn ask(
    talk: &Talk,
    act: &Act,
    dialogue: &Dialogue,
    before: Option<String>,
) -> Outcome {
    let mut content = match dialogue.awaits {
        Awaits::Message => Content::text(talk.t("cast-ask-message", &[])),
        Awaits::People => people::ask(talk, dialogue, &looked_at(talk, act, dialogue).await?),
        Awaits::Seen | Awaits::Away => people::ask_days(talk, dialogue),
        Awaits::Visits => people::ask_visits(talk, dialogue),
        Awaits::Tag => people::ask_tag(talk, act, dialogue).await?,
        Awaits::Buttons => buttons(talk, dialogue),
        Awaits::Promotion => promotions(talk, dialogue).await?,
        Awaits::Link => Content::text(talk.t("cast-ask-link", &[])),
        Awaits::Check => check(talk, dialogue, &looked_at(talk, act, dialogue).await?),
        Awaits::When => when(talk, dialogue),
    };
    let typed = matches!(
        dialogue.awaits,
        Awaits::Message
            | Awaits::Seen
            | Awaits::Away
            | Awaits::Visits
            | Awaits::Tag
            | Awaits::Link
            | Awaits::When
    );
    if typed && talk.place == Place::StaffChat {
        // Bots in groups hear only what answers them.
        content.html = format!("{}\n{}", content.html, talk.t("desk-ask-reply", &[]));
    }
    if let Some(before) = before {
        content = content.below(&format!("⚠️ {before}"));
    }
    let back = !matches!(dialogue.awaits, Awaits::Message | Awaits::People);
    let back = back.then(|| Choice::Back.button(dialogue, talk.t("cast-back", &[])));
    let quit = Button::press(talk.t("desk-quit", &[]), Press::Quit);
    content = content.row(back.into_iter().chain([quit]));
    // Kept first: an answer may come faster than we return.
    keep(talk, dialogue).await?;
    if dialogue.awaits == Awaits::Check {
        // Below the message that is looked at.
        talk.say(content).await?;
        return Ok(());
    }
    talk.show(content).await
}

/// Remembers where the dialogue stands.
pub(super) async fn keep(talk: &Talk, dialogue: &Dialogue) -> Outcome {
    let kept = route::Dialogue::Cast(Box::new(dialogue.clone()));
    talk.keep(&kept).await
}

/// Sends the message as guests will get it; gives its number.
pub(super) async fn preview(talk: &Talk, dialogue: &Dialogue) -> Result<Option<i64>, CallError> {
    let parcel = Parcel {
        content: dialogue.sketch.content(),
        files: dialogue.sketch.files(),
        broadcast: None,
        webapp: talk.telegram.webapp(),
    };
    let courier = &talk.telegram.courier;
    courier.preview(talk.chat, &parcel).await
}

async fn looked_at(talk: &Talk, act: &Act, dialogue: &Dialogue) -> Outcome<BroadcastPreview> {
    let draft = dialogue.sketch.draft();
    Ok(talk.services().preview_broadcast(act, &draft).await?)
}

fn buttons(talk: &Talk, dialogue: &Dialogue) -> Content {
    let there = &dialogue.sketch.new.buttons;
    let labels = there.iter().flatten();
    let labels: Vec<String> = labels.map(|one| format!("· {}", safe(&one.text))).collect();
    let words = if labels.is_empty() {
        talk.t("cast-ask-buttons", &[])
    } else {
        talk.t("cast-ask-buttons-more", &[("buttons", labels.join("\n"))])
    };
    let choice = |choice: Choice, key: &str| choice.button(dialogue, talk.t(key, &[]));
    let app = talk.telegram.webapp();
    let app = app.map(|_| choice(Choice::App, "cast-below-app"));
    let on = if labels.is_empty() {
        "cast-below-none"
    } else {
        "cast-on"
    };
    let clear = (!labels.is_empty()).then(|| choice(Choice::Bare, "cast-below-clear"));
    Content::text(words)
        .row(app)
        .row([
            choice(Choice::Promotions, "cast-below-promotion"),
            choice(Choice::Link, "cast-below-link"),
        ])
        .row(clear)
        .row([choice(Choice::Below, on)])
}

async fn promotions(talk: &Talk, dialogue: &Dialogue) -> Outcome<Content> {
    let mut content = Content::text(talk.t("cast-ask-promotion", &[]));
    for one in chosen::running(talk).await?.into_iter().take(PROMOTIONS) {
        content = content.row([Choice::Promotion(one.id).button(dialogue, one.title)]);
    }
    Ok(content)
}

fn check(talk: &Talk, dialogue: &Dialogue, preview: &BroadcastPreview) -> Content {
    let count = ("count", preview.recipients.to_string());
    let mut lines = vec![
        talk.t("cast-ask-check", &[count]),
        talk.t("cast-takes", &[("time", takes(talk, preview.seconds))]),
    ];
    let starts_at = dialogue.sketch.new.starts_at;
    if let Some(at) = starts_at {
        let when = talk.words().when(ServiceDay(at.date_naive()), at);
        lines.push(talk.t("cast-starts", &[("when", when)]));
    }
    if let Some(until) = preview.quiet_until {
        let time = until.format("%H:%M").to_string();
        lines.push(talk.t("cast-quiet", &[("time", time)]));
    }
    if let Some(first) = preview.behind {
        lines.push(talk.t("cast-behind", &[("id", first.to_string())]));
    }
    let choice = |choice: Choice, key: &str| choice.button(dialogue, talk.t(key, &[]));
    let send = if starts_at.is_some() {
        "cast-schedule"
    } else {
        "cast-send"
    };
    Content::text(lines.join("\n"))
        .row([choice(Choice::Send, send)])
        .row([choice(Choice::When, "cast-when")])
        .row([choice(Choice::Message, "cast-another")])
}

/// `примерно 12 минут`.
fn takes(talk: &Talk, seconds: i64) -> String {
    if seconds < 60 {
        return talk.t("cast-takes-soon", &[]);
    }
    let all = (seconds + 59) / 60;
    let spelled = |key: &str, count: i64| talk.t(key, &[("count", count.to_string())]);
    match (all / 60, all % 60) {
        (0, minutes) => spelled("cast-minutes", minutes),
        (hours, 0) => spelled("cast-hours", hours),
        (hours, minutes) => format!(
            "{} {}",
            spelled("cast-hours", hours),
            spelled("cast-minutes", minutes)
        ),
    }
}

fn when(talk: &Talk, dialogue: &Dialogue) -> Content {
    let content = Content::text(talk.t("cast-ask-when", &[]));
    content.row([Choice::Now.button(dialogue, talk.t("cast-now", &[]))])
}
