//! A crowd of listeners in this process, and the count of those who have heard.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::{Context, bail};
use futures::{StreamExt, TryStreamExt, stream};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::task::JoinSet;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// Upgrades under way at once.
const AT_ONCE: usize = 64;
/// A listener's buffer: the default of 128 KB each would be more than the daemon takes.
const BUFFER: usize = 4 * 1024;

/// Who has not heard yet.
pub(crate) struct Tally {
    left: AtomicUsize,
    bytes: AtomicUsize,
    done: UnboundedSender<Instant>,
}

impl Tally {
    /// The receiver gets the moment at which the last one heard.
    pub(crate) fn new() -> (Arc<Self>, UnboundedReceiver<Instant>) {
        let (done, told) = mpsc::unbounded_channel();
        let tally = Self {
            left: AtomicUsize::new(0),
            bytes: AtomicUsize::new(0),
            done,
        };
        (Arc::new(tally), told)
    }

    /// So many are to hear the next message.
    pub(crate) fn expect(&self, count: usize) {
        self.left.store(count, Ordering::SeqCst);
    }

    /// How long the last message was.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }

    fn heard(&self, bytes: usize) {
        if self.left.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.bytes.store(bytes, Ordering::Relaxed);
            let _ = self.done.send(Instant::now());
        }
    }
}

/// Listeners, until this value is dropped.
pub(crate) struct Crowd {
    _tasks: JoinSet<()>,
    command: Option<TcpStream>,
}

impl Crowd {
    /// Staff at `/ws/admin`; all of them have been greeted.
    pub(crate) async fn gather(
        address: &str,
        count: usize,
        tokens: &[String],
        tally: &Arc<Tally>,
    ) -> anyhow::Result<Self> {
        let opening = stream::iter(tokens.iter().cycle().take(count))
            .map(|token| open(address, token))
            .buffer_unordered(AT_ONCE);
        let sockets: Vec<_> = opening.try_collect().await?;
        let mut tasks = JoinSet::new();
        for mut socket in sockets {
            let tally = Arc::clone(tally);
            tasks.spawn(async move {
                while let Some(Ok(message)) = socket.next().await {
                    if let Message::Text(text) = message
                        && text.contains(r#""type":"booking_update""#)
                    {
                        tally.heard(text.len());
                    }
                }
            });
        }
        Ok(Self {
            _tasks: tasks,
            command: None,
        })
    }

    /// Plain sockets, to which [`Crowd::command`] has so many bytes written.
    pub(crate) async fn plain(
        address: &str,
        count: usize,
        bytes: usize,
        tally: &Arc<Tally>,
    ) -> anyhow::Result<Self> {
        let command = TcpStream::connect(address).await?;
        command.set_nodelay(true)?;
        let mut tasks = JoinSet::new();
        for _ in 0..count {
            let mut stream = TcpStream::connect(address).await?;
            stream.read_u8().await?;
            let tally = Arc::clone(tally);
            tasks.spawn(async move {
                let mut buffer = vec![0; bytes];
                while stream.read_exact(&mut buffer).await.is_ok() {
                    tally.heard(bytes);
                }
            });
        }
        Ok(Self {
            _tasks: tasks,
            command: Some(command),
        })
    }

    /// Has this written to every plain socket.
    pub(crate) async fn command(&mut self, message: &[u8]) -> anyhow::Result<()> {
        let command = self.command.as_mut().context("nobody to command")?;
        Ok(command.write_all(message).await?)
    }
}

async fn open(address: &str, token: &str) -> anyhow::Result<WebSocketStream<TcpStream>> {
    let mut request = format!("ws://{address}/ws/admin").into_client_request()?;
    request
        .headers_mut()
        .insert("Authorization", token.parse()?);
    let stream = TcpStream::connect(address).await?;
    let config = WebSocketConfig::default()
        .read_buffer_size(BUFFER)
        .write_buffer_size(0);
    let (mut socket, _) = client_async_with_config(request, stream, Some(config)).await?;
    match socket.next().await {
        Some(Ok(Message::Text(hello))) if hello.contains("hello") => Ok(socket),
        other => bail!("no hello but {other:?}"),
    }
}
