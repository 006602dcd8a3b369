//! A guest's own reviews, page by page.

use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_page_through_their_own(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    for table in 1..=3 {
        let booking = visit(&app, &guest, "20:00", table).await;
        let body = json!({ "booking_id": booking, "rating": 5 });
        app.post(REVIEWS, &guest, &body).await.created();
    }
    let get = async |query: &str| app.get(&format!("{REVIEWS}{query}"), &guest).await;
    let first = get("?limit=2").await.ok();
    assert_eq!(ids(&first), [3, 2]);
    let next = first["next"].as_str().expect("a cursor");
    let rest = format!("?limit=2&cursor={next}");
    let second = get(&rest).await.ok();
    assert_eq!((ids(&second), &second["next"]), (vec![1], &Value::Null));
    // A cursor opens nothing of others'.
    let of_other = app.get(&format!("{REVIEWS}{rest}"), &app.guest(8)).await;
    assert_eq!(of_other.ok(), json!({ "items": [], "next": null }));
    let rows = app.rows().await;
    for query in [
        "?limit=many",
        "?cursor=1",
        "?cursor=%00.1",
        "?cursor=-8000000000000000000.1",
        "?cursor=9223372036854775807.1",
    ] {
        get(query).await.problem(422, "setting_invalid");
    }
    for limit in ["-1", "0", "9223372036854775807"] {
        assert!(!ids(&get(&format!("?limit={limit}")).await.ok()).is_empty());
    }
    assert_eq!(app.rows().await, rows);
}
