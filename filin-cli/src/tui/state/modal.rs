//! What stands on top of the panels.

use super::form::Form;
use crate::tui::effect::Act;

/// What stands on top of the panels.
#[derive(Debug)]
pub(crate) enum Modal {
    /// The keys, from this line on.
    Help(usize),
    /// Everything about the booking or the table that is looked at.
    Details,
    /// A question.
    Ask(Ask),
    /// Fields to fill in.
    Form(Box<Form>),
}

/// A question before something is destroyed.
#[derive(Debug)]
pub(crate) struct Ask {
    /// What is asked.
    pub(crate) question: String,
    /// What is done after a yes.
    pub(crate) act: Box<Act>,
}
