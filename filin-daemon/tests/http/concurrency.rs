//! Many at once: one table is given to one party, and nobody's wish is a fault of ours.

use std::collections::BTreeMap;
use std::sync::Arc;

use filin_core::domain::actor::Role;
use rocket::http::Method;
use rstest::rstest;
use serde_json::json;

use crate::support::call::Answer;
use crate::support::{Engine, TestApp, wish_at};

const WRITERS: i64 = 64;

fn count(answers: &[Answer]) -> BTreeMap<u16, usize> {
    let mut counted = BTreeMap::new();
    for answer in answers {
        *counted.entry(answer.status).or_default() += 1;
    }
    counted
}

async fn all(tasks: Vec<tokio::task::JoinHandle<Vec<Answer>>>) -> Vec<Answer> {
    let mut answers = Vec::new();
    for task in tasks {
        answers.extend(task.await.expect("a writer"));
    }
    answers
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_guests_want_the_same_evening(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let app = Arc::new(app);
    let tasks = (0..WRITERS).map(|id| {
        let app = Arc::clone(&app);
        tokio::spawn(async move {
            let guest = app.guest(1000 + id);
            let mut answers = Vec::new();
            for round in 0..4 {
                // Tables named, chosen and joined; starts that overlap by an hour and a half.
                let mut body = json!({
                    "starts_at": format!("2026-11-27T{}:{}", 18 + id % 3, if id % 2 == 0 { "00" } else { "30" }),
                    "guests": if id % 8 == 0 { 6 } else { 2 },
                });
                if id % 4 == 1 {
                    body["table_no"] = json!((id + round) % 8 + 1);
                }
                answers.push(app.post("/api/bookings", &guest, &body).await);
            }
            answers
        })
    });
    let answers = all(tasks.collect()).await;
    let counted = count(&answers);
    for answer in &answers {
        match answer.status {
            201 => drop(answer.created()),
            409 => drop(answer.problem(409, "slot_taken")),
            422 => drop(answer.problem(422, answer.json()["code"].as_str().unwrap())),
            _ => panic!("{}: {} of {counted:?}", answer.what, answer.text()),
        }
    }
    let live = "select count(*) from bookings where status = 'pending'";
    let booked = app.raw().number(live).await;
    assert_eq!(
        usize::try_from(booked).unwrap(),
        counted[&201],
        "{counted:?}"
    );
    // Of bookings there may be fewer than tables: some parties have two.
    let given = "select count(distinct table_id) from holds";
    assert_eq!(app.raw().number(given).await, 8, "{counted:?}");
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_table_is_given_once(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let app = Arc::new(app);
    let staff = app.token(Role::Staff).await;
    let tasks = (0..WRITERS).map(|id| {
        let (app, staff) = (Arc::clone(&app), staff.clone());
        tokio::spawn(async move {
            let body = wish_at("20:00", 2, 5);
            let answer = if id % 2 == 0 {
                app.post("/api/admin/bookings", &staff, &body).await
            } else {
                app.post("/api/bookings", &app.guest(1000 + id), &body)
                    .await
            };
            vec![answer]
        })
    });
    let answers = all(tasks.collect()).await;
    assert_eq!(count(&answers), BTreeMap::from([(201, 1), (409, 63)]));
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_wish_sent_many_times_is_one_booking(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let app = Arc::new(app);
    let tasks = (0..16).map(|_| {
        let app = Arc::clone(&app);
        tokio::spawn(async move {
            let guest = app.guest(7);
            let call = app.call(Method::Post, "/api/bookings").by(&guest);
            let call = call
                .header("Idempotency-Key", "impatient")
                .json(&wish_at("20:00", 2, 5));
            vec![call.send().await]
        })
    });
    let answers = all(tasks.collect()).await;
    let first = answers[0].created();
    for answer in &answers {
        assert_eq!(answer.created(), first);
    }
    assert_eq!(app.raw().number("select count(*) from bookings").await, 1);
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_who_answer_one_booking_at_once_hear_of_each_other(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let app = Arc::new(app);
    let staff = app.token(Role::Staff).await;
    let booking = app
        .post("/api/bookings", &app.guest(7), &wish_at("20:00", 2, 5))
        .await
        .created();
    let path = format!("/api/admin/bookings/{}/status", booking["id"]);
    let tasks = (0..16).map(|number| {
        let (app, staff, path) = (Arc::clone(&app), staff.clone(), path.clone());
        tokio::spawn(async move {
            let status = if number % 2 == 0 {
                "confirmed"
            } else {
                "canceled"
            };
            vec![
                app.post(&path, &staff, &json!({ "status": status, "version": 1 }))
                    .await,
            ]
        })
    });
    let answers = all(tasks.collect()).await;
    assert_eq!(count(&answers), BTreeMap::from([(200, 1), (412, 15)]));
    app.venue.check().await;
}
