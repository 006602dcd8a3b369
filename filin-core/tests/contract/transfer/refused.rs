//! What is not moved, and what is left of a move that was broken off: nothing.

use std::sync::atomic::{AtomicU64, Ordering};

use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_target_with_data_says_what_is_in_it(#[case] engine: Engine) {
    let (Some(lively), Some(fresh), Some(empty)) = (
        lively(engine).await,
        TestVenue::open(engine).await,
        Database::empty(engine).await,
    ) else {
        return;
    };
    assert_eq!(found(url(&empty)).await.unwrap(), Found::Empty);
    assert_eq!(
        found(url(&fresh.database)).await.unwrap(),
        Found::Empty,
        "only set up"
    );
    let Found::Data(rows) = found(url(&lively.database)).await.unwrap() else {
        panic!("there is data");
    };
    assert!(rows.contains(&("bookings".into(), 3)), "{rows:?}");
    lively
        .raw()
        .run(
            "insert into leases (name, holder, expires_at) \
         values ('daemon', 'касса', '2026-11-27T12:00:30+00:00')",
        )
        .await;
    let used = found(url(&lively.database)).await;
    assert!(
        matches!(&used, Err(Error::InUse(holder)) if holder == "касса"),
        "{used:?}"
    );
}

#[tokio::test]
async fn files_that_are_none_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let open = |name: &str| {
        let url = DatabaseUrl::Sqlite(path(name));
        blocking(move |runtime| feed(&url, runtime).map(|_| ()))
    };
    assert!(matches!(open("missing.db").await, Err(Error::NoFile(_))));
    std::fs::write(path("words.db"), "сова ".repeat(300)).unwrap();
    assert!(matches!(open("words.db").await, Err(Error::NotSqlite(_))));
    std::fs::write(path("nothing.db"), "").unwrap();
    assert!(matches!(open("nothing.db").await, Err(Error::Strange)));
    let beside = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(beside, 2, "nothing is made beside them");
}

/// A page of zeros in the middle, as a disk leaves it.
#[tokio::test]
async fn a_torn_page_is_found() {
    let venue = lively(Engine::Sqlite).await.unwrap();
    venue.store.close().await;
    let DatabaseUrl::Sqlite(path) = url(&venue.database) else {
        unreachable!()
    };
    let mut bytes = std::fs::read(&path).unwrap();
    for page in bytes.chunks_mut(4096).skip(1) {
        page[..100].fill(0);
    }
    std::fs::write(&path, bytes).unwrap();
    let target = Database::empty(Engine::Sqlite).await.unwrap();
    let refused = moved(url(&venue.database), url(&target)).await;
    assert!(matches!(refused, Err(Error::Damaged { .. })), "{refused:?}");
    assert_eq!(found(url(&target)).await.unwrap(), Found::Empty);
}

/// Calls it off after so many steps.
struct Until(AtomicU64);

impl Watch for Until {
    fn stop(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(1)
            })
            .is_err()
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whenever_it_is_called_off_the_target_is_as_it_was(#[case] engine: Engine) {
    let (Some(from), Some(venue)) = (lively(Engine::Sqlite).await, lively(engine).await) else {
        return;
    };
    pending(&venue.services, 7, "23:00", 8).await;
    let before = venue.rows().await;
    venue.store.close().await;
    let (source, target) = (url(&from.database), url(&venue.database));
    let mut stopped = 0;
    for steps in 0.. {
        let (source, to) = (source.clone(), target.clone());
        let done = blocking(move |runtime| {
            let mut feed = feed(&source, runtime)?;
            let until = Until(AtomicU64::new(steps));
            fill(&mut feed, Target::begin(&to, runtime)?, &until)
        })
        .await;
        let store = venue.database.store().await.unwrap();
        let rows = Raw::of(&store).rows().await;
        store.close().await;
        match done {
            Err(Error::Interrupted) => assert_eq!(rows, before, "after {steps} steps"),
            Ok(_) => {
                assert_eq!(rows, from.rows().await);
                break;
            }
            Err(error) => panic!("{error}"),
        }
        stopped += 1;
    }
    assert!(stopped > 30, "{stopped}");
    if let DatabaseUrl::Sqlite(path) = target {
        let beside = std::fs::read_dir(path.parent().unwrap()).unwrap();
        let names: Vec<_> = beside.map(|file| file.unwrap().file_name()).collect();
        assert!(
            !names
                .iter()
                .any(|name| name.to_string_lossy().contains("incoming")),
            "{names:?}"
        );
    }
}
