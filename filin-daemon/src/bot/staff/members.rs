//! Who works here: for owners.

use filin_core::api::access::{Grant, StaffMember};
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::ids::TelegramId;
use filin_core::service::GuestQuery;

use super::args::number;
use super::ask::Choices;
use super::field::Field;
use super::stop::{Deed, Wrong};
use super::{Order, dashboard, safe};
use crate::bot::failure::Outcome;
use crate::bot::setup;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;

/// Members that are listed at once.
const MOST: usize = 50;

/// `/list_admins`
pub(super) async fn list(talk: &Talk, act: &Act, order: &Order) -> Deed {
    order.args().end()?;
    let all = talk.services().staff(act).await?;
    let mut lines = vec![talk.t("desk-staff", &[])];
    for member in all.iter().take(MOST) {
        lines.push(line(talk, act, member).await?);
    }
    if all.len() > MOST {
        lines.push(dashboard::more(talk, all.len() - MOST));
    }
    talk.say(Content::text(lines.join("\n"))).await?;
    Ok(())
}

/// Those whose role may be taken away, as choices of a question.
pub(super) async fn choices(talk: &Talk, act: &Act) -> Outcome<Choices> {
    let all = talk.services().staff(act).await?;
    let mut choices = Choices::new();
    for member in all.iter().filter(|one| !one.from_settings).take(MOST) {
        let role = talk.t(&format!("bot-role-{}", member.role), &[]);
        let label = format!("{} · {role}", named(talk, act, member).await?);
        choices.push(vec![(label, member.telegram_id.to_string())]);
    }
    Ok(choices)
}

/// The name, or the id of somebody of whom nothing else is known.
async fn named(talk: &Talk, act: &Act, member: &StaffMember) -> Outcome<String> {
    let name = if member.name.is_empty() {
        name_of(talk, act, member.telegram_id).await?
    } else {
        member.name.clone()
    };
    Ok(if name.is_empty() {
        member.telegram_id.to_string()
    } else {
        name
    })
}

async fn line(talk: &Talk, act: &Act, member: &StaffMember) -> Outcome<String> {
    let name = if member.name.is_empty() {
        name_of(talk, act, member.telegram_id).await?
    } else {
        member.name.clone()
    };
    let from_settings = if member.from_settings {
        " · ADMIN_IDS"
    } else {
        ""
    };
    Ok(format!(
        "<code>{}</code> · {} {}{from_settings}",
        member.telegram_id,
        talk.t(&format!("bot-role-{}", member.role), &[]),
        safe(&name),
    ))
}

/// What the bot knows them by, if they ever wrote to it.
async fn name_of(talk: &Talk, act: &Act, id: TelegramId) -> Outcome<String> {
    let query = GuestQuery {
        query: Some(id.to_string()),
        ..GuestQuery::default()
    };
    let found = talk.services().guests(act, &query).await?.items;
    let named = found.into_iter().find(|one| one.telegram_id == Some(id));
    Ok(named.map(|guest| guest.name).unwrap_or_default())
}

/// `/add_admin id [role]`
pub(super) async fn add(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let id = whom(talk, act, args.take(Field::Member)?).await?;
    let role = match args.word() {
        Some(word) => role(word).ok_or_else(|| Wrong::new("role", word))?,
        None => Role::Manager,
    };
    args.end()?;
    let grant = Grant {
        telegram_id: id,
        role: Some(role.as_str().to_owned()),
        name: name_of(talk, act, id).await?,
    };
    let member = talk.services().grant_role(act, &grant).await?;
    setup::list_for(&talk.app, &talk.telegram, id, Some(role)).await;
    said(talk, "desk-granted", id, &member.name, Some(member.role)).await
}

/// `/remove_admin id`
pub(super) async fn remove(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let id = whom(talk, act, args.take(Field::Member)?).await?;
    args.end()?;
    talk.services().remove_role(act, id).await?;
    setup::list_for(&talk.app, &talk.telegram, id, None).await;
    let name = name_of(talk, act, id).await?;
    said(talk, "desk-removed", id, &name, None).await
}

async fn said(talk: &Talk, key: &str, id: TelegramId, name: &str, role: Option<Role>) -> Deed {
    let role = role.map(|role| talk.t(&format!("bot-role-{role}"), &[]));
    let who = format!("<code>{id}</code> {}", safe(name));
    let args = [
        ("who", who.trim_end().to_owned()),
        ("role", role.unwrap_or_default()),
    ];
    talk.show(Content::text(talk.t(key, &args))).await?;
    Ok(())
}

/// A Telegram id, or the user name of somebody who has written to the bot.
async fn whom(talk: &Talk, act: &Act, word: &str) -> Deed<TelegramId> {
    if let Some(id) = number(word) {
        let id = Some(id).filter(|id| *id > 0).map(TelegramId);
        return Ok(id.ok_or_else(|| Wrong::new("member", word))?);
    }
    let query = GuestQuery {
        query: word.starts_with('@').then(|| word.to_owned()),
        ..GuestQuery::default()
    };
    if query.query.is_some() {
        let found = talk.services().guests(act, &query).await?.items;
        let known = found.iter().find_map(|guest| guest.telegram_id);
        if let (Some(id), 1) = (known, found.len()) {
            return Ok(id);
        }
    }
    Err(Wrong::new("member", word).into())
}

/// The role, in either language.
fn role(word: &str) -> Option<Role> {
    Some(match word.trim().to_lowercase().as_str() {
        "staff" | "сотрудник" => Role::Staff,
        "manager" | "менеджер" => Role::Manager,
        "owner" | "владелец" => Role::Owner,
        _ => return None,
    })
}
