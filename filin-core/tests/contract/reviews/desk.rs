//! Reviews as staff read them.

use filin_core::api::review::ReviewSummary;
use rstest::rstest;

use super::*;

/// Reviews of these ratings, a minute apart from each other, by a guest each.
async fn many(services: &Services, ratings: &[i64]) {
    for (number, rating) in (1..).zip(ratings) {
        let time = if number % 2 == 0 { "18:00" } else { "21:00" };
        let booking = visit(services, number, time, (number - 1) / 2 % 8 + 1).await;
        services
            .leave_review(&after(number, guest(number)), &of(booking, *rating))
            .await
            .unwrap();
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_page_through_them(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    many(services, &[5, 4, 5, 1, 3, 5, 2]).await;
    // Two at one moment: the number decides.
    venue
        .raw()
        .run("update reviews set created_at = (select created_at from reviews where id = 4) where id = 5")
        .await;
    let ids = |page: &[Review]| page.iter().map(|one| one.id.0).collect::<Vec<_>>();
    assert_eq!(ids(&left(services).await), [7, 6, 5, 4, 3, 2, 1]);
    let mut query = ReviewQuery {
        limit: Some(2),
        ..ReviewQuery::default()
    };
    let mut pages = Vec::new();
    loop {
        let page = services.reviews(&staff(), &query).await.unwrap();
        pages.push(ids(&page.items));
        query.cursor = page.next;
        if query.cursor.is_none() {
            break;
        }
    }
    assert_eq!(pages, [vec![7, 6], vec![5, 4], vec![3, 2], vec![1]]);
    let fives = ReviewQuery {
        rating: Some(5),
        limit: Some(2),
        ..ReviewQuery::default()
    };
    let page = services.reviews(&staff(), &fives).await.unwrap();
    assert_eq!(ids(&page.items), [6, 3]);
    let rest = ReviewQuery {
        cursor: page.next,
        ..fives
    };
    let page = services.reviews(&staff(), &rest).await.unwrap();
    assert_eq!((ids(&page.items), page.next), (vec![1], None));

    let refused =
        |query: ReviewQuery| async move { code(services.reviews(&staff(), &query).await) };
    let some = ReviewQuery::default;
    for (query, expected) in [
        (
            ReviewQuery {
                rating: Some(0),
                ..some()
            },
            "rating_invalid",
        ),
        (
            ReviewQuery {
                rating: Some(6),
                ..some()
            },
            "rating_invalid",
        ),
        (
            ReviewQuery {
                cursor: Some("7".into()),
                ..some()
            },
            "setting_invalid",
        ),
        (
            ReviewQuery {
                cursor: Some("a.b".into()),
                ..some()
            },
            "setting_invalid",
        ),
        (
            ReviewQuery {
                cursor: Some(format!("{}.1", i64::MAX)),
                ..some()
            },
            "setting_invalid",
        ),
        (
            ReviewQuery {
                from: Some(day("2026-11-28")),
                to: Some(friday()),
                ..some()
            },
            "dates_invalid",
        ),
    ] {
        assert_eq!(refused(query.clone()).await, expected, "{query:?}");
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn figures_of_days(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let summary = async |from: Option<&str>, to: Option<&str>| -> ReviewSummary {
        services
            .review_summary(&staff(), from.map(day), to.map(day))
            .await
            .unwrap()
    };
    let figures = |summary: &ReviewSummary| {
        let stars: Vec<(i64, i64)> = summary
            .stars
            .iter()
            .map(|star| (star.rating, star.count))
            .collect();
        (summary.count, summary.average, stars)
    };
    let none = vec![(5, 0), (4, 0), (3, 0), (2, 0), (1, 0)];
    assert_eq!(figures(&summary(None, None).await), (0, None, none.clone()));
    many(services, &[5, 5, 4, 1, 3, 5]).await;
    // The last one came at 02:59 of Friday's night, the one before at six on Saturday.
    for (id, at) in [
        (6, "2026-11-28T02:59:00+00:00"),
        (5, "2026-11-28T03:00:00+00:00"),
    ] {
        let moved = format!("update reviews set created_at = '{at}' where id = {id}");
        venue.raw().run(&moved).await;
    }
    let all = (6, Some(3.83), vec![(5, 3), (4, 1), (3, 1), (2, 0), (1, 1)]);
    assert_eq!(figures(&summary(None, None).await), all);
    let friday_only = (5, Some(4.0), vec![(5, 3), (4, 1), (3, 0), (2, 0), (1, 1)]);
    let of_friday = summary(Some("2026-11-27"), Some("2026-11-27")).await;
    assert_eq!(figures(&of_friday), friday_only);
    let until = summary(None, Some("2026-11-27")).await;
    assert_eq!(figures(&until), friday_only);
    let since = summary(Some("2026-11-28"), None).await;
    assert_eq!(figures(&since).0, 1);
    let long_ago = summary(Some("2000-01-01"), Some("2025-12-31")).await;
    assert_eq!(figures(&long_ago), (0, None, none));
    let listed = ReviewQuery {
        from: Some(day("2026-11-28")),
        ..ReviewQuery::default()
    };
    let listed = services.reviews(&staff(), &listed).await.unwrap().items;
    assert_eq!((listed.len(), listed[0].id), (1, ReviewId(5)));
    let backwards = services
        .review_summary(&staff(), Some(day("2026-11-28")), Some(friday()))
        .await;
    assert_eq!(code(backwards), "dates_invalid");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn managers_take_one_away(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    many(services, &[5, 1]).await;
    let bad = left(services).await.swap_remove(0);
    let (bad, author) = (bad.id, bad.guest.unwrap().id);
    assert_eq!(
        code(services.remove_review(&staff(), bad).await),
        "forbidden"
    );
    services.remove_review(&manager(), bad).await.unwrap();
    let again = services.remove_review(&manager(), bad).await;
    assert_eq!(code(again), "not_found");
    assert_eq!(left(services).await.len(), 1);
    assert_eq!(own(services, 2).await, []);
    let event = services
        .events(&owner(), None, Some(1))
        .await
        .unwrap()
        .items;
    assert_eq!(
        (event[0].kind.as_str(), event[0].guest_id),
        ("review.removed", Some(author))
    );
    assert_eq!(event[0].data["rating"], 1);
    venue.check().await;
}
