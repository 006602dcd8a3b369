//! Answers in JSON go packed to whoever takes them so: over a poor line they are there sooner. Only
//! what is read: an answer that shows a secret answers a POST, and is never packed together with
//! anything else.

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use rocket::Request;
use rocket::fairing::AdHoc;
use rocket::http::{Header, Method};

/// Less than this fits into one packet anyhow.
const WORTH_IT: usize = 1_024;
/// Of nine: beyond it an answer takes twice the time to pack, and is hardly smaller.
const LEVEL: u32 = 4;

/// Whether the caller takes this encoding, and does not refuse it by a weight of nothing.
pub(super) fn takes(request: &Request<'_>, encoding: &str) -> bool {
    let mut headers = request.headers().get("Accept-Encoding");
    headers.any(|encodings| named(encodings, encoding))
}

fn named(encodings: &str, encoding: &str) -> bool {
    encodings.split(',').any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let refused = |weight: &str| weight.trim_start_matches("q=").parse() == Ok(0.0);
        parts.next() == Some(encoding) && !parts.any(refused)
    })
}

/// Packs what is worth it.
pub(super) fn fairing() -> AdHoc {
    AdHoc::on_response("packed answers", |request, response| {
        Box::pin(async move {
            let read = request.method() == Method::Get;
            let json = response.content_type().is_some_and(|kind| kind.is_json());
            if !read || !json || !request.uri().path().starts_with("/api/") {
                return;
            }
            response.set_header(Header::new("Vary", "Accept-Encoding"));
            let size = response.body().preset_size().unwrap_or_default();
            if size < WORTH_IT || !takes(request, "gzip") {
                return;
            }
            let Ok(plain) = response.body_mut().to_bytes().await else {
                return;
            };
            match gzip(&plain) {
                Ok(packed) => {
                    response.set_header(Header::new("Content-Encoding", "gzip"));
                    response.set_sized_body(packed.len(), Cursor::new(packed));
                }
                Err(_) => response.set_sized_body(plain.len(), Cursor::new(plain)),
            }
        })
    })
}

fn gzip(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::with_capacity(plain.len() / 2), Compression::new(LEVEL));
    packed.write_all(plain)?;
    packed.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_used_only_for_whoever_takes_it() {
        for takes in ["br", "gzip, deflate, br", "gzip;q=0.5,br;q=0.9"] {
            assert!(named(takes, "br"), "{takes}");
        }
        for not in ["", "gzip", "br;q=0", "abr", "br;q=0.0"] {
            assert!(!named(not, "br"), "{not}");
        }
    }
}
