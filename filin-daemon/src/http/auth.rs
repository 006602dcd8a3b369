//! Who is calling. A guard finds the actor behind the credentials, counts the request, and lets in
//! whoever may; a route says by the guard's type whom it is for.

use filin_core::domain::actor::{Act, Actor, Channel, Person, Role};
use filin_core::error::Error;
use filin_core::service::Services;
use rocket::Request;
use rocket::http::{Method, Status};
use rocket::request::{FromRequest, Outcome};

use super::problem::{Failure, asked_language, note, speak};
use crate::app::App;
use crate::telegram::init_data;

/// The admin page's cookie.
pub const COOKIE: &str = "filin_admin";
/// A page of another origin cannot send it: state-changing requests by cookie need it.
pub const CSRF_HEADER: &str = "X-Filin-Csrf";
/// How a Mini App session's secret begins.
const SESSION_PREFIX: &str = "filin_s_";

/// A guest, or a staff member as a guest: somebody whom Telegram vouches for.
pub struct Guest(pub Act);
/// A guest by init data alone, which is what a session is opened with.
pub struct FromTelegram(pub Act);
/// At least staff.
pub struct Staff(pub Act);
/// At least a manager.
pub struct Manager(pub Act);
/// An owner.
pub struct Owner(pub Act);

/// What the request shows.
enum Shown<'r> {
    InitData(&'r str),
    Session(&'r str),
    Token(&'r str),
    Cookie(String),
    Nothing,
}

fn shown<'r>(request: &'r Request<'_>) -> Shown<'r> {
    let header = request.headers().get_one("Authorization").map(str::trim);
    match header.and_then(|header| header.split_once(' ')) {
        Some((scheme, raw)) if scheme.eq_ignore_ascii_case("tma") => Shown::InitData(raw.trim()),
        Some((scheme, raw)) if scheme.eq_ignore_ascii_case("bearer") => {
            let raw = raw.trim();
            if raw.starts_with(SESSION_PREFIX) {
                Shown::Session(raw)
            } else {
                Shown::Token(raw)
            }
        }
        Some(_) => Shown::Nothing,
        None => match request.cookies().get(COOKIE) {
            Some(cookie) => Shown::Cookie(cookie.value().to_owned()),
            None => Shown::Nothing,
        },
    }
}

/// The secret of the Mini App session by which the request comes, if it does.
pub fn session_secret<'r>(request: &'r Request<'_>) -> Option<&'r str> {
    match shown(request) {
        Shown::Session(secret) => Some(secret),
        _ => None,
    }
}

/// The person whom Telegram vouches for, now or when the session was opened.
async fn person(request: &Request<'_>, app: &App) -> Result<Person, Failure> {
    match shown(request) {
        Shown::InitData(raw) => by_init_data(raw, app),
        Shown::Session(secret) => Ok(app.services.by_session(secret, app.clock.now()).await?),
        // A token is somebody's desk, not somebody's table.
        Shown::Token(_) | Shown::Cookie(_) => Err(Error::Forbidden.into()),
        Shown::Nothing => Err(Failure::new(
            Status::Unauthorized,
            "credentials_missing",
            vec![],
        )),
    }
}

fn by_init_data(raw: &str, app: &App) -> Result<Person, Failure> {
    let Some(token) = &app.doors.bot_token else {
        return Err(Failure::new(Status::Unauthorized, "bot_off", vec![]));
    };
    init_data::validate(raw, token, app.clock.now(), app.doors.init_data_ttl)
        .map_err(|error| Failure::new(Status::Unauthorized, error.code(), vec![]))
}

/// The desk actor behind the credentials, and by which channel they come.
async fn desk(request: &Request<'_>, app: &App) -> Result<(Actor, Channel), Failure> {
    let now = app.clock.now();
    match shown(request) {
        Shown::Token(secret) => Ok((app.services.by_token(secret, now).await?, Channel::Api)),
        Shown::Cookie(secret) => {
            let reading = matches!(request.method(), Method::Get | Method::Head);
            if !reading && request.headers().get_one(CSRF_HEADER).is_none() {
                return Err(Failure::new(
                    Status::Forbidden,
                    "csrf_header_missing",
                    vec![],
                ));
            }
            Ok((app.services.by_cookie(&secret, now).await?, Channel::Admin))
        }
        Shown::InitData(_) | Shown::Session(_) => {
            let person = person(request, app).await?;
            Ok((staff_of(&app.services, person).await?, Channel::MiniApp))
        }
        Shown::Nothing => Err(Failure::new(
            Status::Unauthorized,
            "credentials_missing",
            vec![],
        )),
    }
}

async fn staff_of(services: &Services, person: Person) -> Result<Actor, Failure> {
    let role = services
        .role_of(person.telegram_id)
        .await?
        .ok_or(Error::Forbidden)?;
    Ok(Actor::Staff(person, role))
}

fn app<'r>(request: &'r Request<'_>) -> Result<&'r App, Failure> {
    let missing = || Failure::of(Error::Internal("the app is not managed".into()));
    request.rocket().state::<App>().ok_or_else(missing)
}

/// The caller's address: the peer's, or what the proxy in front says, if the settings trust it.
pub fn address(request: &Request<'_>, app: &App) -> String {
    let named = app.doors.client_ip_header.as_deref();
    let forwarded = named.and_then(|header| request.headers().get_one(header));
    match forwarded
        .and_then(|list| list.rsplit(',').next())
        .map(str::trim)
    {
        Some(address) if !address.is_empty() => address.chars().take(64).collect(),
        _ => request
            .remote()
            .map_or_else(|| "unknown".into(), |peer| peer.ip().to_string()),
    }
}

/// Counts the request of whoever is known, and the failure of whoever is not.
fn counted(
    request: &Request<'_>,
    app: &App,
    found: Result<(Actor, Channel), Failure>,
) -> Result<Act, Failure> {
    match found {
        Ok((actor, channel)) => {
            let act = Act::new(actor, channel, app.clock.now());
            let act = match (&act.actor, asked_language(request)) {
                (Actor::Token { .. }, Some(asked)) => act.speaking(asked),
                _ => act,
            };
            speak(request, act.language);
            app.limits
                .request(&act.actor.key())
                .map_err(Failure::rate_limited)?;
            Ok(act)
        }
        Err(failure) if failure.status() == Status::Unauthorized => {
            app.limits
                .failure(&address(request, app))
                .map_err(Failure::rate_limited)?;
            Err(failure)
        }
        Err(failure) => Err(failure),
    }
}

async fn guest_act(request: &Request<'_>) -> Result<Act, Failure> {
    let app = app(request)?;
    let found = person(request, app).await;
    counted(
        request,
        app,
        found.map(|person| (Actor::Guest(person), Channel::MiniApp)),
    )
}

/// The act of a desk caller with at least `role`.
pub async fn desk_act(request: &Request<'_>, role: Role) -> Result<Act, Failure> {
    let app = app(request)?;
    let found = desk(request, app).await;
    let act = counted(request, app, found)?;
    if act.may(role) {
        Ok(act)
    } else {
        Err(Error::Forbidden.into())
    }
}

/// Gives Rocket what a guard found.
fn outcome<T>(
    request: &Request<'_>,
    found: Result<Act, Failure>,
    wrap: impl FnOnce(Act) -> T,
) -> Outcome<T, ()> {
    match found {
        Ok(act) => Outcome::Success(wrap(act)),
        Err(failure) => note(request, failure),
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Guest {
    type Error = ();
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(request, guest_act(request).await, Self)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for FromTelegram {
    type Error = ();
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        if !matches!(shown(request), Shown::InitData(_)) {
            let failure = Failure::new(Status::Unauthorized, "credentials_missing", vec![]);
            return note(request, failure);
        }
        outcome(request, guest_act(request).await, Self)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Staff {
    type Error = ();
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(request, desk_act(request, Role::Staff).await, Self)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Manager {
    type Error = ();
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(request, desk_act(request, Role::Manager).await, Self)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Owner {
    type Error = ();
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(request, desk_act(request, Role::Owner).await, Self)
    }
}

/// The caller's address, for those who are not known yet.
pub struct Peer(pub String);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Peer {
    type Error = ();
    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match app(request) {
            Ok(app) => Outcome::Success(Self(address(request, app))),
            Err(failure) => note(request, failure),
        }
    }
}
