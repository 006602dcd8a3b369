//! `GET /metrics`, and the counting of answers.

use std::sync::Arc;
use std::time::Instant;

use filin_core::error::Error;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::{ContentType, Method};
use rocket::{Data, Request, Response, Route, State, get, routes};

use super::auth::Staff;
use super::problem::Failure;
use crate::app::App;
use crate::metrics::Metrics;

/// The routes below `/`.
pub fn routes() -> Vec<Route> {
    routes![metrics]
}

/// What Filin counts of itself, for Prometheus: show an access token of any role as a bearer.
#[utoipa::path(
    tag = "health",
    responses((status = 200, body = String, content_type = "application/openmetrics-text")),
)]
#[get("/metrics")]
pub async fn metrics(by: Staff, app: &State<App>) -> Result<(ContentType, String), Failure> {
    let today = app.services.stats(&by.0, None).await?;
    let queue = app.services.post_queue().await?;
    // A folder that cannot be read has none that anybody could use.
    let backups = app.backups.list().await.unwrap_or_default();
    app.metrics.newest_backup(backups.first());
    let text = app.metrics.text(app, &today, queue);
    let text = text.map_err(|error| Error::Internal(format!("metrics: {error}")))?;
    let kind = ContentType::new("application", "openmetrics-text")
        .with_params([("version", "1.0.0"), ("charset", "utf-8")]);
    Ok((kind, text))
}

/// Times each request and counts its answer.
pub struct Count;

/// When a request came in.
struct Begun(Instant);

#[rocket::async_trait]
impl Fairing for Count {
    fn info(&self) -> Info {
        Info {
            name: "count answers",
            kind: Kind::Request | Kind::Response,
        }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        request.local_cache(|| Begun(Instant::now()));
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let Some(app) = request.rocket().state::<App>() else {
            return;
        };
        let metrics: &Arc<Metrics> = &app.metrics;
        let begun = request.local_cache(|| Begun(Instant::now()));
        // By template: what people ask for must not fill the memory with names.
        let route = request
            .route()
            .map(|route| route.uri.origin.path().as_str());
        metrics.answered(
            method(request.method()),
            route.unwrap_or("none"),
            response.status().code,
            begun.0.elapsed(),
        );
    }
}

fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Head => "HEAD",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
        _ => "other",
    }
}
