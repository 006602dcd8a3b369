//! Sheets for spreadsheets.
//!
//! A sheet is written to a nameless temporary file and sent from there: it is whole before its first
//! byte leaves, a slow reader holds no connection of the database, and memory stays flat.

use std::io::{BufWriter, Seek};

use filin_core::domain::actor::Act;
use filin_core::domain::service_day::ServiceDay;
use filin_core::error::Error;
use filin_core::service::Sheet;
use rocket::http::{ContentType, Header};
use rocket::response::{Responder, Response};
use rocket::{Request, State, get};

use crate::app::App;
use crate::http::auth::Manager;
use crate::http::day;
use crate::http::problem::Failure;

/// A sheet that is ready to be sent.
pub struct Csv {
    file: std::fs::File,
    size: usize,
    name: String,
}

impl<'r> Responder<'r, 'static> for Csv {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let attachment = format!("attachment; filename=\"{}\"", self.name);
        Response::build()
            .header(ContentType::CSV)
            .header(Header::new("Content-Disposition", attachment))
            .sized_body(self.size, rocket::tokio::fs::File::from_std(self.file))
            .ok()
    }
}

/// Every booking of some service days; of all unless said.
#[utoipa::path(
    context_path = "/api/admin", tag = "export",
    params(
        ("from" = Option<String>, Query, description = "first service day"),
        ("to" = Option<String>, Query, description = "last service day"),
    ),
    responses((status = 200, body = String, content_type = "text/csv")),
)]
#[get("/export/bookings.csv?<from>&<to>")]
pub async fn bookings(
    by: Manager,
    app: &State<App>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<Csv, Failure> {
    let from = day(from)?.unwrap_or(ServiceDay::BEGIN);
    let to = day(to)?.unwrap_or(ServiceDay::END);
    csv(app, &by.0, Sheet::Bookings(from, to), "bookings").await
}

/// Every guest.
#[utoipa::path(
    context_path = "/api/admin", tag = "export",
    responses((status = 200, body = String, content_type = "text/csv")),
)]
#[get("/export/guests.csv")]
pub async fn guests(by: Manager, app: &State<App>) -> Result<Csv, Failure> {
    csv(app, &by.0, Sheet::Guests, "guests").await
}

/// A row of figures for each service day; the last thirty unless said.
#[utoipa::path(
    context_path = "/api/admin", tag = "export",
    params(
        ("from" = Option<String>, Query, description = "first service day"),
        ("to" = Option<String>, Query, description = "last service day"),
    ),
    responses((status = 200, body = String, content_type = "text/csv")),
)]
#[get("/export/stats.csv?<from>&<to>")]
pub async fn stats(
    by: Manager,
    app: &State<App>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<Csv, Failure> {
    const DAYS: i64 = 30;
    let to = match day(to)? {
        Some(to) => to,
        None => app.services.venue(&by.0).await?.today,
    };
    let from = day(from)?.unwrap_or_else(|| to.plus_days(1 - DAYS));
    csv(app, &by.0, Sheet::Stats(from, to), "stats").await
}

async fn csv(app: &App, act: &Act, sheet: Sheet, name: &str) -> Result<Csv, Failure> {
    let broken = |error: std::io::Error| Error::Internal(format!("a temporary file: {error}"));
    let mut file = tempfile::tempfile().map_err(broken)?;
    app.services
        .export(act, sheet, BufWriter::new(&file))
        .await?;
    let size = file.stream_position().map_err(broken)?;
    file.rewind().map_err(broken)?;
    Ok(Csv {
        file,
        size: usize::try_from(size).unwrap_or(usize::MAX),
        name: format!("{name}.csv"),
    })
}
