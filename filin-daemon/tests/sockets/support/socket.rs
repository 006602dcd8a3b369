//! A listener of the live feed.

use std::time::Duration;

use futures::{SinkExt, StreamExt};
use serde_json::Value;
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

use super::{SOON, Who};

/// A connection.
pub struct Socket(WebSocketStream<TcpStream>);

/// What a listener may hear.
#[derive(Debug)]
pub enum Heard {
    Message(Value),
    /// The code of the frame that closed it, if there was one.
    Closed(Option<u16>),
    /// Nothing within the time.
    Silence,
}

/// An upgrade that was refused: status and body.
pub type Refused = (u16, Value);

impl Socket {
    /// Opens `/ws/admin` with this query.
    pub async fn open(base: &str, query: &str, who: &Who) -> Result<Self, Refused> {
        Self::open_with(base, query, who, None).await
    }

    /// The same with so small a buffer that whoever does not read is soon behind.
    pub async fn open_with(
        base: &str,
        query: &str,
        who: &Who,
        buffer: Option<u32>,
    ) -> Result<Self, Refused> {
        let address = base.strip_prefix("http://").expect("an http address");
        let url = format!("ws://{address}/ws/admin{query}");
        let mut request = url.into_client_request().expect("a request");
        if let Some((name, value)) = who.header() {
            let value = HeaderValue::from_bytes(value.as_bytes()).expect("a header");
            request.headers_mut().insert(name, value);
        }
        let socket = TcpSocket::new_v4().expect("a socket");
        if let Some(bytes) = buffer {
            socket.set_recv_buffer_size(bytes).expect("a small buffer");
        }
        let stream = socket.connect(address.parse().expect("an address")).await;
        // Status 0: there is nobody.
        let Ok(stream) = stream else {
            return Err((0, Value::Null));
        };
        match timeout(SOON, client_async(request, stream))
            .await
            .expect("an answer in time")
        {
            Ok((stream, _)) => Ok(Self(stream)),
            Err(Error::Http(response)) => {
                let body = response.body().as_deref().unwrap_or_default();
                let body = serde_json::from_slice(body).unwrap_or(Value::Null);
                Err((response.status().as_u16(), body))
            }
            Err(_) => Err((0, Value::Null)),
        }
    }

    /// Opens as an owner; the greeting is read already.
    pub async fn listen(base: &str, query: &str) -> (Self, i64) {
        let socket = Self::open(base, query, &Who::owner()).await;
        let mut socket = socket.unwrap_or_else(|refused| panic!("refused: {refused:?}"));
        let hello = socket.next().await;
        assert_eq!(hello["type"], "hello", "{hello}");
        (socket, hello["seq"].as_i64().expect("a seq"))
    }

    /// What comes within this time.
    pub async fn hear(&mut self, patience: Duration) -> Heard {
        loop {
            let Ok(next) = timeout(patience, self.0.next()).await else {
                return Heard::Silence;
            };
            return match next {
                Some(Ok(Message::Text(text))) => {
                    Heard::Message(serde_json::from_str(&text).expect("JSON"))
                }
                Some(Ok(Message::Close(frame))) => {
                    Heard::Closed(frame.map(|frame| u16::from(frame.code)))
                }
                Some(Ok(_)) => continue,
                Some(Err(_)) | None => Heard::Closed(None),
            };
        }
    }

    /// The next message, which must come soon.
    #[track_caller]
    pub fn next(&mut self) -> impl Future<Output = Value> {
        let caller = std::panic::Location::caller();
        async move {
            match self.hear(SOON).await {
                Heard::Message(message) => message,
                other => panic!("{caller}: no message but {other:?}"),
            }
        }
    }

    /// The next message of this type, past all others.
    pub async fn next_of(&mut self, kind: &str) -> Value {
        loop {
            let message = self.next().await;
            if message["type"] == kind {
                return message;
            }
        }
    }

    /// The next event, past figures.
    pub async fn event(&mut self) -> Value {
        loop {
            let message = self.next().await;
            if event_seq(&message).is_some() {
                return message;
            }
        }
    }

    pub async fn say(&mut self, text: &str) {
        self.0.send(Message::text(text)).await.expect("sent");
    }

    /// Reads on until the daemon closes; with which code.
    pub async fn until_closed(&mut self) -> Option<u16> {
        loop {
            match self.hear(SOON).await {
                Heard::Closed(code) => return code,
                Heard::Message(_) => {}
                Heard::Silence => panic!("the daemon does not close"),
            }
        }
    }
}

/// Waits until the daemon has told its listeners of this event.
pub async fn told(base: &str, last: i64) {
    let (mut socket, mut seq) = Socket::listen(base, "").await;
    while seq < last {
        seq = socket.event().await["seq"].as_i64().expect("a seq");
    }
}

/// The number of the event that a message is of.
pub fn event_seq(message: &Value) -> Option<i64> {
    let of_event = ["booking_update", "table_update", "event"];
    let kind = message["type"].as_str().unwrap_or_default();
    of_event
        .contains(&kind)
        .then(|| message["seq"].as_i64().expect("a seq"))
}
