//! `filin guests` against the daemon: from the first call to being forgotten.

use rstest::rstest;
use serde_json::{Value, json};

use super::run::Desk;
use crate::support::{Engine, Lounge, Who, inspect, places};

const PHONE: &str = "+79990001122";

async fn token(owner: &Desk, role: &str) -> Desk {
    let issued = owner
        .json(&["tokens", "create", role, "--role", role])
        .await;
    let secret = issued["secret"].as_str().expect("a secret");
    owner.clone().with_token(secret)
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_is_known_and_forgotten(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let owner = Desk::of(&lounge.daemon.base);
    assert_eq!(owner.json(&["guests", "list"]).await, json!([]));
    let place = places(&lounge.api(), 1).await.swap_remove(0);
    let (date, time) = (&place.starts_at[..10], &place.starts_at[11..16]);
    let create = [
        "bookings",
        "create",
        "--date",
        date,
        "--time",
        time,
        "--guests",
        "2",
        "--table",
        "5",
        "--phone",
        PHONE,
        "--name",
        "Маша",
        "--comment",
        "торт",
    ];
    let booking = owner.json(&create).await;
    let id = booking["guest"]["id"].to_string();
    let manager = token(&owner, "manager").await;
    let staff = token(&owner, "staff").await;

    for who in [id.as_str(), &format!("#{id}"), PHONE, "8 (999) 000-11-22"] {
        let card = staff.json(&["guests", "show", who]).await;
        assert_eq!(card["id"], booking["guest"]["id"], "{who}");
    }
    let found = staff.json(&["guests", "find", "МАШ"]).await;
    assert_eq!(found[0]["phone"], PHONE);
    for nothing in ["%", "'; drop table guests; --", "🦉"] {
        assert_eq!(staff.json(&["guests", "find", nothing]).await, json!([]));
    }
    let long = "я".repeat(2_000);
    assert_eq!(staff.refusal(&["guests", "find", &long]).await, 3);
    assert_eq!(staff.refusal(&["guests", "show", "999999"]).await, 3);
    assert_eq!(staff.refusal(&["guests", "show", "@nobody"]).await, 3);

    staff.ok(&["guests", "note", &id, "любит мяту"]).await;
    let noted = staff
        .json(&["guests", "note", &id, "<b>чай</b>", "--append"])
        .await;
    assert_eq!(noted["notes"], "любит мяту\n<b>чай</b>");
    for args in [
        &["guests", "tag", &id, "+vip"][..],
        &["guests", "discount", &id, "5"],
        &["guests", "visits", &id, "+1", "--reason", "x"],
        &["guests", "bar", &id, "-y"],
        &["guests", "export", &id],
        &["guests", "forget", &id, "-y"],
    ] {
        assert_eq!(staff.refusal(args).await, 4, "{args:?}");
    }
    manager.ok(&["guests", "tag", &id, "+VIP", "+новый"]).await;
    let tagged = manager
        .json(&["guests", "tag", &id, "-новый", "+окно"])
        .await;
    assert_eq!(tagged["tags"], json!(["vip", "окно"]));
    let all = json!([{ "tag": "vip", "guests": 1 }, { "tag": "окно", "guests": 1 }]);
    assert_eq!(manager.json(&["guests", "tags"]).await, all);
    assert_eq!(
        manager.json(&["guests", "list", "--tag", "VIP"]).await[0]["name"],
        "Маша"
    );
    manager.ok(&["guests", "discount", &id, "300"]).await;
    let visited = manager
        .json(&["guests", "visits", &id, "+4", "--reason", "бумажная карта"])
        .await;
    assert_eq!(
        (
            &visited["loyalty"]["earns_now"],
            &visited["bookings"][0]["earns"]
        ),
        (&json!(50), &json!(50))
    );
    let less = ["guests", "visits", &id, "-5", "--reason", "x"];
    assert_eq!(manager.refusal(&less).await, 3);
    let card = manager.ok(&["guests", "show", &id]).await;
    for part in [
        "Маша",
        "−50 %",
        "300 ₽",
        "Latest bookings",
        "Latest visits",
        "бумажная карта",
    ] {
        assert!(card.contains(part), "{part} in\n{card}");
    }
    manager
        .ok(&["guests", "bar", &id, "--reason", "драка", "-y"])
        .await;
    let barred = manager.json(&["guests", "list", "--barred"]).await;
    assert_eq!(
        barred[0]["notes"],
        "любит мяту
<b>чай</b>
драка"
    );
    manager.ok(&["guests", "unbar", &id]).await;
    assert_eq!(
        manager.json(&["guests", "list", "--barred"]).await,
        json!([])
    );

    let kept: Value = serde_json::from_str(&manager.ok(&["guests", "export", &id]).await).unwrap();
    assert_eq!(kept["bookings"][0]["comment"], "торт");
    assert_eq!(
        owner.refusal(&["guests", "forget", &id, "-y"]).await,
        3,
        "expected tonight"
    );
    owner
        .ok(&["bookings", "cancel", &booking["id"].to_string(), "-y"])
        .await;
    assert_eq!(
        owner.refusal(&["guests", "forget", &id]).await,
        2,
        "it asks"
    );
    assert_eq!(manager.refusal(&["guests", "forget", &id, "-y"]).await, 4);
    let gone = owner.json(&["guests", "forget", &id, "-y"]).await;
    assert_eq!(
        (&gone["forgotten"], &gone["phone"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(owner.json(&["guests", "list"]).await, json!([]));
    assert_eq!(owner.refusal(&["guests", "note", &id, "x"]).await, 3);
    lounge.daemon.log_is_clean();
    lounge.daemon.kill().await;
    let (raw, _venue) = inspect(lounge.database).await;
    for word in ["Маша", "9990001122", "торт", "мяту", "драка"] {
        assert_eq!(raw.holds_text(word).await, [""; 0], "{word}");
    }
}

/// A bare number is the guest's own first, then one of Telegram.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn telegram_ids_are_understood(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let place = places(&lounge.api(), 1).await.swap_remove(0);
    let wish = json!({ "starts_at": place.starts_at, "guests": 2 });
    let made = lounge
        .api()
        .post("/api/bookings", &Who::Guest(7_350_012_345), &wish)
        .await
        .is(201);
    let card = desk.json(&["guests", "show", "7350012345"]).await;
    assert_eq!(card["id"], made["guest"]["id"]);
    assert_eq!(desk.refusal(&["guests", "show", "#7350012345"]).await, 3);
    assert_eq!(desk.refusal(&["guests", "show", "Гость"]).await, 2);
}
