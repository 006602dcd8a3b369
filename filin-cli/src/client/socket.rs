//! A WebSocket over the same client: the same token, proxy and certificates as every request.

use futures::StreamExt;
use reqwest::header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY};
use reqwest::header::{SEC_WEBSOCKET_VERSION, UPGRADE};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Upgraded};
use tokio::time::{Duration, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::{Client, TIMEOUT, root};
use crate::error::{Error, Result};

/// The server says something at least every thirty seconds, if only a ping.
const SILENCE: Duration = Duration::from_secs(75);
/// No message of the server's is as long.
const LONGEST: usize = 4 * 1024 * 1024;

/// An open connection.
pub(crate) struct Socket {
    stream: WebSocketStream<Upgraded>,
    server: String,
}

impl Client {
    /// Opens a WebSocket.
    pub(crate) async fn socket(&self, path: &str, query: &super::Query) -> Result<Socket> {
        let key = generate_key();
        let request = self
            .request(Method::GET, path)
            .query(query)
            .header(CONNECTION, "Upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_VERSION, "13")
            .header(SEC_WEBSOCKET_KEY, &key);
        let response = self.opened(request).await?;
        let accepted = response.headers().get(SEC_WEBSOCKET_ACCEPT);
        let accepted =
            accepted.is_some_and(|accept| accept == derive_accept_key(key.as_bytes()).as_str());
        if response.status() != StatusCode::SWITCHING_PROTOCOLS || !accepted {
            return Err(Error::Answer(format!("{path}: no WebSocket")));
        }
        let upgraded = response
            .upgrade()
            .await
            .map_err(|error| self.away(&error, false))?;
        let config = WebSocketConfig::default()
            .max_message_size(Some(LONGEST))
            .max_frame_size(Some(LONGEST));
        Ok(Socket {
            stream: WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await,
            server: self.server.clone(),
        })
    }

    async fn opened(&self, request: RequestBuilder) -> Result<Response> {
        match timeout(TIMEOUT, request.send()).await {
            Ok(Ok(response)) if response.status() == StatusCode::SWITCHING_PROTOCOLS => {
                Ok(response)
            }
            Ok(Ok(response)) => self.judged(response).await,
            Ok(Err(error)) => Err(self.away(&error, false)),
            Err(late) => Err(self.lost(&late)),
        }
    }

    fn lost(&self, error: &dyn std::error::Error) -> Error {
        Error::Away {
            server: self.server.clone(),
            why: root(error),
            sent: false,
        }
    }
}

impl Socket {
    /// The next text; pings are answered on the way.
    ///
    /// # Errors
    /// When the connection is over, for whatever reason.
    pub(crate) async fn text(&mut self) -> Result<String> {
        loop {
            match timeout(SILENCE, self.stream.next()).await {
                Ok(Some(Ok(Message::Text(text)))) => return Ok(text.to_string()),
                Ok(Some(Ok(Message::Close(_))) | None) => return Err(self.over("closed")),
                Ok(Some(Ok(_))) => {}
                Ok(Some(Err(error))) => return Err(self.over(&root(&error))),
                Err(late) => return Err(self.over(&late.to_string())),
            }
        }
    }

    fn over(&self, why: &str) -> Error {
        Error::Away {
            server: self.server.clone(),
            why: why.to_owned(),
            sent: false,
        }
    }
}
