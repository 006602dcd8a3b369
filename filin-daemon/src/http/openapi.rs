//! The API described: `/openapi.json` from the handlers' own annotations, and `/docs` to read it,
//! which works without the internet.

use std::sync::Arc;

use filin_core::api::event::Live;
use filin_core::api::problem::Problem;
use rocket::http::{ContentType, Method, Status};
use rocket::response::Redirect;
use rocket::response::content::RawJson;
use rocket::route::{Handler, Outcome};
use rocket::{Data, Request, Route};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{self, ContentBuilder, Ref, RefOr, ResponseBuilder};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::Config;

use super::{admin, auth, calendar, guest, health, metrics, pages, telegram, ws};

/// The document.
#[derive(OpenApi)]
#[openapi(
    info(title = "Filin", description = "The front desk of a hookah lounge. Times are RFC 3339 with \
        the venue's offset; dates are service days; every error is application/problem+json."),
    servers((url = "/", description = "this daemon")),
    paths(
        pages::webapp, pages::admin,
        health::root, health::health, health::ready, metrics::metrics, calendar::feed,
        guest::bootstrap::bootstrap, guest::availability::availability,
        guest::bookings::request, guest::bookings::own, guest::bookings::change,
        guest::bookings::attend, guest::bookings::cancel, guest::session::open, guest::session::close,
        guest::waitlist::join, guest::waitlist::own, guest::waitlist::leave, guest::waitlist::claim,
        guest::reviews::leave, guest::reviews::own, guest::reviews::change,
        admin::access::whoami, admin::access::tokens, admin::access::issue, admin::access::revoke,
        admin::access::ws_ticket,
        admin::backups::create, admin::backups::list, admin::backups::show, admin::backups::file,
        admin::blocks::list, admin::blocks::show, admin::blocks::create, admin::blocks::lift,
        admin::bookings::list, admin::bookings::create, admin::bookings::show,
        admin::bookings::change, admin::bookings::step, admin::bookings::history,
        admin::broadcasts::subscribers, admin::broadcasts::create, admin::broadcasts::preview,
        admin::broadcasts::upload, admin::broadcasts::list, admin::broadcasts::show,
        admin::broadcasts::pause, admin::broadcasts::resume, admin::broadcasts::cancel,
        guest::broadcasts::click,
        admin::diagnosis::show, admin::events::list,
        admin::export::bookings, admin::export::guests, admin::export::stats,
        admin::feeds::list, admin::feeds::issue, admin::feeds::revoke,
        admin::menu::list, admin::menu::add, admin::menu::change, admin::menu::remove,
        admin::menu::order,
        admin::promotions::list, admin::promotions::add, admin::promotions::change,
        admin::promotions::remove,
        admin::reviews::list, admin::reviews::summary, admin::reviews::show, admin::reviews::remove,
        admin::guests::list, admin::guests::tags, admin::guests::show, admin::guests::change, admin::guests::visits,
        admin::guests::bar, admin::guests::unbar, admin::guests::export, admin::guests::forget,
        admin::room::stats, admin::room::stats_by_day, admin::room::trends, admin::room::tables, admin::room::availability,
        admin::room::add_table, admin::room::change_table, admin::room::retire_table,
        admin::room::preview_table,
        admin::session::sign_in, admin::session::sign_out,
        admin::staff::list, admin::staff::grant, admin::staff::remove,
        admin::venue::show, admin::venue::change, admin::venue::hours, admin::venue::set_hours,
        admin::venue::preview_hours,
        admin::waitlist::list, admin::waitlist::add, admin::waitlist::remove, admin::waitlist::claim,
        ws::admin, telegram::webhook,
    ),
    components(schemas(Problem, Live)),
    security(("bearer" = []), ("tma" = []), ("cookie" = [])),
    modifiers(&Credentials, &Problems),
)]
pub struct ApiDoc;

/// The ways to say who one is.
struct Credentials;

