//! What this role may do, in groups, with examples.

use super::stop::Deed;
use super::{COMMANDS, Order, form_key};
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::press::Press;

/// Commands by what they are about, in the order in which they are shown.
const GROUPS: [(&str, &[&str]); 5] = [
    (
        "desk-group-bookings",
        &[
            "bookings",
            "dashboard",
            "staff_booking",
            "confirm_booking",
            "seat",
            "close_booking",
            "cancel_booking",
            "no_show",
            "undo",
            "note",
        ],
    ),
    (
        "desk-group-room",
        &["walk_in", "block_table", "unblock", "waitlist_desk"],
    ),
    (
        "desk-group-guests",
        &[
            "check_client",
            "find_client",
            "add_visits",
            "reset_visits",
            "subscribers",
            "reviews",
        ],
    ),
    (
        "desk-group-venue",
        &["broadcast", "set_schedule", "set_contacts", "add_promo"],
    ),
    (
        "desk-group-staff",
        &["list_admins", "add_admin", "remove_admin"],
    ),
];

/// Shows it.
pub(super) async fn show(talk: &Talk, _order: &Order) -> Deed {
    let may = |name: &str| {
        let command = COMMANDS.iter().find(|one| one.name == name);
        command.is_some_and(|command| command.role <= talk.me.role)
    };
    let mut blocks = vec![talk.t("desk-admin", &[])];
    for (title, names) in GROUPS {
        let lines: Vec<String> = names
            .iter()
            .filter(|name| may(name))
            .map(|name| line(talk, name))
            .collect();
        if !lines.is_empty() {
            blocks.push(format!(
                "<b>{}</b>\n{}",
                talk.t(title, &[]),
                lines.join("\n")
            ));
        }
    }
    let content = Content::text(blocks.join("\n\n")).row([Button::press(
        talk.t("desk-button-dashboard", &[]),
        Press::Dashboard,
    )]);
    talk.say(content).await?;
    Ok(())
}

fn line(talk: &Talk, name: &str) -> String {
    let about = talk.t(&format!("bot-command-{}", name.replace('_', "-")), &[]);
    let form = talk.t(&form_key(name), &[]);
    // The example alone: the form is shown where something is missing.
    let example = form.lines().last().unwrap_or_default();
    format!("{about}: {}", tappable(example))
}

/// The command outside the code, so that a tap sends it and begins the questions.
fn tappable(example: &str) -> String {
    let bare = example
        .trim()
        .trim_start_matches("<code>")
        .trim_end_matches("</code>");
    match bare.split_once(' ') {
        Some((command, words)) => format!("{command} <code>{words}</code>"),
        None => bare.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tap_on_an_example_sends_the_command() {
        assert_eq!(tappable("<code>/admin</code>"), "/admin");
        assert_eq!(
            tappable("    <code>/note 12 a b</code>"),
            "/note <code>12 a b</code>"
        );
    }

    #[test]
    fn every_command_stands_in_one_group() {
        for command in COMMANDS.iter().filter(|one| one.name != "admin") {
            let groups = GROUPS
                .iter()
                .filter(|(_, names)| names.contains(&command.name));
            assert_eq!(groups.count(), 1, "{}", command.name);
        }
    }
}
