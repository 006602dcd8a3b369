//! Opening hours: the week, and the days that differ.

use filin_core::api::venue::{ExceptionForm, Hours, OpeningForm};
use filin_core::service::Question;
use rstest::rstest;

use crate::support::*;

fn opening(opens: &str, closes: &str) -> Option<OpeningForm> {
    Some(OpeningForm {
        opens: opens.into(),
        closes: closes.into(),
    })
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn hours_are_set_for_the_week_and_for_days(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut week = vec![opening("18:00", "02:00"); 7];
    week[6] = None;
    let day_off = |date: &str, opening, note: &str| ExceptionForm {
        date: day(date),
        opening,
        note: note.into(),
    };
    let form = Hours {
        week,
        exceptions: vec![
            day_off("2026-11-28", None, "ремонт"),
            day_off("2026-11-29", opening("12:00", "06:00"), ""),
        ],
        version: Some(1),
    };
    let set = services.set_hours(&manager(), &form).await.unwrap();
    assert_eq!(
        (set.week, set.exceptions, set.version),
        (form.week.clone(), form.exceptions.clone(), Some(2))
    );
    let rows = venue.rows().await;
    assert_eq!(
        code(services.set_hours(&manager(), &form).await),
        "stale_version"
    );
    assert_eq!(venue.rows().await, rows);
    let slots = |date: &'static str| async move {
        let question = Question {
            day: Some(day(date)),
            guests: 2,
            table: None,
            minutes: None,
            explain: false,
            except: None,
        };
        services
            .availability(&guest(1), question)
            .await
            .unwrap()
            .slots
            .clone()
    };
    assert_eq!(
        slots("2026-11-27").await[0].starts_at,
        utc("2026-11-27T15:00:00Z")
    );
    assert!(slots("2026-11-28").await.is_empty());
    assert_eq!(
        slots("2026-11-29").await[0].starts_at,
        utc("2026-11-29T09:00:00Z"),
        "an open Sunday"
    );
    assert!(slots("2026-12-06").await.is_empty(), "a Sunday");
    let week = &services.bootstrap(&guest(1)).await.unwrap().venue.week;
    assert_eq!((week[1].opens_at, week[1].note.as_str()), (None, "ремонт"));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn hours_that_make_no_sense_change_nothing(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let before = services.hours(&staff()).await.unwrap();
    let rows = venue.rows().await;
    let monday = |monday| {
        let mut week = vec![opening("10:00", "23:00"); 7];
        week[3] = monday;
        Hours {
            week,
            exceptions: vec![],
            version: None,
        }
    };
    let date = |date, note: &str| Hours {
        exceptions: vec![ExceptionForm {
            date,
            opening: None,
            note: note.into(),
        }],
        ..monday(None)
    };
    let far = filin_core::domain::service_day::ServiceDay::END;
    let mut twice = date(friday(), "");
    twice.exceptions.push(ExceptionForm {
        opening: opening("14:00", "02:00"),
        ..twice.exceptions[0].clone()
    });
    for (form, expected) in [
        (monday(opening("25:00", "02:00")), "hours_invalid"),
        (monday(opening("14:00", "24:00")), "hours_invalid"),
        (monday(opening("14:00", "13:00")), "hours_invalid"),
        (monday(opening("05:00", "07:00")), "hours_invalid"),
        (monday(opening("14:00", "")), "hours_invalid"),
        (monday(opening("\0", "02:00")), "hours_invalid"),
        (
            Hours {
                week: vec![None; 6],
                exceptions: vec![],
                version: None,
            },
            "hours_invalid",
        ),
        (
            Hours {
                week: vec![],
                exceptions: vec![],
                version: None,
            },
            "hours_invalid",
        ),
        (twice, "hours_invalid"),
        (date(far, ""), "date_invalid"),
        (date(friday(), "a\0b"), "text_invalid"),
        (date(friday(), &"я".repeat(201)), "text_too_long"),
    ] {
        assert_eq!(
            code(services.set_hours(&manager(), &form).await),
            expected,
            "{form:?}"
        );
        assert_eq!(
            code(services.preview_hours(&manager(), &form).await),
            expected,
            "{form:?}"
        );
        assert_eq!(services.hours(&staff()).await.unwrap(), before);
        assert_eq!(venue.rows().await, rows);
    }
}