impl Modify for Credentials {
    fn modify(&self, document: &mut openapi::OpenApi) {
        let components = document.components.get_or_insert_default();
        let bearer = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some(
                "an access token, or a Mini App session from POST /api/session",
            ));
        components.add_security_scheme("bearer", SecurityScheme::Http(bearer.build()));
        let tma = ApiKeyValue::with_description(
            "Authorization",
            "`tma <initData>`, as Telegram gives it to the Mini App",
        );
        components.add_security_scheme("tma", SecurityScheme::ApiKey(ApiKey::Header(tma)));
        let cookie = ApiKeyValue::with_description(
            auth::COOKIE,
            "from POST /api/admin/session; changes also need the header X-Filin-Csrf",
        );
        components.add_security_scheme("cookie", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
    }
}

/// Every operation can fail, and always in the same shape.
struct Problems;

impl Modify for Problems {
    fn modify(&self, document: &mut openapi::OpenApi) {
        let problem = ContentBuilder::new()
            .schema(Some(RefOr::Ref(Ref::from_schema_name("Problem"))))
            .build();
        let response = ResponseBuilder::new()
            .description("What was wrong, by its `code`")
            .content("application/problem+json", problem)
            .build();
        for (path, item) in &mut document.paths.paths {
            let operations = [
                ("get", &mut item.get),
                ("put", &mut item.put),
                ("post", &mut item.post),
                ("delete", &mut item.delete),
                ("patch", &mut item.patch),
            ];
            for (method, operation) in operations {
                let Some(operation) = operation else { continue };
                operation.operation_id = Some(operation_id(method, path));
                let responses = &mut operation.responses.responses;
                for known in responses.values_mut() {
                    // The standard wants words here; the operation's summary has said them.
                    if let RefOr::T(known) = known
                        && known.description.is_empty()
                    {
                        "Done".clone_into(&mut known.description);
                    }
                }
                let default = || RefOr::T(response.clone());
                responses.entry("default".into()).or_insert_with(default);
            }
        }
    }
}

/// `post_api_bookings_id_cancel`: handlers in different files may bear one name, operations may not.
fn operation_id(method: &str, path: &str) -> String {
    let words = path
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    std::iter::once(method)
        .chain(words)
        .collect::<Vec<_>>()
        .join("_")
}

/// The routes below `/`.
pub fn routes() -> Vec<Route> {
    // Else each reader's browser would ask swagger.io.
    let config = Config::new(["/openapi.json"]).validator_url("none");
    vec![
        Route::new(Method::Get, "/openapi.json", Document::new()),
        Route::new(Method::Get, "/docs/<_..>", Docs(Arc::new(config))),
    ]
}

/// The document as text, a line a value, for whoever makes types of it.
///
/// # Errors
/// If it cannot be written, which would be a defect.
pub fn document() -> anyhow::Result<String> {
    Ok(ApiDoc::openapi().to_pretty_json()?)
}

/// The document, written once.
#[derive(Clone)]
struct Document(Arc<str>);

impl Document {
    fn new() -> Self {
        // What cannot be written would be a defect; the test of the routes would see it.
        Self(ApiDoc::openapi().to_json().unwrap_or_default().into())
    }
}

#[rocket::async_trait]
impl Handler for Document {
    async fn handle<'r>(&self, request: &'r Request<'_>, _: Data<'r>) -> Outcome<'r> {
        Outcome::from(request, RawJson(Arc::clone(&self.0)))
    }
}

/// The pages that show it.
#[derive(Clone)]
struct Docs(Arc<Config<'static>>);

#[rocket::async_trait]
impl Handler for Docs {
    async fn handle<'r>(&self, request: &'r Request<'_>, _: Data<'r>) -> Outcome<'r> {
        // Links within the pages are relative to the folder.
        let Some(file) = request.uri().path().as_str().strip_prefix("/docs/") else {
            return Outcome::from(request, Redirect::found("/docs/"));
        };
        match utoipa_swagger_ui::serve(file, Arc::clone(&self.0)) {
            Ok(Some(file)) => {
                let kind = ContentType::parse_flexible(&file.content_type);
                let kind = kind.unwrap_or(ContentType::Binary);
                Outcome::from(request, (kind, file.bytes.into_owned()))
            }
            Ok(None) => Outcome::error(Status::NotFound),
            Err(error) => {
                tracing::error!(%error, "the documentation cannot be served");
                Outcome::error(Status::InternalServerError)
            }
        }
    }
}
