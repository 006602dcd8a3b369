//! What staff ask for. A file a noun; this one knows which.
//!
//! A command that lacks an argument becomes a [`Dialogue`]: the command with what was typed and
//! what was answered since, run again with each answer. So a command has one way to be done, and a
//! restart in the middle loses nothing.

mod admin;
mod args;
mod ask;
mod blocks;
mod bookings;
mod card;
mod cast;
mod dashboard;
mod field;
mod form;
mod guest_card;
mod guests;
mod make;
mod members;
mod notes;
mod options;
mod promos;
mod refused;
mod reviews;
mod steps;
mod stop;
mod texts;
mod turn;
mod visits;
mod waitlist;

use filin_core::domain::actor::{Act, Role};

use self::args::Args;
pub(super) use self::ask::{Dialogue, step};
pub(super) use self::cast::{Dialogue as Cast, edited as cast_edited, step as cast_step};
use self::field::Field;
use self::stop::{Deed, Stop};
use super::commands::Command;
use super::failure::{Failure, Outcome};
use super::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html::escape;
use crate::telegram::press::Press;

/// Commands of staff, in the order of Telegram's list.
pub(super) const COMMANDS: &[Command] = &[
    Command::staff("admin", Role::Staff),
    Command::staff("bookings", Role::Staff),
    Command::staff("dashboard", Role::Staff),
    Command::staff("staff_booking", Role::Staff),
    Command::staff("walk_in", Role::Staff),
    Command::staff("confirm_booking", Role::Staff),
    Command::staff("seat", Role::Staff),
    Command::staff("close_booking", Role::Staff),
    Command::staff("cancel_booking", Role::Staff),
    Command::staff("no_show", Role::Staff),
    Command::staff("undo", Role::Staff),
    Command::staff("note", Role::Staff),
    Command::staff("block_table", Role::Staff),
    Command::staff("unblock", Role::Staff),
    Command::staff("waitlist_desk", Role::Staff),
    Command::staff("check_client", Role::Staff),
    Command::staff("find_client", Role::Staff),
    Command::staff("reviews", Role::Staff),
    Command::staff("broadcast", Role::Manager),
    Command::staff("subscribers", Role::Manager),
    Command::staff("add_visits", Role::Manager),
    Command::staff("reset_visits", Role::Manager),
    Command::staff("set_schedule", Role::Manager),
    Command::staff("set_contacts", Role::Manager),
    Command::staff("add_promo", Role::Manager),
    Command::staff("list_admins", Role::Owner),
    Command::staff("add_admin", Role::Owner),
    Command::staff("remove_admin", Role::Owner),
];

/// A command under way.
#[derive(Clone, Debug)]
struct Order {
    /// As in [`COMMANDS`].
    name: &'static str,
    /// What followed it.
    rest: String,
    /// What was answered since, in order.
    answers: Vec<(Field, String)>,
    /// Whether something was asked already.
    asked: bool,
    /// This must be asked again, whatever was said.
    again: Option<Field>,
    /// The update that began it: its buttons are told from those of other dialogues by it.
    begun: i64,
}

impl Order {
    fn new(talk: &Talk, name: &'static str, rest: &str) -> Self {
        Self {
            name,
            rest: rest.to_owned(),
            answers: Vec::new(),
            asked: false,
            again: None,
            begun: talk.update_id,
        }
    }

    /// Takes an answer back, with those that followed it.
    fn take_back(&mut self, field: Field) {
        let given = self.answers.iter().position(|(known, _)| *known == field);
        self.answers.truncate(given.unwrap_or(self.answers.len()));
        self.answers.retain(|(known, _)| *known != Field::Sure);
        self.again = Some(field);
    }

    fn args(&self) -> Args<'_> {
        Args::new(&self.rest, &self.answers)
    }

    /// The key by which it is done once, however often the update comes.
    fn key(talk: &Talk) -> String {
        format!("tg:{}", talk.update_id)
    }
}

/// Answers a command of staff; `false` if it is none.
pub(super) async fn command(talk: &Talk, name: &str, rest: &str) -> Outcome<bool> {
    let Some(command) = COMMANDS.iter().find(|one| one.name == name) else {
        return Ok(false);
    };
    give(talk, Order::new(talk, command.name, rest)).await?;
    Ok(true)
}

