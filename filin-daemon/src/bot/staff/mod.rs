//! What staff ask for. A file a noun; this one knows which.

use filin_core::domain::actor::Role;
use serde::{Deserialize, Serialize};

use super::commands::{self, Command};
use super::failure::Outcome;
use super::route::Step;
use super::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::press::Press;

/// Commands of staff, in the order of Telegram's list.
pub(super) const COMMANDS: &[Command] = &[Command::staff("admin", Role::Staff)];

/// A staff member's conversation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Dialogue {}

/// Answers a command of staff; `false` if it is none.
pub(super) async fn command(talk: &Talk, name: &str, _rest: &str) -> Outcome<bool> {
    let Some(command) = COMMANDS.iter().find(|one| one.name == name) else {
        return Ok(false);
    };
    if let Some(role) = command.role {
        talk.staff(role)?;
    }
    match name {
        "admin" => admin(talk).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// What this role may do.
async fn admin(talk: &Talk) -> Outcome {
    let mut lines = vec![talk.t("bot-admin", &[])];
    for command in commands::of_role(talk.me.role).filter(|one| one.role.is_some()) {
        lines.push(format!(
            "/{} — {}",
            command.name,
            talk.t(&command.key(), &[])
        ));
    }
    talk.say(Content::text(lines.join("\n"))).await?;
    Ok(())
}

/// Answers a button of staff; `false` if it is none.
pub(super) async fn press(_talk: &Talk, _press: &Press) -> Outcome<bool> {
    Ok(false)
}

/// Moves a staff member's dialogue on.
pub(super) async fn step(_talk: &Talk, dialogue: Dialogue, _step: Step) -> Outcome {
    match dialogue {}
}

/// The group has another id now.
pub(super) async fn moved(_talk: &Talk, to: i64) -> Outcome {
    tracing::warn!(
        to,
        "the staff chat has another id now: set WORKERS_CHAT_ID to it"
    );
    Ok(())
}
