//! Asks for what a command lacks, one thing after the other, and goes on with the answer.

use filin_core::api::guest::Guest;
use filin_core::domain::actor::Act;
use serde::{Deserialize, Serialize};

use super::field::Field;
use super::options;
use super::stop::Wrong;
use super::{COMMANDS, Order, allowed, give, guests, make, tell, texts};
use crate::bot::failure::Outcome;
use crate::bot::route::{self, Step};
use crate::bot::talk::{Place, Talk};
use crate::telegram::content::{Button, Content};
use crate::telegram::press::Press;

/// Longest answer, in characters: nothing that is asked for is longer than a message.
const LONGEST: usize = 4096;

/// A command that waits for an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::bot) struct Dialogue {
    command: String,
    rest: String,
    answers: Vec<(Field, String)>,
    awaits: Field,
    begun: i64,
}

/// Asks for this field; `before` is said above the question.
pub(super) async fn ask(
    talk: &Talk,
    act: &Act,
    order: Order,
    field: Field,
    before: Option<String>,
) -> Outcome {
    let choices = options::of(talk, act, &order, field).await?;
    let mut words = question(talk, act, &order, field).await?;
    if let Some(before) = before {
        words = format!("⚠️ {before}\n\n{words}");
    }
    put(talk, order, field, &words, choices).await
}

/// Several guests fit: which one?
pub(super) async fn which(talk: &Talk, order: Order, found: &[Guest]) -> Outcome {
    let choices = found
        .iter()
        .map(|guest| vec![(guests::label(talk, guest), format!("#{}", guest.id))]);
    let words = talk.t("desk-ask-which", &[]);
    put(talk, order, Field::Guest, &words, choices.collect()).await
}

/// Rows of labels and what each stands for.
pub(super) type Choices = Vec<Vec<(String, String)>>;

async fn put(talk: &Talk, order: Order, field: Field, words: &str, choices: Choices) -> Outcome {
    let mut content = Content::text(words);
    for row in choices {
        let button = |(label, choice): (String, String)| {
            let choice = format!("{}.{choice}", order.begun);
            Button::press(label, Press::Pick(field.as_str().to_owned(), choice))
        };
        content = content.row(row.into_iter().map(button));
    }
    content = content.row([Button::press(talk.t("desk-quit", &[]), Press::Quit)]);
    // Kept first: an answer may come faster than we return.
    talk.keep(&route::Dialogue::Staff(Dialogue {
        command: order.name.to_owned(),
        rest: order.rest,
        answers: order.answers,
        awaits: field,
        begun: order.begun,
    }))
    .await?;
    talk.show(content).await
}

async fn question(talk: &Talk, act: &Act, order: &Order, field: Field) -> Outcome<String> {
    let mut words = match field {
        Field::Sure => make::summary(talk, act, order).await?,
        field => {
            let own = format!(
                "desk-ask-{}-{}",
                order.name.replace('_', "-"),
                field.as_str()
            );
            let known = talk.services().texts();
            if known.has(talk.language(), &own) {
                talk.t(&own, &[])
            } else {
                talk.t(&format!("desk-ask-{}", field.as_str()), &[])
            }
        }
    };
    if let Some(now) = texts::standing(talk, act, order.name).await? {
        let now = talk.t("desk-stands", &[("text", now)]);
        words = format!("{words}\n\n{now}");
    }
    if talk.place == Place::StaffChat {
        // Bots in groups hear only what answers them.
        words = format!("{words}\n{}", talk.t("desk-ask-reply", &[]));
    }
    Ok(words)
}

/// Moves a staff member's dialogue on.
pub(in crate::bot) async fn step(talk: &Talk, dialogue: Dialogue, step: Step) -> Outcome {
    let Some(command) = COMMANDS.iter().find(|one| one.name == dialogue.command) else {
        talk.end().await?;
        return talk.alert(&talk.t("bot-dialogue-over", &[])).await;
    };
    let mut order = Order {
        name: command.name,
        rest: dialogue.rest,
        answers: dialogue.answers,
        asked: true,
        again: None,
        begun: dialogue.begun,
    };
    if let Err(failure) = allowed(talk, &order) {
        // Whoever lost the role in between has nothing to go on with.
        talk.end().await?;
        return Err(failure);
    }
    let (field, text) = match step {
        Step::Words(words) => (dialogue.awaits, words.trim().to_owned()),
        Step::Phone(phone) => (Field::Phone, phone),
        Step::Pick(name, choice) => match picked(&order, dialogue.awaits, &name, &choice) {
            Some(picked) => picked,
            None => return talk.alert(&talk.t(route::over(talk), &[])).await,
        },
    };
    if text.is_empty() || text.chars().count() > LONGEST {
        return tell(talk, &order, &Wrong::new("empty", "").say(talk)).await;
    }
    let field = match field {
        // What is neither yes nor no to a form is a wish to be written down with it.
        Field::Sure if make::is_form(order.name) && !super::args::is_yes(&text) => Field::Comment,
        field => field,
    };
    order.answers.retain(|(known, _)| *known != field);
    order.answers.push((field, text));
    give(talk, order).await
}

/// What a button of this dialogue stands for. One of an earlier question takes the answer back.
fn picked(order: &Order, awaits: Field, name: &str, choice: &str) -> Option<(Field, String)> {
    let field = Field::parse(name)?;
    let (begun, choice) = choice.split_once('.')?;
    let answered = order.answers.iter().any(|(known, _)| *known == field);
    let ours = begun.parse() == Ok(order.begun) && (field == awaits || answered);
    ours.then(|| (field, choice.to_owned()))
}
