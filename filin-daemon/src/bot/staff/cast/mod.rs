//! A broadcast, step by step: what is sent, to whom, what stands below it, a look at it as guests
//! will see it, and off it goes.
//!
//! What is sent is no line of words, so that this dialogue keeps a [`Sketch`] instead of answers. A
//! step that is refused is asked again, and nothing else is lost.

mod ask;
pub(super) mod card;
mod choice;
mod chosen;
mod moment;
mod people;
mod said;
mod sketch;
mod visits;

use filin_core::domain::actor::{Act, Role};
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;
use serde::{Deserialize, Serialize};

use self::choice::Choice;
use self::sketch::Sketch;
use super::stop::Deed;
use super::{Order, safe};
use crate::bot::failure::{Failure, Outcome};
use crate::bot::route::{self, Step};
use crate::bot::talk::Talk;
use crate::telegram::client::CallError;

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Awaits {
    /// The message.
    Message,
    /// To whom.
    People,
    /// In how many days they were here.
    Seen,
    /// In how many days they were not.
    Away,
    /// How many visits they made.
    Visits,
    /// A tag of theirs.
    Tag,
    /// What stands below it.
    Buttons,
    /// Which promotion.
    Promotion,
    /// A label and an address.
    Link,
    /// A last look.
    Check,
    /// When.
    When,
}

/// See the module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::bot) struct Dialogue {
    awaits: Awaits,
    /// The update that began it: its buttons are told from those of other dialogues by it.
    begun: i64,
    sketch: Sketch,
}

impl Dialogue {
    fn new(begun: i64) -> Self {
        Self {
            awaits: Awaits::Message,
            begun,
            sketch: Sketch::default(),
        }
    }

    fn at(mut self, awaits: Awaits) -> Self {
        self.awaits = awaits;
        self
    }
}

/// `/broadcast [text]`
pub(super) async fn command(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut dialogue = Dialogue::new(talk.update_id);
    if !order.rest.is_empty() {
        dialogue.sketch.typed(talk.sent.as_ref(), &order.rest);
        dialogue.awaits = Awaits::People;
        // Broken markup is told before anything is asked.
        let draft = dialogue.sketch.draft();
        talk.services().preview_broadcast(act, &draft).await?;
    }
    card::live(talk).await?;
    Ok(ask::ask(talk, act, &dialogue, None).await?)
}

/// Moves the dialogue on.
pub(in crate::bot) async fn step(talk: &Talk, dialogue: Dialogue, step: Step) -> Outcome {
    let act = match talk.staff(Role::Manager) {
        Ok(act) => act,
        Err(failure) => {
            // Whoever lost the role in between has nothing to go on with.
            talk.end().await?;
            return Err(failure);
        }
    };
    match step {
        Step::Pick(name, choice) => match Choice::pressed(&dialogue, &name, &choice) {
            Some(choice) => chosen::chosen(talk, &act, dialogue, choice).await,
            None => talk.alert(&talk.t(route::over(talk), &[])).await,
        },
        Step::Words(words) => said::said(talk, &act, dialogue, words.trim()).await,
        Step::Phone(_) => said::said(talk, &act, dialogue, "").await,
    }
}

/// The author mends the message: what was looked at is looked at anew.
pub(in crate::bot) async fn edited(talk: &Talk, mut dialogue: Dialogue, words: &str) -> Outcome {
    let (Ok(act), Some(sent)) = (talk.staff(Role::Manager), &talk.sent) else {
        return Ok(());
    };
    if !dialogue.sketch.mend(talk.chat, sent, words.trim()) {
        return Ok(());
    }
    if dialogue.awaits == Awaits::Message {
        return go(talk, &act, dialogue.at(Awaits::People), None).await;
    }
    let draft = dialogue.sketch.draft();
    match talk.services().preview_broadcast(&act, &draft).await {
        Err(error) => refused(talk, &act, dialogue, error).await,
        Ok(_) if dialogue.awaits == Awaits::Check => go(talk, &act, dialogue, None).await,
        Ok(_) => ask::keep(talk, &dialogue).await,
    }
}

/// Asks for what is awaited; before the last look the message is shown as guests will see it.
async fn go(talk: &Talk, act: &Act, mut dialogue: Dialogue, before: Option<String>) -> Outcome {
    if dialogue.awaits == Awaits::Check {
        match ask::preview(talk, &dialogue).await {
            Ok(message) => dialogue.sketch.seen(talk.chat, message),
            Err(CallError::Rejected(why)) => {
                dialogue.sketch.forget();
                let words = talk.t("cast-wrong-rejected", &[("why", safe(&why))]);
                return ask::ask(talk, act, &dialogue.at(Awaits::Message), Some(words)).await;
            }
            Err(error) => return Err(error.into()),
        }
    }
    match ask::ask(talk, act, &dialogue, before).await {
        Err(Failure::Core(error)) => refused(talk, act, dialogue, error).await,
        done => done,
    }
}

/// The core says no: what is to blame is asked for again.
async fn refused(talk: &Talk, act: &Act, mut dialogue: Dialogue, error: Error) -> Outcome {
    let Some(step) = to_blame(&error) else {
        return Err(error.into());
    };
    match step {
        Awaits::Message => dialogue.sketch.forget(),
        Awaits::Buttons => dialogue.sketch.new.buttons.clear(),
        Awaits::When => dialogue.sketch.new.starts_at = None,
        _ => {}
    }
    let words = why(talk, &error);
    ask::ask(talk, act, &dialogue.at(step), Some(words)).await
}

fn to_blame(error: &Error) -> Option<Awaits> {
    let Error::Refused(refusal) = error else {
        return None;
    };
    Some(match refusal {
        Refusal::MarkupInvalid { .. }
        | Refusal::BroadcastEmpty
        | Refusal::TextTooLong { .. }
        | Refusal::AlbumInvalid
        | Refusal::FileUnknown => Awaits::Message,
        Refusal::SegmentEmpty | Refusal::SettingInvalid { .. } => Awaits::People,
        Refusal::ButtonInvalid { .. } => Awaits::Buttons,
        Refusal::InThePast | Refusal::TooFarAhead { .. } => Awaits::When,
        _ => return None,
    })
}

/// Why not, as HTML.
fn why(talk: &Talk, error: &Error) -> String {
    if let Error::Refused(Refusal::TooFarAhead { days }) = error {
        // The core's words are about bookings.
        return talk.t("cast-wrong-far", &[("days", days.to_string())]);
    }
    safe(&talk.services().texts().error(talk.language(), error))
}

/// Why the core would not take it as it is, as HTML; nothing if it would.
async fn objection(talk: &Talk, act: &Act, dialogue: &Dialogue) -> Outcome<Option<String>> {
    let draft = dialogue.sketch.draft();
    match talk.services().preview_broadcast(act, &draft).await {
        Ok(_) => Ok(None),
        Err(error @ Error::Refused(_)) => Ok(Some(why(talk, &error))),
        Err(error) => Err(error.into()),
    }
}
