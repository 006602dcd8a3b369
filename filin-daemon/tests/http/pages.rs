//! Long lists come by pages: nothing is lost between two, and nothing comes twice.

use futures::future::join_all;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp};

const BOOKINGS: usize = 250;

/// Eight tables an evening, at the same time: most neighbours in the list differ by number alone.
async fn fill(app: &TestApp) -> Vec<i64> {
    let owner = app.admin();
    let mut ids = Vec::new();
    let numbers: Vec<usize> = (0..BOOKINGS).collect();
    for evening in numbers.chunks(8) {
        let made = evening.iter().map(|number| {
            let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 27).unwrap()
                + chrono::TimeDelta::days(i64::try_from(number / 8).unwrap());
            let body = json!({
                "starts_at": format!("{day}T20:00"), "guests": 2, "table_no": number % 8 + 1,
                "name": if number % 5 == 0 { "Пятый" } else { "Гость" },
            });
            let owner = &owner;
            async move {
                app.post("/api/admin/bookings", owner, &body)
                    .await
                    .created()
            }
        });
        ids.extend(
            join_all(made)
                .await
                .iter()
                .map(|booking| booking["id"].as_i64().unwrap()),
        );
    }
    ids.sort_unstable();
    ids
}

/// Turns every page of `path` until there is none left.
async fn read(app: &TestApp, path: &str, cursor: &str, limit: usize) -> Vec<Value> {
    let mut items = Vec::new();
    let mut next = String::new();
    loop {
        let page = app
            .get(&format!("{path}&limit={limit}{next}"), &app.admin())
            .await
            .ok();
        let found = page["items"].as_array().unwrap();
        assert!(
            found.len() <= limit,
            "{} items on a page of {limit}",
            found.len()
        );
        items.extend(found.iter().cloned());
        match page["next"].as_str() {
            Some(word) => {
                assert_eq!(
                    found.len(),
                    limit,
                    "a page that is not full says there is more"
                );
                next = format!("&{cursor}={word}");
            }
            None => return items,
        }
    }
}

fn ids(items: &[Value]) -> Vec<i64> {
    items
        .iter()
        .map(|item| item["id"].as_i64().unwrap())
        .collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn no_booking_is_lost_or_doubled_between_pages(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let all = fill(&app).await;
    assert_eq!(all.len(), BOOKINGS);
    let path = "/api/admin/bookings?from=2026-11-27";
    let in_order = ids(&read(&app, path, "cursor", 200).await);
    for limit in [7, 50, 125] {
        let items = read(&app, path, "cursor", limit).await;
        assert_eq!(ids(&items), in_order, "by {limit}");
        let moments: Vec<_> = items
            .iter()
            .map(|item| item["starts_at"].as_str().unwrap())
            .collect();
        assert!(moments.is_sorted(), "not in order of time");
    }
    let mut sorted = in_order;
    sorted.sort_unstable();
    assert_eq!(sorted, all);

    let fifths = read(&app, &format!("{path}&q=%D0%BF%D1%8F%D1%82"), "cursor", 7).await;
    assert_eq!(fifths.len(), BOOKINGS / 5);
    let confirmed = read(&app, &format!("{path}&status=confirmed"), "cursor", 60).await;
    assert_eq!(confirmed.len(), BOOKINGS);
    let evening = read(&app, "/api/admin/bookings?date=2026-11-30", "cursor", 3).await;
    assert_eq!(evening.len(), 8);
    let none = read(&app, &format!("{path}&status=no_show"), "cursor", 3).await;
    assert_eq!(none, Vec::<Value>::new());

    let log = read(&app, "/api/admin/events?x=", "before", 40).await;
    let seqs: Vec<i64> = log
        .iter()
        .map(|event| event["seq"].as_i64().unwrap())
        .collect();
    assert_eq!(seqs.len(), BOOKINGS);
    assert!(
        seqs.windows(2).all(|pair| pair[0] > pair[1]),
        "the log is not newest first"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_page_turned_while_people_book_loses_nobody(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.admin();
    let book = |day: i64, table: i64| {
        let body = json!({ "starts_at": format!("2026-12-{day:02}T20:00"), "guests": 2, "table_no": table });
        let (app, owner) = (&app, &owner);
        async move {
            app.post("/api/admin/bookings", owner, &body)
                .await
                .created()["id"]
                .as_i64()
                .unwrap()
        }
    };
    let mut old = Vec::new();
    for day in 1..=10 {
        old.push(book(day, 1).await);
    }
    let first = app.get("/api/admin/bookings?limit=5", &owner).await.ok();
    // One before the page's end, one after it.
    let (before, after) = (book(2, 2).await, book(8, 2).await);
    let next = format!(
        "/api/admin/bookings?cursor={}",
        first["next"].as_str().unwrap()
    );
    let rest = app.get(&next, &owner).await.ok();
    let mut seen = ids(first["items"].as_array().unwrap());
    seen.extend(ids(rest["items"].as_array().unwrap()));
    assert!(!seen.contains(&before) && seen.contains(&after), "{seen:?}");
    assert!(
        old.iter()
            .all(|id| seen.iter().filter(|other| *other == id).count() == 1),
        "{seen:?}"
    );
}
