//! Request bodies: JSON within a size, and a precise word about what is wrong with them.

use rocket::Request;
use rocket::data::{self, Data, FromData, ToByteUnit};
use rocket::http::Status;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::problem::{Failure, Noted};

/// Largest body, in kilobytes. The largest thing anybody says is a text of 4,000 characters.
const MAX_KB: u64 = 64;

/// Fields by which v3's bodies claimed who asks.
const IDENTITY: [&str; 3] = ["telegram_id", "full_name", "username"];

/// A JSON body.
pub struct Body<T>(pub T);

#[rocket::async_trait]
impl<'r, T: DeserializeOwned> FromData<'r> for Body<T> {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> data::Outcome<'r, Self> {
        match read(request, data).await {
            Ok(value) => data::Outcome::Success(Self(value)),
            Err(failure) => {
                let status = failure.status();
                request.local_cache(Noted::default).set(failure);
                data::Outcome::Error((status, ()))
            }
        }
    }
}

async fn read<T: DeserializeOwned>(request: &Request<'_>, data: Data<'_>) -> Result<T, Failure> {
    if request.content_type().is_some_and(|kind| !kind.is_json()) {
        return Err(Failure::new(
            Status::UnsupportedMediaType,
            "unsupported_media_type",
            vec![],
        ));
    }
    let bytes = data
        .open(MAX_KB.kibibytes())
        .into_bytes()
        .await
        .map_err(|error| malformed(&error.to_string()))?;
    if !bytes.is_complete() {
        let args = vec![("max", MAX_KB.to_string())];
        return Err(Failure::new(
            Status::PayloadTooLarge,
            "body_too_large",
            args,
        ));
    }
    let bytes = bytes.into_inner();
    // A body may be left out where every field of it may.
    let text = if bytes.is_empty() {
        b"{}".as_slice()
    } else {
        &bytes
    };
    // serde would take a list for the fields in their order.
    if text.trim_ascii_start().starts_with(b"[") {
        return Err(malformed("a list where an object is expected"));
    }
    serde_json::from_slice(text).map_err(|error| explain(&error))
}

fn explain(error: &serde_json::Error) -> Failure {
    let words = error.to_string();
    let unknown = words
        .strip_prefix("unknown field `")
        .and_then(|rest| rest.split('`').next());
    match unknown {
        Some(field) if error.classify() == Category::Data && IDENTITY.contains(&field) => {
            Failure::new(Status::UnprocessableEntity, "identity_in_body", vec![])
        }
        Some(field) if error.classify() == Category::Data => {
            let field = field.chars().take(60).collect();
            Failure::new(
                Status::UnprocessableEntity,
                "unknown_field",
                vec![("field", field)],
            )
        }
        _ => malformed(&words),
    }
}

fn malformed(reason: &str) -> Failure {
    let reason = reason.chars().take(200).collect();
    Failure::new(
        Status::BadRequest,
        "malformed_request",
        vec![("reason", reason)],
    )
}
