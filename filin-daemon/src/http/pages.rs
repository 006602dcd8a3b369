//! The pages, the guests' and the staff's. `scripts/web` builds them into `webapp/dist`, and they lie
//! in this program; a program that was built without them says how to build them.

mod files;

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rocket::http::ContentType;
use rocket::response::content::RawCss;
use rocket::{Route, get, routes};
use sha2::{Digest, Sha256};

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

/// The scripts that the guests' page holds itself, as its policy names them: ` 'sha256-…'` each.
/// They ask for what the page will show while the rest of it is still on its way.
pub(super) fn scripts() -> String {
    let page = Built::get("index.html").map(|file| file.data);
    let page = page.as_deref().map(String::from_utf8_lossy);
    page.map(|page| hashes(&page)).unwrap_or_default()
}

fn hashes(page: &str) -> String {
    // A script that is fetched has attributes, and `'self'` allows it.
    let scripts = page.split("<script>").skip(1);
    scripts
        .filter_map(|rest| rest.split_once("</script>"))
        .map(|(script, _)| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script))))
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_what_a_page_holds_and_not_what_it_fetches() {
        let page = "<script>alert(1)</script><script src=\"/a.js\"></script><script>1</script>";
        // What `printf 'alert(1)' | openssl dgst -sha256 -binary | base64` says.
        let expected = " 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' \
             'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='";
        assert_eq!(hashes(page), expected);
        assert_eq!(hashes("<p>1</p><script>never closed"), "");
    }
}
