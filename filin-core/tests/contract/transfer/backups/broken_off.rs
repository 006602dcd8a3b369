//! What is called off or killed leaves nothing.

use super::*;

/// Calls it off after so many looks.
struct Impatient {
    looks: AtomicU64,
    most: u64,
}

impl Watch for Impatient {
    fn stop(&self) -> bool {
        self.looks.fetch_add(1, Ordering::SeqCst) >= self.most
    }
}

/// Called off at any moment, both the folder and the target are as they were.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn called_off_nothing_is_left(#[case] engine: Engine) {
    let (Some(venue), Some(target)) = (lively(engine).await, TestVenue::open(engine).await) else {
        return;
    };
    let place = Place::new();
    let made = place.made(&venue.database, None).await.unwrap();
    target.store.close().await;
    for most in 0..200 {
        let watch = Arc::new(Impatient {
            looks: AtomicU64::new(0),
            most,
        });
        match place
            .back_watched(&made, &Keys::default(), url(&target.database), watch)
            .await
        {
            Err(Error::Interrupted) => {
                assert_eq!(
                    found(url(&target.database)).await.unwrap(),
                    Found::Empty,
                    "{most}"
                );
                assert_eq!(place.names().len(), 2, "{most}: {:?}", place.names());
            }
            other => {
                assert!(other.is_ok() && most > 0, "{most}: {other:?}");
                return;
            }
        }
    }
    panic!("it never ended");
}

/// The same of one that is made.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn called_off_none_is_made(#[case] engine: Engine) {
    let Some(venue) = lively(engine).await else {
        return;
    };
    let place = Place::new();
    for most in 0..500 {
        let (of, folder) = (url(&venue.database), place.folder.clone());
        let made = blocking(move |runtime| {
            let looks = AtomicU64::new(0);
            let order = Order {
                encrypt_to: None,
                now: now(),
            };
            create(&of, &folder, &order, runtime, &Impatient { looks, most })
        });
        match made.await {
            Err(Error::Interrupted) => assert_eq!(place.names(), Vec::<String>::new(), "{most}"),
            other => {
                assert!(other.is_ok() && most > 0, "{most}: {other:?}");
                assert_eq!(place.names().len(), 2);
                return;
            }
        }
    }
    panic!("it never ended");
}

/// What somebody who was killed left is taken away; what somebody is at stays.
#[tokio::test]
async fn leavings_go_and_work_under_way_stays() {
    let venue = lively(Engine::Sqlite).await.unwrap();
    let place = Place::new();
    std::fs::create_dir_all(place.folder.path()).unwrap();
    let at = |name: &str| -> PathBuf { place.folder.path().join(name) };
    let left = [
        ".filin-x.tar.zst.part-journal",
        ".filin-x.tar.zst.part",
        ".filin-scratch-1.part.db.incoming",
    ];
    for name in left {
        std::fs::write(at(name), "x").unwrap();
    }
    let busy = ".filin-20200101T000000Z-sqlite.tar.zst.part";
    let held = std::fs::File::create(at(busy)).unwrap();
    held.try_lock().unwrap();
    std::fs::write(at("notes.txt"), "mine").unwrap();
    let made = place.made(&venue.database, None).await.unwrap();
    assert_eq!(
        place.names(),
        [
            busy.to_owned(),
            made.name.clone(),
            format!("{}.json", made.name),
            "notes.txt".into()
        ]
    );
    assert_eq!(place.folder.list().unwrap(), std::slice::from_ref(&made));
    let again = place.made(&venue.database, None).await;
    assert!(
        matches!(again, Err(Error::Taken(_))),
        "one of that second is there: {again:?}"
    );
    assert_eq!(place.folder.list().unwrap(), std::slice::from_ref(&made));
    place.folder.remove(&made).unwrap();
    assert_eq!(place.names(), [busy, "notes.txt"]);
    assert!(matches!(place.folder.newest(None), Err(Error::NoBackup(_))));
}
