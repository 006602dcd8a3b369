//! Two sides, run in turn: the figure is the middle of the rounds, and so is the ratio, whose both
//! sides ran within seconds of each other.

use crate::load::Load;
use crate::options::Part;
use crate::report::{Budget, Figure, Row, median};

/// What both sides did, round by round.
#[derive(Default)]
pub(crate) struct Rounds {
    pub(crate) ours: Vec<Load>,
    pub(crate) theirs: Vec<Load>,
}

impl Rounds {
    /// Answers a second, as a ratio.
    pub(crate) fn rate(&self, part: Part, what: &str, on: &str, beside: &str) -> Row {
        let pairs = self.ours.iter().zip(&self.theirs);
        let ratio = median(
            pairs
                .map(|(ours, theirs)| ours.rate() / theirs.rate())
                .collect(),
        );
        Row::new(part, what, on, rate(&self.ours))
            .beside(beside, rate(&self.theirs))
            .ratio(ratio)
    }

    /// The slowest of a hundred answers.
    pub(crate) fn p99(&self, part: Part, what: &str, on: &str, beside: &str, most_ms: f64) -> Row {
        Row::new(part, &format!("{what}: p99"), on, p99(&self.ours))
            .beside(beside, p99(&self.theirs))
            .budget(Budget::AtMost(most_ms))
    }
}

/// The middle rate.
pub(crate) fn rate(loads: &[Load]) -> Figure {
    Figure::new(median(loads.iter().map(Load::rate).collect()), "/s")
}

/// The middle p99.
pub(crate) fn p99(loads: &[Load]) -> Figure {
    let times = loads.iter().map(|load| load.p99().as_secs_f64() * 1e3);
    Figure::new(median(times.collect()), "ms")
}
