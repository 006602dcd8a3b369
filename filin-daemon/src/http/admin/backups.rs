//! Backups that the daemon makes of its own database.

use filin_core::api::backup::{Backups, NewBackup, Running};
use filin_core::domain::actor::Act;
use filin_core::domain::backup::Backup;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;
use rocket::http::{ContentType, Header, Status};
use rocket::response::status::Custom;
use rocket::response::{Responder, Response};
use rocket::serde::json::Json;
use rocket::tokio::fs::File;
use rocket::{Request, State, get, post, tokio};

use crate::app::App;
use crate::backups;
use crate::http::Answer;
use crate::http::auth::Owner;
use crate::http::body::Body;
use crate::http::problem::Failure;

/// Begins a backup, which is made beside everything else: look at the list to see how far it is.
#[utoipa::path(
    context_path = "/api/admin", tag = "backups", request_body = NewBackup,
    responses((status = 202, body = Running)),
)]
#[post("/backups", data = "<body>")]
pub async fn create(
    by: Owner,
    app: &State<App>,
    body: Body<NewBackup>,
) -> Result<Custom<Json<Running>>, Failure> {
    app.services.may_back_up(&by.0)?;
    let encrypt_to = body.0.encrypt_to.map(|key| key.trim().parse());
    let encrypt_to = encrypt_to.transpose().map_err(|_| Refusal::BadRecipient)?;
    let place = app.backups.begin(encrypt_to, app.clock.now())?;
    let running = place.told();
    let app = app.inner().clone();
    tokio::spawn(async move { backups::make(&app, &by.0, place).await });
    Ok(Custom(Status::Accepted, Json(running)))
}

/// All of them, the one that is being made, and when the next is.
#[utoipa::path(context_path = "/api/admin", tag = "backups", responses((status = 200, body = Backups)))]
#[get("/backups")]
pub async fn list(by: Owner, app: &State<App>) -> Answer<Backups> {
    // Before the folder is read: one that is made in between is in both, and not in neither.
    let (running, failed) = (app.backups.running(), app.backups.failed());
    let items = all(app, &by.0).await?;
    let zone = app.services.backup_zone().await?;
    Ok(Json(Backups {
        items,
        running,
        failed,
        schedule: app.backups.settings().told(app.clock.now(), zone),
    }))
}

/// One of them.
#[utoipa::path(context_path = "/api/admin", tag = "backups", responses((status = 200, body = Backup)))]
#[get("/backups/<name>")]
pub async fn show(by: Owner, app: &State<App>, name: &str) -> Answer<Backup> {
    Ok(Json(named(app, &by.0, name).await?))
}

/// The file of one.
#[utoipa::path(
    context_path = "/api/admin", tag = "backups",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")),
)]
#[get("/backups/<name>/file")]
pub async fn file(by: Owner, app: &State<App>, name: &str) -> Result<Sent, Failure> {
    let one = named(app, &by.0, name).await?;
    let folder = app.backups.settings().folder();
    let folder = folder.ok_or(Refusal::BackupDirUnset)?;
    let broken = |error: std::io::Error| Error::Internal(format!("a backup: {error}"));
    let file = File::open(folder.path_of(&one)).await.map_err(broken)?;
    let bytes = file.metadata().await.map_err(broken)?.len();
    Ok(Sent {
        file,
        bytes,
        name: one.name,
    })
}

/// A backup's file on its way.
pub struct Sent {
    file: File,
    bytes: u64,
    name: String,
}

impl<'r> Responder<'r, 'static> for Sent {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let attachment = format!("attachment; filename=\"{}\"", self.name);
        Response::build()
            .header(ContentType::Binary)
            .header(Header::new("Content-Disposition", attachment))
            .sized_body(usize::try_from(self.bytes).ok(), self.file)
            .ok()
    }
}

async fn all(app: &App, act: &Act) -> Result<Vec<Backup>, Failure> {
    app.services.may_back_up(act)?;
    let listed = app.backups.list().await;
    Ok(listed.map_err(|error| Error::Internal(format!("BACKUP_DIR: {error}")))?)
}

/// A name is looked up among those that are there, and never becomes a path.
async fn named(app: &App, act: &Act, name: &str) -> Result<Backup, Failure> {
    let mut listed = all(app, act).await?.into_iter();
    let found = listed.find(|one| one.name == name);
    Ok(found.ok_or(Error::NotFound { noun: "backup" })?)
}
