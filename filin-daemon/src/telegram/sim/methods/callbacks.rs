//! Answers to pressed buttons.

use std::time::Duration;

use crate::telegram::sim::params::Params;
use crate::telegram::sim::refusal::{Outcome, Refusal};
use crate::telegram::sim::shown::Answered;
use crate::telegram::sim::state::{Moment, State};

/// As long as an answer may be.
const MOST_TEXT: usize = 200;
/// How long a query may be answered, divided by the scale; with scale 0 it never grows old.
/// Telegram does not say how long; bots see "too old" after about a minute.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn answer(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let text = params.text("text").unwrap_or_default();
    if text.encode_utf16().count() > MOST_TEXT {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    let scale = state.scale;
    let id = params.integer("callback_query_id").unwrap_or_default();
    let query = state.queries.get_mut(&id).filter(|query| {
        let age = now.at.saturating_duration_since(query.asked);
        !query.spent && (scale == 0 || age <= PATIENCE / scale)
    });
    let Some(query) = query else {
        return Err(Refusal::bad(
            "query is too old and response timeout expired or query ID is invalid",
        ));
    };
    query.spent = true;
    let answered = Answered {
        query: id.to_string(),
        data: query.data.clone(),
        user: query.user,
        text,
        alert: params.flag("show_alert"),
    };
    state.answers.push(answered);
    Ok(true.into())
}
