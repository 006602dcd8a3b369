//! In which language the guest is spoken to.

use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;

/// Asks, or takes the answer.
pub(super) async fn ask(_talk: &Talk) -> Outcome {
    Ok(())
}
