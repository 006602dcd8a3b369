//! The menu: its lines, their order, and what guests see of them.

use filin_core::api::menu::{MenuItem, MenuItemChange, MenuOrder, NewMenuItem};
use filin_core::domain::ids::MenuItemId;
use filin_core::service::Services;
use rstest::rstest;

use crate::support::*;

fn line(section: &str, title: &str, price: i64) -> NewMenuItem {
    NewMenuItem {
        section: section.into(),
        title: title.into(),
        price,
        ..NewMenuItem::default()
    }
}

async fn add(services: &Services, new: &NewMenuItem) -> MenuItem {
    services.add_menu_item(&manager(), new).await.unwrap()
}

async fn all(services: &Services) -> Vec<MenuItem> {
    services.menu(&staff()).await.unwrap()
}

async fn shown(services: &Services) -> Vec<String> {
    let screen = services.bootstrap(&guest(1)).await.unwrap();
    screen.menu.iter().map(|item| item.title.clone()).collect()
}

fn ids(lines: &[MenuItem]) -> Vec<i64> {
    lines.iter().map(|line| line.id.0).collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn lines_come_change_and_go(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    assert_eq!(
        shown(services).await,
        ["Классический кальян", "Напитки и пиво"]
    );
    let new = NewMenuItem {
        description: "Чайник, 600 мл\nс мёдом".into(),
        ..line("Чай", "Чай с  чабрецом", 450)
    };
    let tea = add(services, &new).await;
    assert_eq!(
        (tea.title.as_str(), tea.position, tea.active),
        ("Чай с чабрецом", 2, true),
        "new ones go last"
    );
    let first = NewMenuItem {
        position: Some(0),
        active: Some(false),
        ..line("", "Зимний кальян", 0)
    };
    let winter = add(services, &first).await;
    assert_eq!(ids(&all(services).await), [1, winter.id.0, 2, tea.id.0]);
    let screen = services.bootstrap(&guest(1)).await.unwrap().menu;
    assert_eq!(screen.len(), 3, "guests see no hidden line");
    assert_eq!(screen[2], tea);

    let change = MenuItemChange {
        price: Some(480),
        section: Some(String::new()),
        ..MenuItemChange::default()
    };
    let dearer = services
        .change_menu_item(&manager(), tea.id, &change)
        .await
        .unwrap();
    let expected = MenuItem {
        price: 480,
        section: String::new(),
        ..tea.clone()
    };
    assert_eq!(dearer, expected);
    let screen = services.bootstrap(&guest(1)).await.unwrap().menu;
    assert_eq!(screen[2], expected, "seen at once");
    let show = MenuItemChange {
        active: Some(true),
        ..MenuItemChange::default()
    };
    services
        .change_menu_item(&manager(), winter.id, &show)
        .await
        .unwrap();
    assert_eq!(shown(services).await.len(), 4);
    services.remove_menu_item(&manager(), tea.id).await.unwrap();
    assert_eq!(shown(services).await.len(), 3);
    let again = services.remove_menu_item(&manager(), tea.id).await;
    assert_eq!(code(again), "not_found");

    let events = services.events(&owner(), None, None).await.unwrap().items;
    assert!(events.iter().all(|event| event.kind == "menu.changed"));
    let facts: Vec<String> = events
        .iter()
        .rev()
        .map(|event| event.data.to_string())
        .collect();
    let fact =
        |(action, id): (&str, MenuItemId)| format!(r#"{{"action":"{action}","item_id":{id}}}"#);
    let expected = [
        ("added", tea.id),
        ("added", winter.id),
        ("changed", tea.id),
        ("changed", winter.id),
        ("removed", tea.id),
    ];
    assert_eq!(facts, expected.map(fact));
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn all_lines_are_put_in_order_at_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for title in ["третья", "четвёртая"] {
        add(services, &line("", title, 1)).await;
    }
    let hidden = NewMenuItem {
        active: Some(false),
        ..line("", "скрытая", 1)
    };
    add(services, &hidden).await;
    let order = |ids: &[i64]| MenuOrder {
        ids: ids.iter().copied().map(MenuItemId).collect(),
    };
    let ordered = services
        .order_menu(&manager(), &order(&[4, 2, 5, 3, 1]))
        .await
        .unwrap();
    assert_eq!(ids(&ordered), [4, 2, 5, 3, 1]);
    assert_eq!(all(services).await, ordered);
    let seen = [
        "четвёртая",
        "Напитки и пиво",
        "третья",
        "Классический кальян",
    ];
    assert_eq!(shown(services).await, seen);
    let last = add(services, &line("", "новая", 1)).await;
    assert_eq!(shown(services).await[4], "новая");

    let rows = venue.rows().await;
    for bad in [
        &[4, 2, 5, 3, 1][..],
        &[4, 2, 5, 3, 1, 1],
        &[4, 2, 5, 3, 1, 6, 6],
        &[4, 2, 5, 3, 1, 7],
        &[],
    ] {
        let done = services.order_menu(&manager(), &order(bad)).await;
        assert_eq!(code(done), "setting_invalid", "{bad:?}");
    }
    assert_eq!(ids(&all(services).await), [4, 2, 5, 3, 1, last.id.0]);
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_no_menu_can_say(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let (before, rows) = (all(services).await, venue.rows().await);
    let described = |text: &str| NewMenuItem {
        description: text.into(),
        ..line("", "Чай", 450)
    };
    let placed = |position: i64| NewMenuItem {
        position: Some(position),
        ..line("", "Чай", 450)
    };
    for (new, expected) in [
        (line("", "", 450), "setting_invalid"),
        (line("", &"я".repeat(201), 450), "text_too_long"),
        (line("", "a\tb", 450), "text_invalid"),
        (line(&"я".repeat(101), "Чай", 450), "text_too_long"),
        (line("a\u{200b}b", "Чай", 450), "text_invalid"),
        (described(&"я".repeat(501)), "text_too_long"),
        (described("\u{feff}"), "text_invalid"),
        (line("", "Чай", -1), "setting_invalid"),
        (line("", "Чай", 1_000_001), "setting_invalid"),
        (line("", "Чай", 1_000_000_000), "setting_invalid"),
        (line("", "Чай", i64::MIN), "setting_invalid"),
        (placed(-1), "setting_invalid"),
        (placed(10_001), "setting_invalid"),
    ] {
        let done = services.add_menu_item(&manager(), &new).await;
        assert_eq!(code(done), expected, "{new:?}");
        let change = MenuItemChange {
            section: Some(new.section.clone()),
            title: Some(new.title.clone()),
            description: Some(new.description.clone()),
            price: Some(new.price),
            position: new.position,
            active: None,
        };
        let done = services
            .change_menu_item(&manager(), MenuItemId(1), &change)
            .await;
        assert_eq!(code(done), expected, "{change:?}");
    }
    let price = MenuItemChange {
        price: Some(1),
        ..MenuItemChange::default()
    };
    for (id, change, expected) in [
        (1, MenuItemChange::default(), "nothing_to_change"),
        (4711, price.clone(), "not_found"),
        (i64::MIN, price, "not_found"),
    ] {
        let done = services
            .change_menu_item(&manager(), MenuItemId(id), &change)
            .await;
        assert_eq!(code(done), expected, "{change:?}");
    }
    assert_eq!((all(services).await, venue.rows().await), (before, rows));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn there_is_an_end_to_it(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let far = NewMenuItem {
        position: Some(10_000),
        ..line("", "последняя", 1)
    };
    add(services, &far).await;
    let after = add(services, &line("", "ещё одна", 1)).await;
    assert_eq!(after.position, 10_000, "after it all the same");
    assert_eq!(all(services).await.last().unwrap().id, after.id);
    for number in 4..498 {
        add(services, &line("", &format!("№ {number}"), 1)).await;
    }
    // The last two places are fought for.
    let barrier = std::sync::Arc::new(tokio::sync::Barrier::new(8));
    let tries = (0..8).map(|_| {
        let (services, barrier) = (venue.replica(), barrier.clone());
        tokio::spawn(async move {
            barrier.wait().await;
            services
                .add_menu_item(&manager(), &line("", "в последний миг", 1))
                .await
        })
    });
    let done = futures::future::join_all(tries).await;
    let won = done.into_iter().filter(|one| match one.as_ref().unwrap() {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.code(), "setting_invalid");
            false
        }
    });
    assert_eq!(won.count(), 2);
    let lines = "select count(*) from menu_items";
    assert_eq!(venue.raw().number(lines).await, 500);
    let order = MenuOrder {
        ids: venue
            .replica()
            .menu(&staff())
            .await
            .unwrap()
            .iter()
            .rev()
            .map(|one| one.id)
            .collect(),
    };
    let ordered = services.order_menu(&manager(), &order).await.unwrap();
    assert_eq!(
        ordered[499].id,
        MenuItemId(1),
        "a whole menu is put in order"
    );
}
