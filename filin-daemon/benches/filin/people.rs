//! Who asks. Nothing in the daemon is set aside for the bench: it holds its rates per identity, so
//! the load comes from many.

use filin_core::api::access::NewToken;
use filin_core::domain::actor::{Act, Actor, Channel, Language, Person, Role};
use filin_core::domain::ids::{TelegramId, TokenId};
use filin_daemon::telegram::init_data::sign;
use serde_json::json;

use crate::child::BOT;
use crate::place::Place;

/// The first guest's Telegram id.
const FIRST: usize = 10_000;

/// The guest of this number, as Telegram vouches for them.
pub(crate) fn person(number: usize) -> Person {
    Person {
        telegram_id: TelegramId(telegram_id(number)),
        name: format!("Гость {number}"),
        username: Some(format!("guest{number}")),
        language: Language::Ru,
    }
}

/// The Telegram id of this number's guest.
pub(crate) fn telegram_id(number: usize) -> i64 {
    i64::try_from(FIRST + number).unwrap_or(i64::MAX)
}

/// `tma …` of this guest: what the Mini App sends first.
pub(crate) fn init_data(place: &Place, number: usize) -> String {
    let person = person(number);
    let user = json!({
        "id": person.telegram_id, "first_name": person.name, "username": person.username,
        "language_code": "ru", "allows_write_to_pm": true,
    });
    let fields = [
        ("query_id", "AAHdF6IQAAAAAN0XohDhrOrc".to_owned()),
        ("user", user.to_string()),
        ("auth_date", place.now().timestamp().to_string()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    format!("tma {}", sign(&fields, BOT))
}

/// This guest's act, as the HTTP door would make it.
pub(crate) fn guest_act(place: &Place, number: usize) -> Act {
    Act::new(Actor::Guest(person(number)), Channel::MiniApp, place.now())
}

/// The act of somebody who may do everything.
pub(crate) fn owner_act(place: &Place) -> Act {
    let actor = Actor::Token {
        id: TokenId(0),
        name: "bench".into(),
        role: Role::Owner,
    };
    Act::new(actor, Channel::Api, place.now())
}

/// `Bearer …` of so many guests' Mini App sessions: what the Mini App sends afterwards.
pub(crate) async fn sessions(place: &Place, count: usize) -> anyhow::Result<Vec<String>> {
    let mut sessions = Vec::with_capacity(count);
    for number in 0..count {
        let act = guest_act(place, number);
        let session = place.services.open_session(&act).await?;
        sessions.push(format!("Bearer {}", session.token));
    }
    Ok(sessions)
}

/// `Bearer …` of so many access tokens.
pub(crate) async fn tokens(place: &Place, count: usize, role: Role) -> anyhow::Result<Vec<String>> {
    let mut tokens = Vec::with_capacity(count);
    for number in 0..count {
        let new = NewToken {
            name: format!("bench {number}"),
            role: role.as_str().into(),
            days: None,
        };
        let issued = place.services.issue_token(&owner_act(place), &new).await?;
        tokens.push(format!("Bearer {}", issued.secret));
    }
    Ok(tokens)
}
