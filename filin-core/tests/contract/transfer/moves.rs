//! What came over is what was there, and it can be worked with.

use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite_to_postgres(Engine::Sqlite, Engine::Postgres)]
#[case::postgres_to_sqlite(Engine::Postgres, Engine::Sqlite)]
#[case::sqlite_to_sqlite(Engine::Sqlite, Engine::Sqlite)]
#[case::postgres_to_postgres(Engine::Postgres, Engine::Postgres)]
#[tokio::test]
async fn everything_comes_over(#[case] from: Engine, #[case] to: Engine) {
    let (Some(venue), Some(target)) = (lively(from).await, Database::empty(to).await) else {
        return;
    };
    let sums = moved(url(&venue.database), url(&target)).await.unwrap();
    let rows: u64 = sums.values().map(|sum| sum.rows).sum();
    assert!(
        sums["bookings"].rows == 3 && sums["events"].rows > 8 && rows > 60,
        "{sums:?}"
    );
    assert_eq!(
        equal(url(&venue.database), url(&target)).await.unwrap(),
        sums
    );

    let store = target.store().await.unwrap();
    assert!(store.is_migrated().await.unwrap());
    assert_eq!(Raw::of(&store).rows().await, venue.rows().await);
    let there = services(&store, Default::default());
    for id in 1..=3 {
        let id = filin_core::domain::ids::BookingId(id);
        let (was, is) = (
            venue.services.booking(&staff(), id).await.unwrap(),
            there.booking(&staff(), id).await.unwrap(),
        );
        assert_eq!(
            serde_json::to_value(was).unwrap(),
            serde_json::to_value(is).unwrap()
        );
    }
}

/// A file that only its owner may read stays one.
#[tokio::test]
async fn the_files_mode_stays() {
    use std::os::unix::fs::PermissionsExt as _;
    let (venue, target) = (
        lively(Engine::Sqlite).await.unwrap(),
        TestVenue::open(Engine::Sqlite).await.unwrap(),
    );
    target.store.close().await;
    let DatabaseUrl::Sqlite(path) = url(&target.database) else {
        unreachable!()
    };
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    moved(url(&venue.database), url(&target.database))
        .await
        .unwrap();
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// Counters go on, and what the database itself refuses is refused.
#[rstest]
#[case::to_postgres(Engine::Sqlite, Engine::Postgres)]
#[case::to_sqlite(Engine::Sqlite, Engine::Sqlite)]
#[tokio::test]
async fn life_goes_on_there(#[case] from: Engine, #[case] to: Engine) {
    let (Some(venue), Some(target)) = (lively(from).await, Database::empty(to).await) else {
        return;
    };
    moved(url(&venue.database), url(&target)).await.unwrap();
    let venue = TestVenue {
        services: services(&target.store().await.unwrap(), Default::default()),
        store: target.store().await.unwrap(),
        database: target,
    };
    let next = pending(&venue.services, 5, "22:00", 6).await;
    assert_eq!(next.id.0, 4);
    let taken = venue
        .services
        .request_booking(&guest(6), &wish_at("22:00", 2, 6), None)
        .await;
    assert_eq!(code(taken), "slot_taken");
    venue.check().await;
    let raw = venue.raw();
    for bad in [
        "insert into holds (table_id, booking_id, starts_at, ends_at) \
         select table_id, booking_id, starts_at, ends_at from holds limit 1",
        "insert into visits (guest_id, delta, reason, actor, at) \
         select 4711, delta, reason, actor, at from visits limit 1",
        "insert into guests select * from guests limit 1",
    ] {
        assert!(raw.try_run(bad).await.is_err(), "{bad}");
    }
}

/// The very indexes, keys and references of a database that migrations made.
#[tokio::test]
async fn the_schema_is_whole_again() {
    const ALL: &str = "select pg_get_indexdef(indexrelid) from pg_index i join pg_class c \
         on c.oid = i.indrelid where c.relnamespace = current_schema()::regnamespace \
         union all select conrelid::regclass::text || ' ' || conname || ' ' \
         || pg_get_constraintdef(oid) || convalidated::text from pg_constraint \
         where connamespace = current_schema()::regnamespace order by 1";
    let (Some(made), Some(venue), Some(target)) = (
        TestVenue::open(Engine::Postgres).await,
        TestVenue::open(Engine::Sqlite).await,
        Database::empty(Engine::Postgres).await,
    ) else {
        return;
    };
    moved(url(&venue.database), url(&target)).await.unwrap();
    let there = Raw::of(&target.store().await.unwrap());
    assert_eq!(there.texts(ALL).await, made.raw().texts(ALL).await);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_value_that_differs_is_found(#[case] engine: Engine) {
    let (Some(venue), Some(target)) = (lively(engine).await, Database::empty(engine).await) else {
        return;
    };
    moved(url(&venue.database), url(&target)).await.unwrap();
    let raw = Raw::of(&target.store().await.unwrap());
    raw.run("update bookings set comment = 'у окна' where id = 3")
        .await;
    raw.run("delete from guest_tags").await;
    let Err(Error::Differ(tables)) = equal(url(&venue.database), url(&target)).await else {
        panic!("they differ");
    };
    assert_eq!(tables.len(), 2, "{tables:?}");
    assert!(tables[0].starts_with("bookings") && tables[1].starts_with("guest_tags"));
}
