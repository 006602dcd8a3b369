//! Everything that comes in, through one channel.

use crossterm::event::Event as Terminal;

use super::effect::Answer;
use crate::error::Error;
use crate::live::Heard;

/// Something came in.
#[derive(Debug)]
pub(crate) enum Input {
    /// From the terminal: a key, a paste, another size.
    Terminal(Terminal),
    /// The terminal is gone.
    Hangup,
    /// A second passed.
    Tick,
    /// From the live feed.
    Heard(Heard),
    /// The live feed is over for good.
    Shut(Error),
    /// What came of an effect.
    Answer(Answer),
    /// The process is asked to end.
    Terminate,
}
