//! The files of a built page: compressed when they were built, named by their content, and so kept
//! by browsers for good.

use std::borrow::Cow;
use std::convert::Infallible;
use std::io::Cursor;
use std::path::Path;

use rocket::http::{ContentType, Header, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::response::Responder;
use rocket::{Request, Response, response};
use rust_embed::{Embed, EmbeddedFile};
use sha2::{Digest, Sha256};

use crate::http::pack;

/// Where the names carry a hash of the content.
const HASHED: &str = "assets/";
/// As long as caches take at most; the name changes with the content.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// Asked for each time, and answered in a word while it is the same.
const ASK_FIRST: &str = "no-cache";

/// What `scripts/web` has built; empty where this program was built without it.
#[derive(Embed)]
#[folder = "../webapp/dist"]
pub(super) struct Built;

/// What the browser can do with an answer.
#[derive(Clone, Debug, Default)]
pub struct Accepts {
    brotli: bool,
    known: Option<String>,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Accepts {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(Self {
            brotli: pack::takes(request, "br"),
            known: request
                .headers()
                .get_one("If-None-Match")
                .map(str::to_owned),
        })
    }
}

/// A file, or that the browser's copy is still right.
pub struct File {
    kind: ContentType,
    caching: &'static str,
    tag: String,
    brotli: bool,
    /// None where the browser has it.
    content: Option<Cow<'static, [u8]>>,
}

/// A file of a built page by its name, in the form that the browser takes.
pub(super) fn find<Folder: Embed>(name: &str, accepts: Accepts) -> Option<File> {
    let packed = |name: &str| Folder::get(&format!("{name}.br"));
    let (file, brotli): (EmbeddedFile, bool) = match accepts.brotli.then(|| packed(name)).flatten()
    {
        Some(file) => (file, true),
        None => (Folder::get(name)?, false),
    };
    let tag = format!("\"{}\"", hex::encode(file.metadata.sha256_hash()));
    let caching = if name.starts_with(HASHED) {
        FOR_GOOD
    } else {
        ASK_FIRST
    };
    let known = accepts.known.is_some_and(|known| known.contains(&tag));
    let ending = Path::new(name)
        .extension()
        .and_then(|ending| ending.to_str());
    Some(File {
        kind: ending
            .and_then(ContentType::from_extension)
            .unwrap_or(ContentType::Binary),
        caching,
        tag,
        brotli,
        content: (!known).then_some(file.data),
    })
}

/// A page that is in the program in any case.
pub(super) fn page(html: &'static str) -> File {
    File {
        kind: ContentType::HTML,
        caching: ASK_FIRST,
        tag: format!("\"{}\"", hex::encode(Sha256::digest(html))),
        brotli: false,
        content: Some(html.as_bytes().into()),
    }
}

impl<'r> Responder<'r, 'static> for File {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::build();
        response
            .header(Header::new("Cache-Control", self.caching))
            .header(Header::new("ETag", self.tag))
            .header(Header::new("Vary", "Accept-Encoding"));
        let Some(content) = self.content else {
            return response.status(Status::NotModified).ok();
        };
        if self.brotli {
            response.header(Header::new("Content-Encoding", "br"));
        }
        response
            .header(self.kind)
            .sized_body(content.len(), Cursor::new(content))
            .ok()
    }
}

#[cfg(test)]
mod tests;
