//! Backups: what goes in comes out, on either engine, and nothing else is believed.

use std::io::Read as _;
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

    /// Names in the folder, hidden ones too.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
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

/// Whatever is done to a file, it is found out, and said in which way.
#[rstest]
#[case::plain(Engine::Sqlite, false)]
#[case::encrypted(Engine::Sqlite, true)]
#[case::server(Engine::Postgres, false)]
#[tokio::test]
async fn a_damaged_file_is_found_out(#[case] engine: Engine, #[case] encrypted: bool) {
    let (Some(venue), Some(target)) = (lively(engine).await, TestVenue::open(engine).await) else {
        return;
    };
    let place = Place::new();
    let keys = place.keys(SECRET);
    let recipient = encrypted.then(|| PUBLIC.parse().unwrap());
    let made = place.made(&venue.database, recipient).await.unwrap();
    let file = place.folder.path_of(&made);
    let whole = std::fs::read(&file).unwrap();
    target.store.close().await;
    for part in 0..12 {
        let cut = whole.len() * part / 12;
        std::fs::write(&file, &whole[..cut]).unwrap();
        let failed = place.tried(&made, &keys, None).await.unwrap_err();
        assert!(
            matches!(failed, Error::CutShort(_) | Error::NotBackup(_))
                || encrypted && matches!(failed, Error::Altered { .. }),
            "cut at {cut} of {}: {failed:?}",
            whole.len()
        );
        let mut flipped = whole.clone();
        flipped[cut] ^= 0x10;
        std::fs::write(&file, &flipped).unwrap();
        let failed = place.back(&made, &keys, url(&target.database)).await;
        assert!(failed.is_err(), "flipped at {cut}");
    }
    std::fs::write(&file, &whole).unwrap();
    assert_eq!(place.folder.named(&made.name).unwrap().verified_at, None);
    assert_eq!(found(url(&target.database)).await.unwrap(), Found::Empty);
    place.tried(&made, &keys, None).await.unwrap();
    assert_eq!(place.names().len(), 2, "{:?}", place.names());
}

#[tokio::test]
async fn only_its_own_key_opens_it() {
    let venue = lively(Engine::Sqlite).await.unwrap();
    let place = Place::new();
    let made = place
        .made(&venue.database, Some(PUBLIC.parse().unwrap()))
        .await
        .unwrap();
    let refused = place.tried(&made, &Keys::default(), None).await;
    assert!(matches!(refused, Err(Error::NeedsKey(_))), "{refused:?}");
    let refused = place.tried(&made, &place.keys(OTHER), None).await;
    assert!(matches!(refused, Err(Error::WrongKey(_))), "{refused:?}");
    place.tried(&made, &place.keys(SECRET), None).await.unwrap();
    let bad = SECRET.parse::<Recipient>().unwrap_err().to_string();
    assert!(!bad.contains("AGE-SECRET"), "{bad}");
    let words = place.dir.path().join("words.txt");
    std::fs::write(&words, "сова").unwrap();
    assert!(matches!(Keys::read(&words), Err(Error::BadKey(_))));
}

/// Takes the last migration back, which made a table, and puts a backup of that schema into both.
#[tokio::test]
async fn an_older_file_is_brought_up() {
    let venue = lively(Engine::Sqlite).await.unwrap();
    let place = Place::new();
    let raw = venue.raw();
    let rows = venue.rows().await;
    raw.run("drop table import_rejects; delete from _sqlx_migrations where version = 13")
        .await;
    let made = place.made(&venue.database, None).await.unwrap();
    assert_eq!(made.schema, 12);
    comes_back_as(&place, &made, &rows).await;
}

