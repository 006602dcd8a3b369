//! Backups of an older schema, here without the last migration, which made a table.

use std::io::Read as _;

use super::*;

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
