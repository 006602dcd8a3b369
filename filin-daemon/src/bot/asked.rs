//! What an update asks for, read from Telegram's words without looking at anything of ours.

use filin_core::domain::actor::Person;
use filin_core::domain::ids::TelegramId;
use teloxide::types::{
    CallbackQuery, ChatMemberUpdated, MaybeInaccessibleMessage, Message, Update, UpdateKind, User,
};

use super::sent::{self, Sent};
use crate::telegram::init_data::person_of;
use crate::telegram::press::Press;

/// What somebody wants of the bot.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Asked {
    /// A command, in lower case and without its slash and the bot's name, with what follows it.
    Command(String, String),
    /// Other words.
    Words(String),
    /// A button; `None` is data that means nothing to us.
    Press(Option<Press>),
    /// A contact: the number, and whose it is if Telegram knows them.
    Contact(String, Option<TelegramId>),
    /// Something else than words: a picture, a sticker, a voice.
    Media,
    /// What was said before reads otherwise now; what follows a command's name, where it is one.
    Edited(String),
    /// The bot may write to this person (`true`), or may not any more.
    Reachable(bool),
    /// The group has this id now.
    GroupMoved(i64),
    /// Nothing to answer.
    Nothing,
}

/// Somebody who asks, where, and what.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) person: Person,
    pub(super) chat: i64,
    pub(super) asked: Asked,
    /// The message whose button was pressed, if it can still be changed.
    pub(super) message: Option<i32>,
    /// The button's question, to be answered.
    pub(super) query: Option<String>,
    /// For another bot of the same group.
    pub(super) bot_name: Option<String>,
    /// The bot whose message it replies to.
    pub(super) replies_to: Option<String>,
    /// The message itself, for whoever sends it on.
    pub(super) sent: Option<Sent>,
}

/// Reads an update; nothing where nobody asks.
pub(super) fn read(update: Update) -> Option<Question> {
    match update.kind {
        UpdateKind::Message(message) => of_message(&message),
        UpdateKind::CallbackQuery(query) => of_press(query),
        UpdateKind::MyChatMember(change) => of_membership(&change),
        UpdateKind::EditedMessage(message) => of_edit(&message),
        _ => None,
    }
}

fn person(user: &User) -> Option<Person> {
    let id = i64::try_from(user.id.0).ok()?;
    let last = user.last_name.as_deref().unwrap_or_default();
    let language = user.language_code.as_deref();
    person_of(id, &user.first_name, last, user.username.clone(), language)
}

fn of_message(message: &Message) -> Option<Question> {
    let user = message.from.as_ref().filter(|user| !user.is_bot)?;
    let (asked, bot_name) = asked(message);
    Some(Question {
        person: person(user)?,
        chat: message.chat.id.0,
        asked,
        message: None,
        query: None,
        bot_name,
        replies_to: replied(message),
        sent: Some(sent::read(message)),
    })
}

/// An edited message was answered when it came: what it is now matters to what still waits for it.
fn of_edit(message: &Message) -> Option<Question> {
    let question = of_message(message)?;
    let words = match question.asked {
        Asked::Words(words) | Asked::Command(_, words) => words,
        Asked::Media => String::new(),
        _ => return None,
    };
    Some(Question {
        asked: Asked::Edited(words),
        ..question
    })
}

fn replied(message: &Message) -> Option<String> {
    let author = message.reply_to_message()?.from.as_ref()?;
    author.username.clone().filter(|_| author.is_bot)
}

fn asked(message: &Message) -> (Asked, Option<String>) {
    if let Some(to) = message.migrate_to_chat_id() {
        return (Asked::GroupMoved(to.0), None);
    }
    if let Some(contact) = message.contact() {
        let owner = contact.user_id.and_then(|id| i64::try_from(id.0).ok());
        let asked = Asked::Contact(contact.phone_number.clone(), owner.map(TelegramId));
        return (asked, None);
    }
    let Some(text) = message.text() else {
        let media = message.photo().is_some()
            || message.video().is_some()
            || message.document().is_some()
            || message.sticker().is_some()
            || message.voice().is_some()
            || message.video_note().is_some()
            || message.audio().is_some()
            || message.animation().is_some()
            || message.location().is_some()
            || message.poll().is_some()
            || message.venue().is_some()
            || message.dice().is_some()
            // What a Mini App says this way anybody can forge: it is not listened to.
            || message.web_app_data().is_some();
        return (if media { Asked::Media } else { Asked::Nothing }, None);
    };
    match command(text) {
        Some((name, bot_name, rest)) => (Asked::Command(name, rest), bot_name),
        None => (Asked::Words(text.to_owned()), None),
    }
}

/// `/name@Bot rest`; the name in lower case, since phones like capitals.
fn command(text: &str) -> Option<(String, Option<String>, String)> {
    let text = text.trim_start().strip_prefix('/')?;
    let (head, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let (name, bot) = match head.split_once('@') {
        Some((name, bot)) => (name, Some(bot.to_owned())),
        None => (head, None),
    };
    let sound = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    sound.then(|| (name.to_lowercase(), bot, rest.trim().to_owned()))
}

fn of_press(query: CallbackQuery) -> Option<Question> {
    let message = query.message.as_ref()?;
    let editable = match message {
        MaybeInaccessibleMessage::Regular(message) => message.photo().is_none(),
        MaybeInaccessibleMessage::Inaccessible(_) => false,
    };
    Some(Question {
        person: person(&query.from)?,
        chat: message.chat().id.0,
        asked: Asked::Press(query.data.as_deref().and_then(Press::parse)),
        message: editable.then_some(message.id().0),
        query: Some(query.id.0),
        bot_name: None,
        replies_to: None,
        sent: None,
    })
}

fn of_membership(change: &ChatMemberUpdated) -> Option<Question> {
    let chat = change.chat.id.0;
    Some(Question {
        person: person(&change.from)?,
        chat,
        asked: Asked::Reachable(change.new_chat_member.is_present()),
        message: None,
        query: None,
        bot_name: None,
        replies_to: None,
        sent: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_forgiving() {
        let read = |text| command(text).map(|(name, bot, rest)| (name, bot.is_some(), rest));
        let of = |name: &str, bot, rest: &str| Some((name.to_owned(), bot, rest.to_owned()));
        assert_eq!(read("/start"), of("start", false, ""));
        assert_eq!(read(" /Start  book_5 "), of("start", false, "book_5"));
        assert_eq!(
            read("/bookings@FilinBot\n27.11"),
            of("bookings", true, "27.11")
        );
        assert_eq!(read("/"), None);
        assert_eq!(read("/ start"), None);
        assert_eq!(read("start"), None);
        assert_eq!(read("/a-b"), None);
    }
}
