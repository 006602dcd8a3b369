//! What machines are given by the real daemon: JSON and nothing else, whatever is asked.

use rstest::rstest;
use serde_json::Value;

use super::run::Desk;
use crate::support::{Engine, Lounge};

/// What can be asked of any house, in an order in which each finds what it is about. `#` stands for
/// the number of what was made last.
const COMMANDS: &[&str] = &[
    "bookings create --walk-in --guests 2 --table 3 --name Аня --phone +79990001122",
    "bookings list",
    "bookings show #",
    "bookings show # --history",
    "bookings close #",
    "bookings undo #",
    "bookings close #",
    "bookings undo",
    "bookings close #",
    "bookings reopen #",
    "bookings seat #",
    "bookings cancel # --dry-run",
    "bookings no-show # --dry-run",
    "bookings close #",
    "tables list",
    "tables map",
    "tables block 5 --date tomorrow --time 18:00 --minutes 60 --reason ремонт",
    "tables unblock # --dry-run",
    "tables unblock # -y",
    "tables add 19 --seats 2-4",
    "tables set 19 --seats 2-6",
    "tables join 1 19",
    "tables part 1 19 --dry-run",
    "tables part 1 19",
    "tables retire 19 --dry-run",
    "tables retire 19 -y",
    "waitlist add --date tomorrow --from 20:00 --until 22:00 --guests 4 --phone +79990001133 --name Ия",
    "waitlist list",
    "waitlist remove # --dry-run",
    "waitlist remove # -y",
    "guests list",
    "guests find Аня",
    "guests show 1",
    "guests note 1 мята",
    "guests tag 1 +vip",
    "guests visits 1 +1 --reason карта",
    "guests discount 1 5",
    "guests bar 1 --dry-run",
    "guests bar 1 -y",
    "guests unbar 1",
    "guests export 1",
    "guests forget 1 --dry-run",
    "guests forget 1 -y",
    "slots tomorrow --guests 2 --explain",
    "stats",
    "stats week",
    "stats --date month",
    "stats --from yesterday --to tomorrow",
    "promos add Джаз",
    "promos list",
    "promos set # --hide",
    "promos remove # --dry-run",
    "promos remove # -y",
    "menu add Чай --price 450",
    "menu list",
    "menu set # --price 480",
    "menu order #",
    "menu remove # --dry-run",
    "menu remove # -y",
    "broadcast list",
    "broadcast subscribers",
    "reviews list",
    "reviews summary",
    "tokens create бар --role staff",
    "tokens list",
    "tokens revoke # --dry-run",
    "tokens revoke # -y",
    "staff add 42 --name Анна",
    "staff list",
    "staff remove 42 --dry-run",
    "staff remove 42 -y",
    "venue show",
    "venue set --schedule 14–02",
    "hours show",
    "hours set fri --closed --dry-run",
    "hours set fri --open 14:00 --close 03:00 -y",
    "hours except 31.12 --closed -y",
    "feeds create бар",
    "feeds list",
    "feeds revoke # --dry-run",
    "feeds revoke # -y",
    "events --limit 5",
    "events list",
    "events tail --limit 3",
    "doctor",
];

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn json_is_all_that_comes(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let mut last = String::new();
    for line in COMMANDS {
        let line = line.replace('#', &last);
        let args: Vec<&str> = line.split(' ').collect();
        let said = desk.run(&[&args[..], &["-o", "json"]].concat()).await;
        assert_eq!(said.code, 0, "{line}: {said:?}");
        let json: Value = serde_json::from_str(&said.stdout)
            .unwrap_or_else(|error| panic!("{line}: {error}: {said:?}"));
        assert!(json.is_array() || json.is_object(), "{line}: {json}");
        let made = args
            .get(1)
            .is_some_and(|what| ["create", "add", "block"].contains(what));
        if let Some(id) = json.get("id").filter(|_| made) {
            last = id.to_string();
        }
        if line.ends_with("--dry-run") && !line.starts_with("tables") && !line.starts_with("hours")
        {
            let touched = json.as_array().map(Vec::len);
            assert_eq!(touched, Some(1), "{line}: {json}");
        }
    }
    lounge.daemon.log_is_clean();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_dry_run_changes_nothing(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let create = [
        "bookings",
        "create",
        "--walk-in",
        "--guests",
        "2",
        "--table",
        "3",
    ];
    let id = desk.json(&create).await["id"].to_string();
    desk.ok(&["promos", "add", "Джаз"]).await;
    let log = desk.json(&["events"]).await;
    desk.ok(&["bookings", "cancel", &id, "--dry-run"]).await;
    desk.ok(&["promos", "remove", "1", "--dry-run"]).await;
    desk.ok(&["tables", "retire", "5", "--dry-run"]).await;
    assert_eq!(desk.json(&["events"]).await, log);
    let said = desk.run(&["promos", "remove", "99", "--dry-run"]).await;
    assert_eq!((said.code, said.stdout.as_str()), (3, ""), "{said:?}");
}
