//! The state behind its lock, with the word that it changed and the word to stop.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;
use tokio::time::Instant;

use super::Options;
use super::state::{Moment, State};

/// What server, webhook and handles share.
pub(super) struct Core {
    state: Mutex<State>,
    /// Grows with each change.
    pub(super) changed: watch::Sender<u64>,
    pub(super) stop: watch::Sender<bool>,
    pub(super) options: Options,
}

impl Core {
    pub(super) fn new(options: Options) -> Self {
        Self {
            state: Mutex::new(State::new(&options)),
            changed: watch::Sender::new(0),
            stop: watch::Sender::new(false),
            options,
        }
    }

    /// To look. A panic elsewhere leaves the state as it was: nothing here is written in halves.
    pub(super) fn look(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// To change; whoever waits looks again.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let done = change(&mut self.look());
        self.changed.send_modify(|version| *version += 1);
        done
    }

    /// Now.
    pub(super) fn moment(&self) -> Moment {
        Moment {
            date: self.options.clock.now(),
            at: Instant::now(),
        }
    }

    /// Until somebody says stop.
    pub(super) async fn stopped(&self) {
        let mut stop = self.stop.subscribe();
        let _ = stop.wait_for(|stop| *stop).await;
    }
}
