//! What is chosen by a button of the dialogue.

use filin_core::api::promotion::Promotion;
use filin_core::domain::actor::Act;
use filin_core::domain::broadcast::Button;
use filin_core::domain::ids::PromotionId;
use filin_core::domain::refusal::Refusal;

use super::choice::Choice;
use super::{Awaits, Dialogue, card, go, people, refused};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::html::cut;

/// Longest label, in characters.
const LABEL: usize = 64;

/// Takes it.
pub(super) async fn chosen(
    talk: &Talk,
    act: &Act,
    mut dialogue: Dialogue,
    choice: Choice,
) -> Outcome {
    if dialogue.sketch.is_empty() {
        // A button from before the message was refused.
        return go(talk, act, dialogue.at(Awaits::Message), None).await;
    }
    let next = match choice {
        Choice::Message => {
            dialogue.sketch.forget();
            Awaits::Message
        }
        Choice::People => return enough(talk, act, dialogue).await,
        Choice::App => {
            let button = Button {
                text: talk.t("cast-label-app", &[]),
                app: Some("book".into()),
                ..Button::default()
            };
            below(&mut dialogue, button)
        }
        Choice::Promotions if running(talk).await?.is_empty() => {
            return talk.alert(&talk.t("cast-no-promotions", &[])).await;
        }
        Choice::Promotions => Awaits::Promotion,
        Choice::Promotion(id) => match promotion(talk, id).await? {
            Some(button) => below(&mut dialogue, button),
            None => return talk.alert(&talk.t("cast-promotion-over", &[])).await,
        },
        Choice::Link => Awaits::Link,
        Choice::Bare => {
            dialogue.sketch.new.buttons.clear();
            Awaits::Buttons
        }
        Choice::Below => Awaits::Check,
        Choice::Send => return send(talk, act, dialogue).await,
        Choice::When => Awaits::When,
        Choice::Now => {
            dialogue.sketch.new.starts_at = None;
            Awaits::Check
        }
        Choice::Back => back(&dialogue),
        Choice::Tagged(tag) => {
            if !people::tagged(talk, act, &mut dialogue, tag).await? {
                return talk.alert(&talk.t("cast-tag-over", &[])).await;
            }
            Awaits::People
        }
        narrower => people::narrow(&mut dialogue, narrower),
    };
    // Who goes back in the dialogue of an album meets no question about buttons.
    let buttons = matches!(next, Awaits::Buttons | Awaits::Promotion | Awaits::Link);
    let next = if buttons && !dialogue.sketch.takes_buttons() {
        Awaits::Check
    } else {
        next
    };
    go(talk, act, dialogue.at(next), None).await
}

/// What was asked before.
fn back(dialogue: &Dialogue) -> Awaits {
    match dialogue.awaits {
        Awaits::Message
        | Awaits::People
        | Awaits::Seen
        | Awaits::Away
        | Awaits::Visits
        | Awaits::Tag
        | Awaits::Buttons => Awaits::People,
        Awaits::Promotion | Awaits::Link => Awaits::Buttons,
        Awaits::Check if dialogue.sketch.takes_buttons() => Awaits::Buttons,
        Awaits::Check => Awaits::People,
        Awaits::When => Awaits::Check,
    }
}

/// That is to whom: somebody must be among them.
async fn enough(talk: &Talk, act: &Act, dialogue: Dialogue) -> Outcome {
    let draft = dialogue.sketch.draft();
    let count = match talk.services().preview_broadcast(act, &draft).await {
        Ok(preview) => preview.recipients,
        Err(error) => return refused(talk, act, dialogue, error).await,
    };
    if count == 0 {
        return refused(talk, act, dialogue, Refusal::SegmentEmpty.into()).await;
    }
    let next = if dialogue.sketch.takes_buttons() {
        Awaits::Buttons
    } else {
        Awaits::Check
    };
    go(talk, act, dialogue.at(next), None).await
}

/// Puts a button below the others; the same one only once.
fn below(dialogue: &mut Dialogue, button: Button) -> Awaits {
    let buttons = &mut dialogue.sketch.new.buttons;
    let row = vec![button];
    if !buttons.contains(&row) {
        buttons.push(row);
    }
    Awaits::Buttons
}

/// What guests are shown at present.
pub(super) async fn running(talk: &Talk) -> Outcome<Vec<Promotion>> {
    Ok(talk
        .services()
        .bootstrap(&talk.act)
        .await?
        .promotions
        .to_vec())
}

async fn promotion(talk: &Talk, id: PromotionId) -> Outcome<Option<Button>> {
    let found = running(talk).await?.into_iter().find(|one| one.id == id);
    Ok(found.map(|found| Button {
        text: cut(&found.title, LABEL).into_owned(),
        promotion_id: Some(id),
        ..Button::default()
    }))
}

/// Off it goes; its card takes the place of the question. Pressed twice, the second press finds no
/// dialogue; and if the first was cut off between, the core knows it by its content.
async fn send(talk: &Talk, act: &Act, dialogue: Dialogue) -> Outcome {
    let draft = dialogue.sketch.draft();
    let made = match talk.services().create_broadcast(act, &draft).await {
        Ok(made) => made,
        Err(error) => return refused(talk, act, dialogue, error).await,
    };
    talk.end().await?;
    card::put(talk, act, &made).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_button_stands_once() {
        let mut dialogue = Dialogue::new(5);
        let button = |id| Button {
            text: "Акция".into(),
            promotion_id: Some(PromotionId(id)),
            ..Button::default()
        };
        for id in [1, 2, 1] {
            assert_eq!(below(&mut dialogue, button(id)), Awaits::Buttons);
        }
        let rows = [vec![button(1)], vec![button(2)]];
        assert_eq!(dialogue.sketch.new.buttons, rows);
    }
}
