//! A guest's own reviews, page by page.

use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_page_through_their_own(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for table in 1..=5 {
        let booking = visit(services, 1, "20:00", table).await;
        let review = services.leave_review(&guest(1), &of(booking, 5)).await;
        review.unwrap();
    }
    let other = visit(services, 2, "20:00", 6).await;
    let review = services.leave_review(&guest(2), &of(other, 1)).await;
    review.unwrap();
    // Two are later than the rest, which were left at one moment: there the number decides.
    for (id, minutes) in [(2, 1), (4, 2)] {
        let later = format!(
            "update reviews set created_at = '2026-11-27T12:0{minutes}:00+00:00' where id = {id}"
        );
        venue.raw().run(&later).await;
    }
    let (mut cursor, mut pages) = (None, Vec::new());
    loop {
        let page = services
            .own_reviews(&guest(1), cursor.as_deref(), Some(2))
            .await
            .unwrap();
        assert!(page.items.iter().all(|one| one.guest.is_none()));
        pages.push(page.items.iter().map(|one| one.id.0).collect::<Vec<_>>());
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(pages, [vec![4, 2], vec![5, 3], vec![1]]);
    // As many as fit the page exactly are followed by nothing.
    let all = services.own_reviews(&guest(1), None, Some(5)).await;
    assert_eq!(all.unwrap().next, None);
    for limit in [i64::MIN, 0, i64::MAX] {
        let page = services.own_reviews(&guest(1), None, Some(limit)).await;
        assert!(!page.unwrap().items.is_empty(), "{limit}");
    }
    let refused = async |text: &str| {
        let own = services.own_reviews(&guest(1), Some(text), None).await;
        let query = ReviewQuery {
            cursor: Some(text.into()),
            ..ReviewQuery::default()
        };
        let all = services.reviews(&staff(), &query).await;
        (code(own), code(all))
    };
    let before_history = "-8000000000000000000.1";
    for text in [
        "",
        "7",
        "a.b",
        "1.2.3",
        "9223372036854775807.1",
        before_history,
    ] {
        let invalid = ("setting_invalid", "setting_invalid");
        assert_eq!(refused(text).await, invalid, "{text}");
    }
    let far = format!("8000000000000000000.{}", i64::MAX);
    let page = services.own_reviews(&guest(1), Some(&far), None).await;
    assert_eq!(page.unwrap().items.len(), 5);
}