/// The asker as staff, if they may give the order at this moment.
fn allowed(talk: &Talk, order: &Order) -> Outcome<Act> {
    let command = COMMANDS.iter().find(|one| one.name == order.name);
    let role = command.and_then(|command| command.role);
    talk.staff(role.unwrap_or(Role::Owner))
}

/// Carries an order out, asks for what it lacks, or says what is wrong with it.
async fn give(talk: &Talk, order: Order) -> Outcome {
    let act = allowed(talk, &order)?;
    match run(talk, &act, &order).await {
        Ok(()) => {
            if order.asked {
                talk.end().await?;
            }
            Ok(())
        }
        Err(Stop::Missing(field)) => ask::ask(talk, &act, order, field, None).await,
        Err(Stop::Several(guests)) => ask::which(talk, order, &guests).await,
        Err(Stop::Wrong(wrong)) => tell(talk, &order, &wrong.say(talk)).await,
        Err(Stop::Failed(Failure::Core(error))) => refused::refused(talk, &act, order, error).await,
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

/// What is wrong, and how it is right.
async fn tell(talk: &Talk, order: &Order, wrong: &str) -> Outcome {
    let form = talk.t(&form_key(order.name), &[]);
    let hint = if order.asked {
        "desk-again"
    } else {
        "desk-form"
    };
    let hint = talk.t(hint, &[("form", form)]);
    talk.say(Content::text(format!("⚠️ {wrong}\n\n{hint}")))
        .await?;
    Ok(())
}

/// The key of a command's form and example.
fn form_key(name: &str) -> String {
    format!("desk-form-{}", name.replace('_', "-"))
}

async fn run(talk: &Talk, act: &Act, order: &Order) -> Deed {
    match order.name {
        "admin" => admin::show(talk, order).await,
        "bookings" => bookings::command(talk, act, order).await,
        "dashboard" => dashboard::command(talk, act, order).await,
        "staff_booking" => make::booking(talk, act, order).await,
        "walk_in" => make::walk_in(talk, act, order).await,
        "confirm_booking" | "seat" | "close_booking" | "cancel_booking" | "no_show" | "undo" => {
            steps::command(talk, act, order).await
        }
        "note" => notes::note(talk, act, order).await,
        "block_table" => blocks::block(talk, act, order).await,
        "unblock" => blocks::unblock(talk, act, order).await,
        "waitlist_desk" => waitlist::show(talk, act, order).await,
        "check_client" | "find_client" => guests::find(talk, act, order).await,
        "reviews" => reviews::command(talk, act, order).await,
        "broadcast" => cast::command(talk, act, order).await,
        "subscribers" => guests::subscribers(talk, act, order).await,
        "add_visits" => visits::add(talk, act, order).await,
        "reset_visits" => visits::reset(talk, act, order).await,
        "set_schedule" | "set_contacts" => texts::set(talk, act, order).await,
        "add_promo" => promos::add(talk, act, order).await,
        "list_admins" => members::list(talk, act, order).await,
        "add_admin" => members::add(talk, act, order).await,
        "remove_admin" => members::remove(talk, act, order).await,
        _ => Ok(()),
    }
}

/// Answers a button of staff; `false` if it is none.
pub(super) async fn press(talk: &Talk, press: &Press) -> Outcome<bool> {
    match press {
        Press::Desk(deed, id, version) => steps::press(talk, *deed, *id, *version).await?,
        Press::Cast { id, step } => cast::card::press(talk, *id, *step).await?,
        Press::Dashboard => dashboard::refresh(talk).await?,
        Press::Notes(id) => notes::show(talk, *id).await?,
        Press::Turn(what) => return turn::turn(talk, what).await,
        _ => return Ok(false),
    }
    Ok(true)
}

/// The group has another id now.
pub(super) async fn moved(talk: &Talk, to: i64) -> Outcome {
    talk.services()
        .chat_moved(talk.chat, to, talk.now())
        .await?;
    tracing::warn!(
        to,
        "the staff chat has another id now: set WORKERS_CHAT_ID to it"
    );
    Ok(())
}

/// Somebody's words, made safe for HTML.
fn safe(text: &str) -> String {
    escape(text).into_owned()
}
