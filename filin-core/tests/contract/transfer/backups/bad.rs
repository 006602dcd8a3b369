//! Files that are damaged, of others, or not ours, and databases that are no good.

use super::*;

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
