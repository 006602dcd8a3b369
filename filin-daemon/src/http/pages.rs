//! The pages. The guests' is built by `scripts/web` into `webapp/dist` and lies in this program; a
//! program that was built without it says how to build it.

mod files;

use std::path::PathBuf;

use rocket::http::ContentType;
use rocket::response::content::RawCss;
use rocket::{Route, get, routes};

use self::files::{Accepts, Built, File};

const UNBUILT: &str = include_str!("pages/unbuilt.html");
const STAFF: &str = include_str!("pages/staff.html");
const STYLE: &str = include_str!("pages/unbuilt.css");
const ICON: &str = include_str!("../../../webapp/public/owl.svg");

/// The routes below `/`.
pub fn routes() -> Vec<Route> {
    routes![webapp, admin, style, icon, file]
}

/// The guests' page.
#[utoipa::path(tag = "pages", responses((status = 200, content_type = "text/html")), security(()))]
#[get("/webapp")]
pub fn webapp(accepts: Accepts) -> File {
    files::find::<Built>("index.html", accepts).unwrap_or_else(|| files::page(UNBUILT))
}

/// The staff's page.
#[utoipa::path(tag = "pages", responses((status = 200, content_type = "text/html")), security(()))]
#[get("/admin")]
pub fn admin() -> File {
    files::page(STAFF)
}

/// The style of the pages that say what is missing.
#[get("/webapp/unbuilt.css")]
pub fn style() -> RawCss<&'static str> {
    RawCss(STYLE)
}

/// Their owl.
#[get("/webapp/unbuilt.svg")]
pub fn icon() -> (ContentType, &'static str) {
    (ContentType::SVG, ICON)
}

/// What the guests' page is made of.
#[get("/webapp/<path..>", rank = 10)]
pub fn file(path: PathBuf, accepts: Accepts) -> Option<File> {
    let name = path.into_os_string().into_string().ok()?;
    files::find::<Built>(&name, accepts)
}
