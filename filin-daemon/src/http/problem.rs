//! Errors on their way out: problem documents (RFC 9457) in the caller's language, in one place.

use std::io::Cursor;
use std::sync::OnceLock;

use filin_core::api::problem::{Alternative, Problem};
use filin_core::domain::actor::Language;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;
use filin_core::texts::Texts;
use rocket::http::{ContentType, Header, Status};
use rocket::response::{Responder, Response};
use rocket::{Request, catch, catchers};

use crate::app::App;

/// Why a request was not served.
#[derive(Clone, Debug)]
pub struct Failure {
    status: Status,
    code: String,
    args: Vec<(&'static str, String)>,
    alternatives: Vec<Alternative>,
    version: Option<i64>,
    retry_after: Option<u64>,
}

impl Failure {
    /// A failure of this edge; its sentence is `error-<code>`.
    #[must_use]
    pub fn new(status: Status, code: &str, args: Vec<(&'static str, String)>) -> Self {
        Self {
            status,
            code: code.into(),
            args,
            alternatives: Vec::new(),
            version: None,
            retry_after: None,
        }
    }

    /// Too many requests.
    #[must_use]
    pub fn rate_limited(wait: super::limits::Wait) -> Self {
        let seconds = wait.0.as_secs() + 1;
        let args = vec![("seconds", seconds.to_string())];
        let failure = Self::new(Status::TooManyRequests, "rate_limited", args);
        Self {
            retry_after: Some(seconds),
            ..failure
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// Of a use case.
    #[must_use]
    pub fn of(error: Error) -> Self {
        let mut failure = Self::new(status_of(&error), error.code(), error.args());
        match error {
            Error::SlotTaken { alternatives } => {
                failure.alternatives = alternatives
                    .into_iter()
                    .map(|free| Alternative {
                        starts_at: free.starts_at,
                        tables: free.tables,
                    })
                    .collect();
            }
            Error::StaleVersion { current } => failure.version = Some(current),
            Error::DatabaseAway(why) | Error::Collided(why) => {
                tracing::warn!(why, "the database is away");
                failure.retry_after = Some(2);
            }
            Error::Internal(why) => tracing::error!(why, "a defect"),
            _ => {}
        }
        failure
    }

    fn document(self, texts: &Texts, language: Language) -> Problem {
        let status = self.status.code;
        Problem {
            kind: format!("urn:filin:problem:{}", self.code),
            title: title(texts, language, status),
            status,
            detail: texts.sentence(language, &self.code, &self.args),
            code: self.code,
            alternatives: self.alternatives,
            version: self.version,
        }
    }
}

/// A few words for the status; for one that nobody foresaw, those of its class.
fn title(texts: &Texts, language: Language, status: u16) -> String {
    let class = if status < 500 { 400 } else { 500 };
    let keys = [status, class].map(|status| format!("title-{status}"));
    let key = keys.iter().find(|key| texts.has(language, key));
    key.map_or_else(String::new, |key| texts.get(language, key, &[]))
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::of(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::of(refusal.into())
    }
}

/// Which status an error has here. What a rule refuses is 422, what the state of things refuses 409.
fn status_of(error: &Error) -> Status {
    match error {
        Error::Refused(refusal) => match refusal {
            Refusal::SlotTaken
            | Refusal::TableHeld { .. }
            | Refusal::TableOccupied { .. }
            | Refusal::TransitionRefused { .. }
            | Refusal::NothingToUndo
            | Refusal::BookingEnded
            | Refusal::TableExists { .. }
            | Refusal::TableBusy { .. }
            | Refusal::VisitsNegative { .. }
            | Refusal::GuestHasBookings
            | Refusal::GuestForgotten
            | Refusal::NameFromTelegram
            | Refusal::ReviewTooEarly
            | Refusal::ReviewExists
            | Refusal::ReviewClosed { .. }
            | Refusal::WaitExists
            | Refusal::WaitExistsForUs
            | Refusal::OfferGone
            | Refusal::BroadcastOver { .. }
            | Refusal::BroadcastNotBegun
            | Refusal::BackupRunning
            | Refusal::WaitEnded
            | Refusal::LastOwner
            | Refusal::OwnerFromSettings => Status::Conflict,
            _ => Status::UnprocessableEntity,
        },
        Error::SlotTaken { .. } => Status::Conflict,
        Error::NotFound { .. } => Status::NotFound,
        Error::Unknown { .. } => Status::Unauthorized,
        Error::Forbidden => Status::Forbidden,
        Error::StaleVersion { .. } => Status::PreconditionFailed,
        Error::IdempotencyKeyReused => Status::UnprocessableEntity,
        Error::DatabaseAway(_) | Error::Collided(_) => Status::ServiceUnavailable,
        Error::LegacyDatabase | Error::Internal(_) => Status::InternalServerError,
    }
}

/// What a guard found wrong, kept for the catcher: Rocket hands catchers the status alone.
#[derive(Default)]
pub struct Noted(OnceLock<Failure>);

impl Noted {
    /// Keeps the first failure.
    pub fn set(&self, failure: Failure) {
        let _ = self.0.set(failure);
    }
}

/// Notes a guard's failure for the catcher and gives Rocket its status.
pub fn note<T>(request: &Request<'_>, failure: Failure) -> rocket::request::Outcome<T, ()> {
    let status = failure.status;
    request.local_cache(Noted::default).set(failure);
    rocket::request::Outcome::Error((status, ()))
}

/// In which language the caller is answered: their own once they are known, else the browser's.
#[derive(Default)]
struct Spoken(OnceLock<Language>);

/// Remembers the language of a caller who is known now.
pub fn speak(request: &Request<'_>, language: Language) {
    let _ = request.local_cache(Spoken::default).0.set(language);
}

/// What `Accept-Language` asks for, if it asks.
pub fn asked_language(request: &Request<'_>) -> Option<Language> {
    request
        .headers()
        .get_one("Accept-Language")
        .map(Language::from_tag)
}

fn language(request: &Request<'_>) -> Language {
    let spoken = request.local_cache(Spoken::default);
    spoken
        .0
        .get()
        .copied()
        .or_else(|| asked_language(request))
        .unwrap_or_default()
}

#[rocket::async_trait]
impl<'r> Responder<'r, 'static> for Failure {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let Some(app) = request.rocket().state::<App>() else {
            return Err(self.status);
        };
        let (status, retry_after) = (self.status, self.retry_after);
        let problem = self.document(app.services.texts(), language(request));
        let body = serde_json::to_vec(&problem).map_err(|_| Status::InternalServerError)?;
        let mut response = Response::build();
        response
            .status(status)
            .header(ContentType::new("application", "problem+json"))
            .sized_body(body.len(), Cursor::new(body));
        if let Some(seconds) = retry_after {
            response.header(Header::new("Retry-After", seconds.to_string()));
        }
        if status == Status::Unauthorized {
            response.header(Header::new("WWW-Authenticate", "Bearer realm=\"filin\""));
        }
        response.ok()
    }
}

/// Answers whatever no route answered, panics of handlers included.
#[catch(default)]
fn anything(status: Status, request: &Request<'_>) -> Failure {
    let noted: &Noted = request.local_cache(Noted::default);
    if let Some(failure) = noted.0.get() {
        return failure.clone();
    }
    // Rocket's word for a parameter that is none, as in /bookings/abc: there is no such place.
    let status = if status == Status::UnprocessableEntity {
        Status::NotFound
    } else {
        status
    };
    let code = match status.code {
        401 => "credentials_missing",
        403 => "forbidden",
        404 => "route_unknown",
        405 => "method_not_allowed",
        413 => "body_too_large",
        503 => "database_away",
        400..500 => "malformed_request",
        _ => "internal",
    };
    let args = vec![("reason", status.to_string()), ("max", "64".into())];
    Failure::new(status, code, args)
}

/// The catchers to register.
pub fn catchers() -> Vec<rocket::Catcher> {
    catchers![anything]
}
