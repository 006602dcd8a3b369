//! Backups: what goes in comes out, on either engine, and nothing else is believed.

mod bad;
mod broken_off;
mod older;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use filin_core::domain::backup::Backup;
use filin_core::transfer::backup::create::{Order, create};
use filin_core::transfer::backup::folder::Folder;
use filin_core::transfer::backup::keys::{Keys, Recipient};
use filin_core::transfer::backup::restore::{restore, verify};
use filin_core::transfer::invariants::ALWAYS;
use rstest::rstest;
use tempfile::TempDir;

use super::*;

/// Made for these tests by `age-keygen`, and of no other use.
const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const PUBLIC: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const OTHER: &str = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

struct Place {
    dir: TempDir,
    folder: Folder,
}

impl Place {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path().join("backups"));
        Self { dir, folder }
    }

    fn keys(&self, secret: &str) -> Keys {
        let path = self.dir.path().join("key.txt");
        std::fs::write(&path, format!("# a comment\n{secret}\n")).unwrap();
        Keys::read(&path).unwrap()
    }

    /// Names in the folder, hidden ones too; none if there is no folder yet.
    fn names(&self) -> Vec<String> {
        let entries = match std::fs::read_dir(self.folder.path()) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
            entries => entries.unwrap(),
        };
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    async fn made(&self, of: &Database, encrypt_to: Option<Recipient>) -> Result<Backup> {
        let (of, folder) = (url(of), self.folder.clone());
        let now = now();
        blocking(move |runtime| create(&of, &folder, &Order { encrypt_to, now }, runtime, &Nobody))
            .await
    }

    async fn tried(
        &self,
        one: &Backup,
        keys: &Keys,
        scratch: Option<DatabaseUrl>,
    ) -> Result<Backup> {
        let (folder, one, keys) = (self.folder.clone(), one.clone(), keys.clone());
        blocking(move |runtime| {
            verify(
                &folder,
                &one,
                &keys,
                scratch.as_ref(),
                now(),
                runtime,
                &Nobody,
            )
        })
        .await
    }

    async fn back(&self, one: &Backup, keys: &Keys, to: DatabaseUrl) -> Result<Backup> {
        self.back_watched(one, keys, to, Arc::new(Nobody)).await
    }

    async fn back_watched(
        &self,
        one: &Backup,
        keys: &Keys,
        to: DatabaseUrl,
        watch: Arc<dyn Watch + Send>,
    ) -> Result<Backup> {
        let (folder, one, keys) = (self.folder.clone(), one.clone(), keys.clone());
        blocking(move |runtime| restore(&folder, &one, &keys, &to, runtime, &*watch)).await
    }
}

#[rstest]
#[case::sqlite_to_sqlite(Engine::Sqlite, Engine::Sqlite, false)]
#[case::sqlite_to_postgres(Engine::Sqlite, Engine::Postgres, true)]
#[case::postgres_to_sqlite(Engine::Postgres, Engine::Sqlite, true)]
#[case::postgres_to_postgres(Engine::Postgres, Engine::Postgres, false)]
#[tokio::test]
async fn everything_comes_back(#[case] from: Engine, #[case] to: Engine, #[case] encrypted: bool) {
    let (Some(venue), Some(target), Some(scratch)) = (
        lively(from).await,
        Database::empty(to).await,
        Database::empty(to).await,
    ) else {
        return;
    };
    let place = Place::new();
    let keys = place.keys(SECRET);
    let recipient = encrypted.then(|| PUBLIC.parse().unwrap());
    // Somebody holds it: their lease is nobody's data.
    venue
        .raw()
        .run(
            "insert into leases (name, holder, expires_at) \
             values ('daemon', 'касса', '2030-11-27T12:00:30+00:00')",
        )
        .await;
    let made = place.made(&venue.database, recipient).await.unwrap();
    assert_eq!(made.encrypted, encrypted);
    assert_eq!(made.rows["bookings"], 3);
    assert!(!made.rows.contains_key("leases"));
    assert_eq!(place.folder.list().unwrap(), std::slice::from_ref(&made));
    assert_eq!(
        place.names(),
        [made.name.clone(), format!("{}.json", made.name)]
    );

    let tried = place.tried(&made, &keys, None).await.unwrap();
    assert_eq!(tried.verified_at, Some(now()));
    assert_eq!(
        Backup {
            verified_at: None,
            ..tried.clone()
        },
        made
    );
    assert_eq!(place.folder.named(&made.name).unwrap(), tried);
    place
        .tried(&made, &keys, Some(url(&scratch)))
        .await
        .unwrap();
    assert_eq!(
        found(url(&scratch)).await.unwrap(),
        Found::Empty,
        "nothing stays there"
    );

    place.back(&made, &keys, url(&target)).await.unwrap();
    venue.raw().run("delete from leases").await;
    assert!(equal(url(&venue.database), url(&target)).await.is_ok());
    let store = target.store().await.unwrap();
    assert!(store.is_migrated().await.unwrap());
    assert_eq!(Raw::of(&store).rows().await, venue.rows().await);
    let there = TestVenue {
        services: services(&store, Default::default()),
        store,
        database: target,
    };
    pending(&there.services, 5, "22:00", 6).await;
    there.check().await;
    assert_eq!(place.names().len(), 2, "{:?}", place.names());
}

/// Bookings go on while backups are made: each has every booking that was answered before it began.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn under_load(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let place = Place::new();
    let (done, answered) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicU64::new(0)),
    );
    let guests: Vec<_> = (0..4_i64)
        .map(|number| {
            let services = venue.replica();
            let (done, answered) = (Arc::clone(&done), Arc::clone(&answered));
            tokio::spawn(async move {
                // Each books one table, cancels, and books it again.
                let table = number + 1;
                while !done.load(Ordering::SeqCst) {
                    let one = pending(&services, table, "20:00", table).await;
                    answered.fetch_add(1, Ordering::SeqCst);
                    step(&services, one.id, Status::Canceled).await.unwrap();
                }
            })
        })
        .collect();
    let mut before = Vec::new();
    for round in 0..4_i64 {
        while answered.load(Ordering::SeqCst) < u64::try_from(round * 8 + 8).unwrap() {
            tokio::task::yield_now().await;
        }
        let known = answered.load(Ordering::SeqCst);
        let (of, folder) = (url(&venue.database), place.folder.clone());
        let order = Order {
            encrypt_to: None,
            now: now() + chrono::TimeDelta::seconds(round),
        };
        let made = blocking(move |runtime| create(&of, &folder, &order, runtime, &Nobody)).await;
        before.push((made.unwrap(), known));
    }
    done.store(true, Ordering::SeqCst);
    for one in guests {
        one.await.unwrap();
    }
    for (made, known) in before {
        place.tried(&made, &Keys::default(), None).await.unwrap();
        let bookings = made.rows["bookings"];
        assert!(bookings >= known, "{bookings} of {known}");
    }
    venue.check().await;
}

/// Of v3's own database too, although it brings what Filin would not have made.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn of_what_came_from_v3(#[case] engine: Engine) {
    let Some(ours) = Database::empty(engine).await else {
        return;
    };
    let v3 = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/v3/filin-v3.db");
    moved(DatabaseUrl::Sqlite(v3.into()), url(&ours))
        .await
        .unwrap();
    let place = Place::new();
    let made = place.made(&ours, None).await.unwrap();
    place.tried(&made, &Keys::default(), None).await.unwrap();
    let raw = Raw::of(&ours.store().await.unwrap());
    for (what, sql) in ALWAYS {
        assert_eq!(raw.number(sql).await, 0, "{what}");
    }
}
