//! `WS /ws/admin`: the live feed, for staff.

use std::sync::Arc;
use std::time::Duration;

use filin_core::api::event::Live;
use filin_core::domain::actor::{Act, Role};
use filin_core::error::Error;
use rocket::futures::{SinkExt, StreamExt};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use rocket::{Request, Route, Shutdown, State, get, routes};
use rocket_ws::frame::{CloseCode, CloseFrame};
use rocket_ws::stream::DuplexStream;
use rocket_ws::{Channel, Message, WebSocket};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{interval, timeout};

use super::auth::{address, desk_act};
use super::number;
use super::problem::{Failure, note};
use crate::app::App;
use crate::live::{Feed, json};

/// How many events are replayed at most; who is further behind must read everything again.
const REPLAY: i64 = 10_000;
/// Events replayed at once.
const BATCH: i64 = 500;
/// A listener that does not take a message for so long is let go.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a daemon that stops waits for a listener to take its goodbye.
const GOODBYE: Duration = Duration::from_millis(200);
/// Silent connections are tried this often.
const PING: Duration = Duration::from_secs(30);
/// A token that was revoked is noticed by its event; one that ran out, by looking this often.
const LOOK: Duration = Duration::from_secs(300);
/// Largest message from a client: it has nothing to say but `ping`.
const MAX_MESSAGE: usize = 4 * 1024;

/// The routes below `/`.
pub fn routes() -> Vec<Route> {
    routes![admin]
}

/// Staff, by header, cookie or ticket.
pub struct Listener(Act);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Listener {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let ticket = request.query_value::<&str>("ticket").and_then(Result::ok);
        let found = match (ticket, request.rocket().state::<App>()) {
            (Some(ticket), Some(app)) => by_ticket(request, app, ticket).await,
            _ => desk_act(request, Role::Staff).await,
        };
        match found {
            Ok(act) => Outcome::Success(Self(act)),
            Err(failure) => note(request, failure),
        }
    }
}

async fn by_ticket(request: &Request<'_>, app: &App, ticket: &str) -> Result<Act, Failure> {
    let now = app.clock.now();
    match app.services.by_ticket(ticket, now).await {
        Ok(actor) => {
            let channel = filin_core::domain::actor::Channel::Admin;
            let act = Act::new(actor, channel, now);
            if act.may(Role::Staff) {
                Ok(act)
            } else {
                Err(Error::Forbidden.into())
            }
        }
        Err(error) => {
            let failure = Failure::from(error);
            if failure.status() == Status::Unauthorized {
                app.limits
                    .failure(&address(request, app))
                    .map_err(Failure::rate_limited)?;
            }
            Err(failure)
        }
    }
}

/// The live feed. After `hello` it replays what is newer than `since`, then goes on live.
#[utoipa::path(
    tag = "live",
    params(
        ("since" = Option<i64>, Query, description = "replay what is newer than this event"),
        ("ticket" = Option<String>, Query, description = "from POST /api/admin/ws-ticket"),
    ),
    responses((status = 101, description = "a WebSocket of `Live` messages", body = Live)),
)]
#[get("/ws/admin?<since>")]
pub fn admin(
    by: Listener,
    ws: WebSocket,
    since: Option<&str>,
    app: &State<App>,
    stop: Shutdown,
) -> Result<Channel<'static>, Failure> {
    let since = number("since", since)?;
    let config = rocket_ws::Config {
        max_message_size: Some(MAX_MESSAGE),
        max_frame_size: Some(MAX_MESSAGE),
        ..rocket_ws::Config::default()
    };
    let session = Session {
        app: app.inner().clone(),
        act: by.0,
        last: 0,
    };
    Ok(ws.config(config).channel(move |stream| {
        Box::pin(async move {
            session.run(stream, since, stop).await;
            Ok(())
        })
    }))
}

/// One connection.
struct Session {
    app: App,
    act: Act,
    /// The newest event that this client was sent or told of.
    last: i64,
}

/// The connection is over.
struct Gone;

impl Session {
    async fn run(mut self, mut stream: DuplexStream, since: Option<i64>, stop: Shutdown) {
        // Subscribed before the head is read: what is newer than the head comes by subscription.
        let mut feed = self.app.hub.subscribe();
        let stopped = tokio::select! {
            () = stop => true,
            _ = self.serve(&mut stream, &mut feed, since) => false,
        };
        if stopped {
            let _ = timeout(GOODBYE, stream.close(None)).await;
        }
    }

