//! What goes wrong on demand. Chance is drawn from the seed, the method, the chat and how many such
//! calls there were before, so that a run repeats itself whatever the order of its threads.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};

/// Shares of calls (0 to 1) that go wrong, each in its way; one call suffers one fault at most.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Faults {
    /// Only these methods (`sendMessage`, …); all if empty.
    pub methods: Vec<String>,
    /// Answered 500 or 502, and not carried out.
    pub server_error: f64,
    /// The connection is cut before the call is carried out.
    pub cut_before: f64,
    /// The connection is cut after the call was carried out: the answer is lost.
    pub cut_after: f64,
    /// Answered late.
    pub slow: f64,
    /// How late, in milliseconds.
    pub delay_ms: u64,
    /// Answered 429, and not carried out.
    pub flood: f64,
    /// For how many seconds; 1 if 0. The chat stays shut that long, divided by the scale.
    pub retry_after: u32,
    /// The share of updates that are delivered twice.
    pub duplicate: f64,
}

impl Faults {
    /// Whether no call goes wrong.
    fn is_none(&self) -> bool {
        let shares = [
            self.server_error,
            self.cut_before,
            self.cut_after,
            self.slow,
            self.flood,
        ];
        shares.iter().all(|share| *share <= 0.0)
    }
}

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Fine,
    ServerError(u16),
    CutBefore,
    CutAfter,
    Slow(u64),
    Flood(u32),
}

impl Fate {
    /// Its name in the log.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Fine => None,
            Self::ServerError(_) => Some("server_error"),
            Self::CutBefore => Some("cut_before"),
            Self::CutAfter => Some("cut_after"),
            Self::Slow(_) => Some("slow"),
            Self::Flood(_) => Some("flood"),
        }
    }
}

/// Draws the fates.
pub(super) struct Dice {
    seed: u64,
    pub(super) faults: Faults,
    drawn: HashMap<(String, i64), u64>,
}

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            seed,
            faults: Faults::default(),
            drawn: HashMap::new(),
        }
    }

    /// A new plan begins from the first draw again.
    pub(super) fn set(&mut self, faults: Faults) {
        self.faults = faults;
        self.drawn.clear();
    }

    fn chance(&mut self, what: &str, chat: i64) -> StdRng {
        let drawn = self.drawn.entry((what.to_owned(), chat)).or_default();
        *drawn += 1;
        let mut hasher = DefaultHasher::new();
        (self.seed, what, chat, *drawn).hash(&mut hasher);
        StdRng::seed_from_u64(hasher.finish())
    }

    /// What becomes of the next call of this method in this chat.
    pub(super) fn fate(&mut self, method: &str, chat: i64) -> Fate {
        let meant = &self.faults.methods;
        if self.faults.is_none() {
            return Fate::Fine;
        }
        if !meant.is_empty() && !meant.iter().any(|name| name.eq_ignore_ascii_case(method)) {
            return Fate::Fine;
        }
        let mut chance = self.chance(method, chat);
        let faults = &self.faults;
        let code = if chance.random_bool(0.5) { 500 } else { 502 };
        let mut left: f64 = chance.random();
        for (share, fate) in [
            (faults.server_error, Fate::ServerError(code)),
            (faults.cut_before, Fate::CutBefore),
            (faults.cut_after, Fate::CutAfter),
            (faults.flood, Fate::Flood(faults.retry_after.max(1))),
            (faults.slow, Fate::Slow(faults.delay_ms)),
        ] {
            if left < share {
                return fate;
            }
            left -= share.max(0.0);
        }
        Fate::Fine
    }

    /// Whether this update is delivered twice.
    pub(super) fn twice(&mut self, update: i64) -> bool {
        let share = self.faults.duplicate;
        share > 0.0 && self.chance("update", update).random::<f64>() < share
    }
}
