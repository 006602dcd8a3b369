//! The pages, the guests' and the staff's. `scripts/web` builds them into `webapp/dist`, and they lie
//! in this program; a program that was built without them says how to build them.

mod files;

use std::path::PathBuf;

use rocket::http::ContentType;
use rocket::response::content::RawCss;
use rocket::{Route, get, routes};

use self::files::{Accepts, Built, File};

const UNBUILT: &str = include_str!("pages/unbuilt.html");
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
    built("index.html", accepts)
}

/// The staff's page.
#[utoipa::path(tag = "pages", responses((status = 200, content_type = "text/html")), security(()))]
#[get("/admin")]
pub fn admin(accepts: Accepts) -> File {
    built("staff.html", accepts)
}

fn built(name: &str, accepts: Accepts) -> File {
    files::find::<Built>(name, accepts).unwrap_or_else(|| files::page(UNBUILT))
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

/// What both are made of.
#[get("/webapp/<path..>", rank = 10)]
pub fn file(path: PathBuf, accepts: Accepts) -> Option<File> {
    let name = path.into_os_string().into_string().ok()?;
    files::find::<Built>(&name, accepts)
}
