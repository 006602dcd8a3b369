//! A file in a form, within a size. What it holds is looked at by the use case.

use filin_core::domain::broadcast::MediaKind;
use filin_core::domain::broadcast::content::MAX_FILE;
use filin_core::domain::refusal::Refusal;
use multer::{Constraints, Multipart, SizeLimit};
use rocket::Request;
use rocket::data::{self, Data, FromData, ToByteUnit};
use rocket::http::Status;
use tokio_util::io::ReaderStream;

use super::problem::{Failure, Noted};

/// What a form may hold besides its file, in bytes.
const REST: usize = 64 * 1024;

/// An uploaded file.
pub struct Upload {
    /// What it was called.
    pub name: String,
    /// As what it is to be shown, if that was said.
    pub kind: Option<MediaKind>,
    /// What it holds.
    pub bytes: Vec<u8>,
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Upload {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> data::Outcome<'r, Self> {
        match read(request, data).await {
            Ok(upload) => data::Outcome::Success(upload),
            Err(failure) => {
                let status = failure.status();
                request.local_cache(Noted::default).set(failure);
                data::Outcome::Error((status, ()))
            }
        }
    }
}

async fn read(request: &Request<'_>, data: Data<'_>) -> Result<Upload, Failure> {
    let kind = request.content_type().filter(|kind| kind.is_form_data());
    let boundary = kind.and_then(|kind| kind.param("boundary"));
    let Some(boundary) = boundary else {
        let status = Status::UnsupportedMediaType;
        return Err(Failure::new(status, "form_expected", vec![]));
    };
    // One byte more than is allowed shows that it is too much.
    let limits = SizeLimit::new().whole_stream((MAX_FILE + REST) as u64);
    let limits = Constraints::new().size_limit(limits);
    let stream = ReaderStream::new(data.open((MAX_FILE + 2 * REST).bytes()));
    let mut form = Multipart::with_constraints(stream, boundary, limits);
    let (mut kind, mut file) = (None, None);
    while let Some(field) = form.next_field().await.map_err(broken)? {
        match field.name() {
            Some("kind") => {
                let word = field.text().await.map_err(broken)?;
                let known = MediaKind::parse(word.trim());
                kind = Some(known.ok_or(Refusal::SettingInvalid { field: "kind" })?);
            }
            Some("file") => {
                let name = field.file_name().unwrap_or_default().to_owned();
                file = Some((name, field.bytes().await.map_err(broken)?));
            }
            other => {
                let name = other.unwrap_or_default().chars().take(60).collect();
                let args = vec![("field", name)];
                let status = Status::UnprocessableEntity;
                return Err(Failure::new(status, "unknown_field", args));
            }
        }
    }
    let (name, bytes) = file.ok_or(Refusal::FileUnknown)?;
    Ok(Upload {
        name,
        kind,
        bytes: bytes.into(),
    })
}

fn broken(error: multer::Error) -> Failure {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            let max = MAX_FILE / (1024 * 1024);
            Refusal::FileTooLarge { max }.into()
        }
        other => {
            let reason = other.to_string().chars().take(200).collect();
            let args = vec![("reason", reason)];
            Failure::new(Status::BadRequest, "malformed_request", args)
        }
    }
}
