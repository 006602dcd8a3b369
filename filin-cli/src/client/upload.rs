//! Files on their way to the server, in a form.

use std::convert::Infallible;
use std::time::Duration;

use futures::stream;
use reqwest::multipart::{Form, Part};
use reqwest::{Body, Method};
use serde::de::DeserializeOwned;

use super::Client;
use crate::error::Result;

/// A large file over a poor line takes its time.
const PATIENCE: Duration = Duration::from_secs(15 * 60);
/// How much is handed over at once, in bytes: so fine is what is said of its way.
const PIECE: usize = 64 * 1024;

impl Client {
    /// Hands over a file; `passed` hears of each piece that leaves.
    pub(crate) async fn upload<T: DeserializeOwned>(
        &self,
        path: &str,
        kind: &'static str,
        name: String,
        bytes: Vec<u8>,
        passed: impl Fn(u64) + Send + Sync + 'static,
    ) -> Result<T> {
        let length = bytes.len() as u64;
        let pieces: Vec<Vec<u8>> = bytes.chunks(PIECE).map(<[u8]>::to_vec).collect();
        let pieces = pieces.into_iter().map(move |piece| {
            passed(piece.len() as u64);
            Ok::<_, Infallible>(piece)
        });
        let body = Body::wrap_stream(stream::iter(pieces));
        let file = Part::stream_with_length(body, length).file_name(name);
        let form = Form::new().text("kind", kind).part("file", file);
        let request = self
            .request(Method::POST, path)
            .multipart(form)
            .timeout(PATIENCE);
        let response = self.send(request, true).await?;
        self.decode(response).await
    }
}
