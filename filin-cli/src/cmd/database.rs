//! What the commands on whole databases share: a place to work beside the bars, a look at what is about
//! to be written, and why it could not be done.

mod look;
mod said;
mod target;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use filin_core::store::url::DatabaseUrl;
use filin_core::transfer::error::{Error as Failure, Result as Moved};
use tokio::runtime::{Handle, Runtime};

pub(super) use self::look::{Look, of_bytes};
pub(super) use self::said::failed;
pub(super) use self::target::Target;
use crate::error::{Error, Result};
use crate::output::Printer;

/// A runtime of its own for the databases: the bars are drawn by another thread meanwhile.
pub(super) struct Beside(Option<Runtime>, Handle);

impl Beside {
    pub(super) fn start() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(|error| Error::Local(error.to_string()))?;
        let handle = runtime.handle().clone();
        Ok(Self(Some(runtime), handle))
    }

    /// Does what is over soon.
    pub(super) async fn soon<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Handle) -> Moved<T> + Send + 'static,
    ) -> Moved<T> {
        let handle = self.1.clone();
        self.1
            .spawn_blocking(move || work(&handle))
            .await
            .unwrap_or_else(|error| Err(Failure::Internal(error.to_string())))
    }

    /// Does what takes its time, and shows how far it is.
    pub(super) async fn shown<T: Send + 'static>(
        &self,
        out: &Printer,
        work: impl FnOnce(&Handle, &Look) -> T + Send + 'static,
    ) -> Result<T> {
        let look = Arc::new(Look::default());
        let (handle, seen) = (self.1.clone(), Arc::clone(&look));
        let working = self.1.spawn_blocking(move || work(&handle, &seen));
        look::watch(out, &look, working).await
    }
}

impl Drop for Beside {
    /// A connection that hangs must not keep the program.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Reads a database's URL, which may hold a password and is not repeated.
pub(super) fn url(text: &str, option: &str, out: &Printer) -> Result<DatabaseUrl> {
    text.parse().map_err(|bad| {
        let args = [("option", option.to_owned()), ("why", format!("{bad}"))];
        Error::usage(&out.words, "data-url", &args)
    })
}

#[expect(
    clippy::disallowed_methods,
    reason = "no server is asked: what is past is told by the clock of this machine"
)]
pub(super) fn now() -> DateTime<Utc> {
    std::time::SystemTime::now().into()
}
