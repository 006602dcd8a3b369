//! Who may give which command.

use crate::staff::desk::{ANYA, BORYA, Desk, Engine, GUEST, OWNER};

const STAFF: [&str; 18] = [
    "admin",
    "bookings",
    "dashboard",
    "staff_booking",
    "walk_in",
    "confirm_booking",
    "seat",
    "close_booking",
    "cancel_booking",
    "no_show",
    "undo",
    "note",
    "block_table",
    "unblock",
    "waitlist_desk",
    "check_client",
    "find_client",
    "reviews",
];
const MANAGER: [&str; 7] = [
    "broadcast",
    "subscribers",
    "add_visits",
    "reset_visits",
    "set_schedule",
    "set_contacts",
    "add_promo",
];
const OWNERS: [&str; 3] = ["list_admins", "add_admin", "remove_admin"];

#[tokio::test]
async fn commands_by_role() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    for (who, rank) in [(GUEST, 0), (ANYA, 1), (BORYA, 2), (OWNER, 3)] {
        for (names, least) in [(&STAFF[..], 1), (&MANAGER[..], 2), (&OWNERS[..], 3)] {
            for name in names {
                let heard = desk.say(who, who, &format!("/{name}")).await;
                let refused = heard.text.starts_with("Это для персонала");
                assert_eq!(refused, rank < least, "{who} /{name}: {}", heard.text);
            }
        }
    }
}

#[tokio::test]
async fn lists_of_commands_follow_the_role() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    let listed = |desk: &Desk, name: &str| {
        let own = desk.sim.commands(&format!("chat:{GUEST}"), "");
        own.iter().any(|(known, _)| known == name)
    };
    desk.say(OWNER, OWNER, &format!("/add_admin {GUEST} staff"))
        .await;
    assert!(listed(&desk, "bookings") && !listed(&desk, "add_promo"));
    desk.say(OWNER, OWNER, &format!("/remove_admin {GUEST}"))
        .await;
    assert!(!listed(&desk, "bookings") && listed(&desk, "start"));
    let heard = desk
        .say(OWNER, OWNER, &format!("/remove_admin {OWNER}"))
        .await;
    assert!(heard.text.contains("ADMIN_IDS"), "{}", heard.text);
}
