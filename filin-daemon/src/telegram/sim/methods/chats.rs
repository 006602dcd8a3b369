//! Who and what a chat is.

use serde_json::{Value, json};

use crate::telegram::sim::params::Params;
use crate::telegram::sim::people::Group;
use crate::telegram::sim::refusal::{Outcome, Refusal};
use crate::telegram::sim::state::{Moment, State};

pub(super) fn chat(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let id = params.chat()?;
    let stranger = || {
        !state
            .people
            .get(&id)
            .is_some_and(|known| known.user.started)
    };
    if !state.groups.contains_key(&id) && stranger() {
        return Err(Refusal::bad("chat not found"));
    }
    if id < 0 {
        state.door(id)?;
    }
    let mut chat = state.chat(id);
    if let (Some(chat), Value::Object(more)) = (
        chat.as_object_mut(),
        json!({
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": {
                "unlimited_gifts": false, "limited_gifts": false,
                "unique_gifts": false, "premium_subscription": false,
            },
        }),
    ) {
        chat.extend(more);
        if id < 0 {
            chat.insert("permissions".into(), json!({ "can_send_messages": true }));
        }
    }
    Ok(chat)
}

/// A group that the bot can see.
fn group<'a>(state: &'a State, params: &Params) -> Outcome<&'a Group> {
    let id = params.chat()?;
    let known = state.groups.get(&id);
    let known = known.ok_or_else(|| Refusal::bad("chat not found"))?;
    state.door(id)?;
    Ok(known)
}

fn administrator(state: &State, id: i64) -> Value {
    json!({
        "status": "administrator", "user": state.user(id), "can_be_edited": false,
        "is_anonymous": false, "can_manage_chat": true, "can_delete_messages": true,
        "can_manage_video_chats": false, "can_restrict_members": false,
        "can_promote_members": false, "can_change_info": false, "can_invite_users": true,
        "can_post_stories": false, "can_edit_stories": false, "can_delete_stories": false,
    })
}

fn creator(state: &State, id: i64) -> Value {
    json!({ "status": "creator", "user": state.user(id), "is_anonymous": false })
}

pub(super) fn member(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let user = params.integer("user_id").unwrap_or_default();
    let group = group(state, params)?;
    if user == state.bot {
        return Ok(administrator(state, user));
    }
    if !state.people.contains_key(&user) {
        return Err(Refusal::bad("user not found"));
    }
    Ok(if group.creator == Some(user) {
        creator(state, user)
    } else if group.members.contains(&user) {
        json!({ "status": "member", "user": state.user(user) })
    } else {
        json!({ "status": "left", "user": state.user(user) })
    })
}

pub(super) fn administrators(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let group = group(state, params)?;
    let mut all: Vec<Value> = group
        .creator
        .map(|id| creator(state, id))
        .into_iter()
        .collect();
    all.push(administrator(state, state.bot));
    Ok(Value::Array(all))
}
