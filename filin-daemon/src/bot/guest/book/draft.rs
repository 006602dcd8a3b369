//! What a guest has said so far of a booking, a move, or a wait, and what is asked next. Pure.

use chrono::{DateTime, FixedOffset};
use filin_core::domain::ids::BookingId;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;
use serde::{Deserialize, Serialize};

/// What the steps lead to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::bot::guest) enum Goal {
    /// A booking.
    Book,
    /// Another time for one that stands.
    Move {
        /// Which.
        id: BookingId,
        /// As the guest saw it.
        version: i64,
        /// Its present time.
        from: DateTime<FixedOffset>,
        /// See `from`.
        to: DateTime<FixedOffset>,
    },
    /// A place on the waitlist.
    Wait,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::bot::guest) enum Stage {
    /// Which day.
    Day,
    /// How many come.
    Party,
    /// From when; for a wait, the first start.
    Time,
    /// The last start of a wait.
    Until,
    /// Which table.
    Table,
    /// Where to call.
    Phone,
    /// Wishes.
    Comment,
    /// Whether all of it is right.
    Confirm,
}

const STAGES: [(Stage, &str); 8] = [
    (Stage::Day, "day"),
    (Stage::Party, "party"),
    (Stage::Time, "time"),
    (Stage::Until, "until"),
    (Stage::Table, "table"),
    (Stage::Phone, "phone"),
    (Stage::Comment, "comment"),
    (Stage::Confirm, "confirm"),
];

impl Stage {
    /// Its word in buttons and texts.
    pub(super) fn word(self) -> &'static str {
        STAGES
            .iter()
            .find(|(stage, _)| *stage == self)
            .map_or("day", |(_, word)| word)
    }

    /// Reads the word.
    pub(super) fn parse(word: &str) -> Option<Self> {
        let found = STAGES.iter().find(|(_, known)| *known == word)?;
        Some(found.0)
    }
}

/// See the module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::bot) struct Draft {
    /// What the steps lead to.
    pub(super) goal: Goal,
    /// What is asked now.
    pub(super) stage: Stage,
    /// The answers.
    pub(super) day: Option<ServiceDay>,
    /// See `day`.
    pub(super) party: Option<i64>,
    /// See `day`.
    pub(super) start: Option<DateTime<FixedOffset>>,
    /// See `day`.
    pub(super) until: Option<DateTime<FixedOffset>>,
    /// See `day`; no tables are any tables.
    pub(super) tables: Option<Vec<TableNo>>,
    /// The table of the link that began it.
    pub(super) wish: Option<TableNo>,
    /// See `day`; an empty one was not given.
    pub(super) phone: Option<String>,
    /// Whether the guest's phone was known before.
    pub(super) phone_known: bool,
    /// See `day`.
    pub(super) comment: Option<String>,
    /// Which page of a long list of answers is shown.
    pub(super) page: usize,
    /// The update that asked the present step: a button of another one does not confirm.
    pub(super) asked: i64,
    /// Whether our reply keyboard stands below.
    pub(super) keyboard: bool,
}

impl Draft {
    /// Nothing said yet.
    pub(super) fn new(goal: Goal) -> Self {
        Self {
            goal,
            stage: Stage::Day,
            day: None,
            party: None,
            start: None,
            until: None,
            tables: None,
            wish: None,
            phone: None,
            phone_known: false,
            comment: None,
            page: 0,
            asked: 0,
            keyboard: false,
        }
    }

    /// Whether our reply keyboard stands below.
    pub(in crate::bot::guest) fn shows_keyboard(&self) -> bool {
        self.keyboard
    }

    /// The steps to the goal, in order.
    pub(super) fn road(&self) -> Vec<Stage> {
        let road: &[Stage] = match self.goal {
            Goal::Book => &[
                Stage::Day,
                Stage::Party,
                Stage::Time,
                Stage::Table,
                Stage::Phone,
                Stage::Comment,
                Stage::Confirm,
            ],
            Goal::Move { .. } => &[Stage::Day, Stage::Time, Stage::Confirm],
            Goal::Wait => &[Stage::Day, Stage::Party, Stage::Time, Stage::Until],
        };
        let asked = |stage: &Stage| match stage {
            Stage::Phone => !self.phone_known,
            Stage::Table => self.wish.is_none(),
            _ => true,
        };
        road.iter().copied().filter(asked).collect()
    }

    /// Goes to the first step that is not answered.
    pub(super) fn advance(&mut self) {
        let road = self.road();
        let open = road.iter().find(|stage| !self.has(**stage));
        self.stage = open.or(road.last()).copied().unwrap_or(Stage::Day);
        self.page = 0;
    }

