//! The web page, and what people do over HTTP.

use std::sync::Arc;

use super::core::Core;
use super::door::{Answer, Request, sim_answer};

/// Everything that is not the Bot API.
pub(super) async fn answer(core: &Arc<Core>, request: &Request) -> Answer {
    let _ = (core, request);
    sim_answer(Err("not yet".into()))
}