    /// Serves until the connection is over.
    async fn serve(
        &mut self,
        stream: &mut DuplexStream,
        feed: &mut Receiver<Feed>,
        since: Option<i64>,
    ) -> Result<(), Gone> {
        // In boxes, what a connection seldom does: it would keep room for it all its life.
        Box::pin(self.greet(stream, since)).await?;
        let (mut ping, mut look) = (interval(PING), interval(LOOK));
        ping.reset();
        look.reset();
        loop {
            tokio::select! {
                said = feed.recv() => self.hear(stream, feed, said).await,
                said = stream.next() => match said {
                    Some(Ok(message)) => Self::answer(stream, message).await,
                    _ => Err(Gone),
                },
                _ = ping.tick() => send(stream, Message::Ping(Vec::new())).await,
                _ = look.tick() => Box::pin(self.still_may(stream)).await,
            }?;
        }
    }

    /// Says hello and replays.
    async fn greet(&mut self, stream: &mut DuplexStream, since: Option<i64>) -> Result<(), Gone> {
        let head = self.app.hub.head();
        self.last = match since {
            Some(seen) if seen > head && self.happened(seen).await => seen,
            _ => head,
        };
        say(stream, &Live::Hello { seq: self.last }).await?;
        let Some(mut seen) = since else {
            return Ok(());
        };
        if seen > self.last || self.last - seen > REPLAY {
            return say(stream, &Live::Lagged { seq: self.last }).await;
        }
        while seen < head {
            let caught = self
                .app
                .services
                .events_since(seen, BATCH)
                .await
                .map_err(|error| {
                    tracing::warn!(%error, "cannot replay the live feed");
                    Gone
                })?;
            for (seq, message) in &caught.messages {
                if *seq <= head {
                    say(stream, message).await?;
                }
                seen = *seq;
            }
            if !caught.more {
                break;
            }
        }
        Ok(())
    }

    /// Whether there is such an event though our hub has not read it yet: another replica, which
    /// the client comes from, was faster.
    async fn happened(&self, seq: i64) -> bool {
        let last = self.app.services.last_seq().await;
        last.is_ok_and(|last| seq <= last)
    }

    /// Passes on what the hub says.
    async fn hear(
        &mut self,
        stream: &mut DuplexStream,
        feed: &mut Receiver<Feed>,
        said: Result<Feed, RecvError>,
    ) -> Result<(), Gone> {
        match said {
            Ok(Feed::Message(seq, text)) if seq > self.last => {
                self.last = seq;
                send_text(stream, &text).await
            }
            Ok(Feed::Message(..)) => Ok(()),
            Ok(Feed::Figures(text)) => send_text(stream, &text).await,
            Ok(Feed::AccessChanged) => Box::pin(self.still_may(stream)).await,
            Err(RecvError::Lagged(_)) => {
                *feed = feed.resubscribe();
                self.last = self.app.hub.head();
                say(stream, &Live::Lagged { seq: self.last }).await?;
                // What was lost may have been the word that access changed.
                Box::pin(self.still_may(stream)).await
            }
            Err(RecvError::Closed) => Err(Gone),
        }
    }

    /// Lets go of a listener whose token or role is gone.
    async fn still_may(&mut self, stream: &mut DuplexStream) -> Result<(), Gone> {
        let actor = self.act.actor.clone();
        match self.app.services.still(actor, self.app.clock.now()).await {
            Ok(actor) if actor.role().is_some() => Ok(()),
            Err(Error::DatabaseAway(_)) => Ok(()),
            _ => {
                let frame = CloseFrame {
                    code: CloseCode::Policy,
                    reason: "access ended".into(),
                };
                let _ = timeout(PATIENCE, stream.close(Some(frame))).await;
                Err(Gone)
            }
        }
    }

    async fn answer(stream: &mut DuplexStream, message: Message) -> Result<(), Gone> {
        let Message::Text(text) = message else {
            return Ok(());
        };
        let said: Option<serde_json::Value> = serde_json::from_str(&text).ok();
        let kind = said
            .as_ref()
            .and_then(|said| said.get("type"))
            .and_then(|kind| kind.as_str());
        if kind == Some("ping") {
            say(stream, &Live::Pong).await
        } else {
            Ok(())
        }
    }
}

async fn say(stream: &mut DuplexStream, message: &Live) -> Result<(), Gone> {
    let text: Arc<str> = json(message);
    send_text(stream, &text).await
}

async fn send_text(stream: &mut DuplexStream, text: &str) -> Result<(), Gone> {
    send(stream, Message::Text(text.into())).await
}

async fn send(stream: &mut DuplexStream, message: Message) -> Result<(), Gone> {
    match timeout(PATIENCE, stream.send(message)).await {
        Ok(Ok(())) => Ok(()),
        _ => Err(Gone),
    }
}