/// The same of a server: its file as the Filin before this one would have written it.
#[tokio::test]
async fn an_older_server_is_brought_up() {
    let Some(venue) = lively(Engine::Postgres).await else {
        return;
    };
    let place = Place::new();
    let made = place.made(&venue.database, None).await.unwrap();
    let path = place.folder.path_of(&made);
    let packed = std::fs::read(&path).unwrap();
    let unpacked = zstd::decode_all(packed.as_slice()).unwrap();
    let mut older = tar::Builder::new(Vec::new());
    for entry in tar::Archive::new(unpacked.as_slice()).entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().display().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name.contains("import_rejects") {
            continue;
        }
        if name == "manifest.json" {
            let mut manifest: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            manifest["schema"] = 12.into();
            for list in ["tables", "parts"] {
                let list = manifest[list].as_array_mut().unwrap();
                list.retain(|one| !one.to_string().contains("import_rejects"));
            }
            bytes = serde_json::to_vec(&manifest).unwrap();
        }
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        older
            .append_data(&mut header, &name, bytes.as_slice())
            .unwrap();
    }
    let packed = zstd::encode_all(older.into_inner().unwrap().as_slice(), 3).unwrap();
    std::fs::write(&path, packed).unwrap();
    comes_back_as(&place, &made, &venue.rows().await).await;
}

async fn comes_back_as(place: &Place, made: &Backup, rows: &[(String, i64)]) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let Some(target) = Database::empty(engine).await else {
            return;
        };
        let tried = place.tried(made, &Keys::default(), None).await.unwrap();
        assert_eq!(tried.schema, 12);
        place
            .back(made, &Keys::default(), url(&target))
            .await
            .unwrap();
        let store = target.store().await.unwrap();
        assert!(store.is_migrated().await.unwrap());
        assert_eq!(Raw::of(&store).rows().await, rows);
        assert_eq!(place.names().len(), 2, "{:?}", place.names());
    }
}

/// What a later Filin writes is not guessed at.
#[tokio::test]
async fn a_newer_one_is_refused() {
    let place = Place::new();
    std::fs::create_dir_all(place.folder.path()).unwrap();
    let name = "filin-20261127T120000Z-sqlite.tar.zst";
    for manifest in [
        r#"{"format":2,"version":"9.0.0","schema":1,"parts":"unknown"}"#,
        r#"{"format":1,"version":"9.0.0","schema":9999}"#,
    ] {
        let mut tar = tar::Builder::new(Vec::new());
        let mut header = tar::Header::new_gnu();
        header.set_size(manifest.len() as u64);
        tar.append_data(&mut header, "manifest.json", manifest.as_bytes())
            .unwrap();
        let packed = zstd::encode_all(tar.into_inner().unwrap().as_slice(), 3).unwrap();
        std::fs::write(place.folder.path().join(name), packed).unwrap();
        // Its card is lost: its name tells of it all the same.
        let one = place.folder.named(name).unwrap();
        let refused = place.tried(&one, &Keys::default(), None).await;
        assert!(
            matches!(&refused, Err(Error::Newer { version, .. }) if version == "9.0.0"),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn what_is_not_true_in_it_is_named() {
    let venue = lively(Engine::Sqlite).await.unwrap();
    venue
        .raw()
        .run("update bookings set version = version + 1 where id = 1")
        .await;
    let place = Place::new();
    let made = place.made(&venue.database, None).await.unwrap();
    let untrue = place.tried(&made, &Keys::default(), None).await;
    assert!(
        matches!(&untrue, Err(Error::Untrue(what)) if what.len() == 1 && what[0].contains("versions")),
        "{untrue:?}"
    );
    assert_eq!(place.folder.named(&made.name).unwrap().verified_at, None);
}

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
        ".filin-image.db.part-journal",
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

#[tokio::test]
async fn what_is_none_of_ours_is_not_backed_up() {
    let place = Place::new();
    let missing = place.dir.path().join("missing.db");
    let words = place.dir.path().join("words.db");
    std::fs::write(&words, "сова ".repeat(300)).unwrap();
    let empty = place.dir.path().join("empty.db");
    std::fs::write(&empty, "").unwrap();
    let made = |path: PathBuf| {
        let folder = place.folder.clone();
        blocking(move |runtime| {
            let order = Order {
                encrypt_to: None,
                now: now(),
            };
            create(
                &DatabaseUrl::Sqlite(path),
                &folder,
                &order,
                runtime,
                &Nobody,
            )
        })
    };
    assert!(matches!(made(missing.clone()).await, Err(Error::NoFile(_))));
    assert!(!missing.exists());
    assert!(matches!(made(words).await, Err(Error::NotSqlite(_))));
    assert!(matches!(made(empty).await, Err(Error::Strange)));
    assert_eq!(place.names(), Vec::<String>::new());
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
