//! Files on their way from the server.

use std::time::Duration;

use reqwest::Method;
use tokio::time::timeout;

use super::Client;
use crate::error::{Error, Result};

/// A large file over a poor line takes its time…
const PATIENCE: Duration = Duration::from_secs(12 * 60 * 60);
/// …but something comes all along.
const SILENCE: Duration = Duration::from_secs(60);

impl Client {
    /// Has a file handed over; `take` gets each piece that comes.
    pub(crate) async fn download(
        &self,
        path: &str,
        mut take: impl FnMut(&[u8]) -> Result<()>,
    ) -> Result<()> {
        let request = self.request(Method::GET, path).timeout(PATIENCE);
        let mut response = self.send(request, false).await?;
        loop {
            let piece = timeout(SILENCE, response.chunk()).await;
            let piece = piece.map_err(|silent| Error::Away {
                server: self.server.clone(),
                why: silent.to_string(),
                sent: false,
            })?;
            match piece.map_err(|error| self.away(&error, false))? {
                Some(piece) => take(&piece)?,
                None => return Ok(()),
            }
        }
    }
}