    /// Goes back to a step, if it and all before it were come to; its answer is asked anew.
    pub(super) fn go_to(&mut self, stage: Stage) -> bool {
        let road = self.road();
        let Some(at) = road.iter().position(|one| *one == stage) else {
            return false;
        };
        if !road.iter().take(at).all(|before| self.has(*before)) {
            return false;
        }
        match stage {
            Stage::Day => self.set_day(None),
            Stage::Party => self.set_party(None),
            Stage::Time => self.set_start(None),
            Stage::Until => self.until = None,
            Stage::Table => self.tables = None,
            Stage::Phone => self.phone = None,
            Stage::Comment => self.comment = None,
            Stage::Confirm => {}
        }
        self.advance();
        true
    }

    /// The step before the present one.
    pub(super) fn before(&self) -> Option<Stage> {
        let road = self.road();
        let at = road.iter().position(|one| *one == self.stage)?;
        road.get(at.checked_sub(1)?).copied()
    }

    fn has(&self, stage: Stage) -> bool {
        match stage {
            Stage::Day => self.day.is_some(),
            Stage::Party => self.party.is_some(),
            Stage::Time => self.start.is_some(),
            Stage::Until => self.until.is_some(),
            Stage::Table => self.tables.is_some(),
            Stage::Phone => self.phone.is_some(),
            Stage::Comment => self.comment.is_some(),
            Stage::Confirm => false,
        }
    }

    /// Another day: what hangs on it is asked anew.
    pub(super) fn set_day(&mut self, day: Option<ServiceDay>) {
        self.day = day;
        self.set_start(None);
    }

    /// Another party; likewise.
    pub(super) fn set_party(&mut self, party: Option<i64>) {
        self.party = party;
        self.set_start(None);
    }

    /// Another start; likewise.
    pub(super) fn set_start(&mut self, start: Option<DateTime<FixedOffset>>) {
        self.start = start;
        self.until = None;
        self.tables = self
            .wish
            .filter(|_| start.is_some())
            .map(|table| vec![table]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn day() -> Option<ServiceDay> {
        ServiceDay::parse("2026-11-27").ok()
    }

    fn full() -> Draft {
        let mut draft = Draft::new(Goal::Book);
        draft.set_day(day());
        draft.set_party(Some(4));
        draft.set_start(Some(at("2026-11-27T21:30:00+03:00")));
        draft.tables = Some(Vec::new());
        draft.phone = Some(String::new());
        draft.comment = Some(String::new());
        draft.advance();
        draft
    }

    #[test]
    fn steps_are_asked_in_order_and_known_ones_are_left_out() {
        let mut draft = Draft::new(Goal::Book);
        draft.advance();
        assert_eq!((draft.stage, draft.before()), (Stage::Day, None));
        draft.set_day(day());
        draft.advance();
        assert_eq!(draft.stage, Stage::Party);
        assert_eq!(full().stage, Stage::Confirm);
        let known = Draft {
            phone_known: true,
            ..full()
        };
        assert!(!known.road().contains(&Stage::Phone));
        let mut wished = Draft {
            wish: TableNo::new(5).ok(),
            ..full()
        };
        wished.set_start(Some(at("2026-11-27T22:00:00+03:00")));
        assert_eq!(wished.tables, TableNo::new(5).ok().map(|no| vec![no]));
    }

    #[test]
    fn another_day_asks_the_time_anew_but_not_the_phone() {
        let mut draft = full();
        draft.set_day(day().map(ServiceDay::next));
        draft.advance();
        assert_eq!((draft.stage, draft.tables.clone()), (Stage::Time, None));
        draft.set_start(Some(at("2026-11-28T21:30:00+03:00")));
        draft.tables = Some(Vec::new());
        draft.advance();
        assert_eq!(draft.stage, Stage::Confirm);
    }

    #[test]
    fn nobody_jumps_ahead() {
        let mut draft = Draft::new(Goal::Book);
        draft.set_day(day());
        draft.advance();
        let before = draft.clone();
        assert!(!draft.go_to(Stage::Table) && !draft.go_to(Stage::Until));
        assert_eq!(draft, before);
        assert!(draft.go_to(Stage::Day));
        assert_eq!((draft.stage, draft.day), (Stage::Day, None));
    }

    #[test]
    fn what_is_kept_is_read() {
        let draft = full();
        let kept = serde_json::to_value(&draft).unwrap();
        assert_eq!(serde_json::from_value::<Draft>(kept).unwrap(), draft);
        for (stage, word) in STAGES {
            assert_eq!((stage.word(), Stage::parse(word)), (word, Some(stage)));
        }
    }
}
