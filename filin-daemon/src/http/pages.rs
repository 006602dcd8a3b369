//! The pages: until the Mini App is built, one that says so and where the API is.

use rocket::http::ContentType;
use rocket::response::content::{RawCss, RawHtml};
use rocket::{Route, get, routes};

const PAGE: &str = include_str!("../../../webapp/index.html");
const STYLE: &str = include_str!("../../../webapp/placeholder.css");
const ICON: &str = include_str!("../../../webapp/owl.svg");

/// The routes below `/`.
pub fn routes() -> Vec<Route> {
    routes![webapp, admin, style, icon]
}

/// The guests' page.
#[utoipa::path(tag = "pages", responses((status = 200, content_type = "text/html")), security(()))]
#[get("/webapp")]
pub fn webapp() -> RawHtml<&'static str> {
    RawHtml(PAGE)
}

/// The staff's page.
#[utoipa::path(tag = "pages", responses((status = 200, content_type = "text/html")), security(()))]
#[get("/admin")]
pub fn admin() -> RawHtml<&'static str> {
    RawHtml(PAGE)
}

/// The pages' style.
#[get("/webapp/placeholder.css")]
pub fn style() -> RawCss<&'static str> {
    RawCss(STYLE)
}

/// The owl.
#[get("/webapp/owl.svg")]
pub fn icon() -> (ContentType, &'static str) {
    (ContentType::SVG, ICON)
}
