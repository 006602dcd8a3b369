//! Security headers on every answer. Telegram may frame the pages, the guests' and the staff's (whose
//! cookie no frame of another site is sent); nobody may frame the rest.

use std::sync::Arc;

use rocket::fairing::AdHoc;
use rocket::http::Header;
use rocket::shield::{Frame, NoSniff, Referrer, Shield};

use super::pages;

const FRAMED_BY_TELEGRAM: &str = "img-src 'self' https: data:; connect-src 'self'; \
     base-uri 'none'; form-action 'self'; \
     frame-ancestors https://web.telegram.org https://*.telegram.org";
/// The desk draws the first frame of a film that is to be sent.
const FILMS: &str = "; media-src blob:";
/// The API's documentation brings inline styles and pictures of its own.
const DOCS: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
     base-uri 'none'; frame-ancestors 'none'";
const NOTHING_AT_ALL: &str = "default-src 'none'; frame-ancestors 'none'";

/// Rocket's own shield without `X-Frame-Options`, which knows no origins: the policy says it.
pub fn shield() -> Shield {
    Shield::default()
        .disable::<Frame>()
        .enable(NoSniff::Enable)
        .enable(Referrer::NoReferrer)
}

/// Sets the content security policy by place, and keeps personal answers out of caches. The pages
/// may also be framed by one more origin: the demo's Telegram.
pub fn policy(framed_by: Option<&str>) -> AdHoc {
    let rest: Arc<str> = [FRAMED_BY_TELEGRAM, framed_by.unwrap_or_default()]
        .join(" ")
        .trim_end()
        .into();
    AdHoc::on_response("content security policy", move |request, response| {
        let rest = Arc::clone(&rest);
        Box::pin(async move {
            let path = request.uri().path();
            let path = path.as_str();
            let policy = if path == "/webapp" {
                &of_page(&pages::scripts(), &rest)
            } else if path.starts_with("/webapp") {
                &of_page("", &rest)
            } else if path.starts_with("/admin") {
                &of_page(FILMS, &rest)
            } else if path.starts_with("/docs") {
                DOCS
            } else {
                NOTHING_AT_ALL
            };
            response.set_header(Header::new("Content-Security-Policy", policy.to_owned()));
            if path.starts_with("/api") || path.starts_with("/calendar") {
                response.set_header(Header::new("Cache-Control", "no-store"));
            }
        })
    })
}

/// The policy of a page, with what it has beyond the others: scripts that stand in it, or a directive.
fn of_page(more: &str, rest: &str) -> String {
    format!("default-src 'self'; script-src 'self'{more}; {rest}")
}
