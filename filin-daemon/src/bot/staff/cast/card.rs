//! The card of a broadcast, and its buttons.

use filin_core::api::broadcast::Broadcast;
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::broadcast::Step;
use filin_core::domain::ids::BroadcastId;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::pacer::Urgency;
use crate::telegram::press::CastStep;
use crate::telegram::progress;
use crate::telegram::words::Words;

/// Broadcasts under way that are shown before a new one is begun.
const LIVE: usize = 3;

/// Shows what is under way already, with its buttons.
pub(super) async fn live(talk: &Talk) -> Outcome {
    let live = talk.services().live_broadcasts(talk.now()).await?;
    for one in live.iter().take(LIVE) {
        talk.say(progress::card(talk.words(), one)).await?;
    }
    Ok(())
}

/// Puts the card where the pressed button stands; from then on the sender keeps it true.
pub(super) async fn put(talk: &Talk, act: &Act, made: &Broadcast) -> Outcome {
    let services = talk.services();
    let message = talk.put(progress::card(talk.words(), made)).await?;
    services
        .show_broadcast_at(act, made.id, talk.chat, message.into())
        .await?;
    // A short one may be over before the sender knew of its card.
    let stands = services.broadcast(act, made.id).await?;
    if stands.status.is_over() {
        let card = progress::card(talk.words(), &stands);
        let courier = &talk.telegram.courier;
        courier
            .edit(talk.chat, message, &card, Urgency::Answer)
            .await?;
    }
    Ok(())
}

/// A button of a card, or of the question whether it is to be stopped.
pub(in crate::bot::staff) async fn press(talk: &Talk, id: BroadcastId, step: CastStep) -> Outcome {
    let act = talk.staff(Role::Manager)?;
    let services = talk.services();
    let before = services.broadcast(&act, id).await?;
    let deed = match step {
        CastStep::Pause => Some(Step::Pause),
        CastStep::Resume => Some(Step::Resume),
        CastStep::Cancel => Some(Step::Cancel),
        CastStep::CancelAsk if !before.status.is_over() => {
            // In a message of its own: the card goes on to be true meanwhile.
            talk.say(progress::ask_cancel(talk.words(), &before))
                .await?;
            return Ok(());
        }
        CastStep::CancelAsk => {
            let status = before.status.as_str();
            let over = Refusal::BroadcastOver { status }.into();
            tell(talk, &over).await?;
            None
        }
        CastStep::Show => None,
    };
    let stands = match deed {
        Some(deed) => take(talk, &act, &before, deed).await?,
        None => before,
    };
    redraw(talk, &act, &stands, step).await
}

/// Takes the step, or says what is the case instead.
async fn take(talk: &Talk, act: &Act, before: &Broadcast, deed: Step) -> Outcome<Broadcast> {
    let services = talk.services();
    match services.step_broadcast(act, before.id, deed).await {
        Ok(after) => {
            let key = if after.status == before.status {
                "cast-already"
            } else {
                "cast-stepped"
            };
            let words = talk.t(key, &[("status", after.status.to_string())]);
            talk.notify(&words).await?;
            Ok(after)
        }
        Err(error @ Error::Refused(Refusal::BroadcastOver { .. } | Refusal::BroadcastNotBegun)) => {
            tell(talk, &error).await?;
            Ok(services.broadcast(act, before.id).await?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn tell(talk: &Talk, error: &Error) -> Outcome {
    let words = talk.services().texts().error(talk.language(), error);
    talk.alert(&words).await
}

/// Shows how it stands, at once: the sender edits its card only now and then.
async fn redraw(talk: &Talk, act: &Act, stands: &Broadcast, step: CastStep) -> Outcome {
    let services = talk.services();
    let here = (talk.chat, talk.message.map(i64::from));
    let card = progress::card(talk.words(), stands);
    let Some((chat, message, language)) = services.broadcast_shown_at(stands.id).await? else {
        return put(talk, act, stands).await;
    };
    if here == (chat, Some(message)) {
        return talk.show(card).await;
    }
    let theirs = progress::card(Words::new(services.texts(), language), stands);
    let message = i32::try_from(message).unwrap_or_default();
    let courier = &talk.telegram.courier;
    if let Err(error) = courier.edit(chat, message, &theirs, Urgency::Answer).await {
        tracing::debug!(%error, "a broadcast's message is not edited");
    }
    if step == CastStep::Show {
        // The answer "no": its card stands above.
        let words = talk.t("cast-stays", &[("id", stands.id.to_string())]);
        return talk.show(Content::text(words)).await;
    }
    talk.show(card).await
}
