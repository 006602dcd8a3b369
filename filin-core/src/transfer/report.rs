//! What became of each row of v3 that could not come over as it was, and figures that add up to
//! every row there was.

use std::collections::BTreeMap;

use serde::Serialize;

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A status that Filin does not know.
    StatusUnknown,
    /// A pending booking whose time has passed.
    Expired,
    /// The client or the booking that it names is not there.
    Orphan,
    /// A table that cannot be, or a number that is none.
    TableInvalid,
    /// Fewer than one, or more than the room has.
    PartyInvalid,
    /// No duration, or one that cannot be.
    DurationInvalid,
    /// A date that cannot be read.
    DateInvalid,
    /// A date in another form than v3's own.
    DateUnusual,
    /// A moment that the venue's clocks skip or show twice.
    DateAmbiguous,
    /// A live booking or block at a table that another has then.
    Overlap,
    /// NUL or invalid UTF-8.
    TextBroken,
    /// Longer than Filin keeps it.
    TextTooLong,
    /// No number, or out of range.
    NumberInvalid,
    /// Text, zero, negative, or beyond what Telegram has.
    TelegramIdInvalid,
    /// No phone number, however it is read.
    PhoneInvalid,
    /// The first row with this unique value keeps it.
    Duplicate,
    /// Something that must be there is not.
    Missing,
    /// Notes that begin like JSON and are none, or whose discount is none.
    NotesUnreadable,
}

/// What was done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// The row came over with another value in this column.
    Changed,
    /// The row came over, this value did not.
    Emptied,
    /// The row came over marked for staff to look at, without its table if that is what is wrong.
    Flagged,
    /// The value was put among the notes.
    Noted,
    /// A guest was made for it.
    GuestMade,
    /// It became a part of another row.
    Folded,
    /// The row stands whole in `import_rejects`.
    SetAside,
    /// It came over as it was; this is for people to know.
    Kept,
}

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// v3's table.
    pub table: &'static str,
    /// The row's id there.
    pub id: String,
    /// v3's column.
    pub column: &'static str,
    /// What stood there, shortened, without control characters.
    pub value: String,
    /// What is wrong with it.
    pub reason: Reason,
    /// What was done.
    pub done: Done,
}

/// Longest value in a note, in characters.
const SHOWN: usize = 80;

/// A value as a note shows it.
#[must_use]
pub fn shortened(value: &str) -> String {
    let tame = |c: char| if c.is_control() { '\u{FFFD}' } else { c };
    let mut shown: String = value.chars().take(SHOWN).map(tame).collect();
    if value.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// What became of a table's rows; the four add up to `rows`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Rows that v3 has.
    pub rows: u64,
    /// Came over as they were.
    pub plain: u64,
    /// Came over with something changed.
    pub changed: u64,
    /// Became a part of another row.
    pub folded: u64,
    /// Stand in `import_rejects`.
    pub aside: u64,
}

/// How a row fared, as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// As it was.
    Plain,
    /// With something changed.
    Changed,
    /// As a part of another.
    Folded,
    /// Set aside.
    Aside,
}

/// Called with each note, as it comes up: there may be many.
pub type Tell = Box<dyn FnMut(&Note) + Send>;

/// Collects what is told, and counts.
#[derive(Default)]
pub struct Report {
    tell: Option<Tell>,
    tallies: BTreeMap<&'static str, Tally>,
    reasons: BTreeMap<(&'static str, Reason, Done), u64>,
}

impl Report {
    /// Counts, and hands on each note.
    #[must_use]
    pub fn new(tell: Tell) -> Self {
        Self {
            tell: Some(tell),
            ..Self::default()
        }
    }

    /// Writes down what was done about a value.
    pub fn note(&mut self, note: &Note) {
        let key = (note.table, note.reason, note.done);
        *self.reasons.entry(key).or_default() += 1;
        if let Some(tell) = &mut self.tell {
            tell(note);
        }
    }

    /// Counts a row of v3.
    pub fn count(&mut self, table: &'static str, fate: Fate) {
        let tally = self.tallies.entry(table).or_default();
        tally.rows += 1;
        match fate {
            Fate::Plain => tally.plain += 1,
            Fate::Changed => tally.changed += 1,
            Fate::Folded => tally.folded += 1,
            Fate::Aside => tally.aside += 1,
        }
    }

    /// What became of each of v3's tables.
    #[must_use]
    pub fn tallies(&self) -> &BTreeMap<&'static str, Tally> {
        &self.tallies
    }

    /// How many values were wrong in which way.
    #[must_use]
    pub fn reasons(&self) -> &BTreeMap<(&'static str, Reason, Done), u64> {
        &self.reasons
    }
}
