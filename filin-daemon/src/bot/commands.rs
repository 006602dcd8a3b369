//! Every command there is, and who sees it in Telegram's list.

use filin_core::domain::actor::Role;

use super::{guest, staff};

/// A command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Command {
    /// As it is typed after the slash.
    pub(super) name: &'static str,
    /// The least role that may; guests need none.
    pub(super) role: Option<Role>,
    /// Whether Telegram's list shows it; the others work as well.
    pub(super) listed: bool,
}

impl Command {
    /// A command for everybody.
    pub(super) const fn guest(name: &'static str) -> Self {
        Self {
            name,
            role: None,
            listed: true,
        }
    }

    /// Another name of a command for everybody.
    pub(super) const fn hidden(name: &'static str) -> Self {
        Self {
            name,
            role: None,
            listed: false,
        }
    }

    /// A command for those who have at least this role.
    pub(super) const fn staff(name: &'static str, role: Role) -> Self {
        Self {
            name,
            role: Some(role),
            listed: true,
        }
    }

    /// The text that describes it.
    pub(super) fn key(&self) -> String {
        format!("bot-command-{}", self.name.replace('_', "-"))
    }
}

/// What somebody of this role may use, guests' commands last for staff.
pub(super) fn of_role(role: Option<Role>) -> impl Iterator<Item = Command> {
    let staff = staff::COMMANDS.iter().filter(move |one| one.role <= role);
    staff.chain(guest::COMMANDS).copied()
}
