//! What a table or a CSV file consists of: columns, and cells that machines and people read
//! differently.

use tabled::settings::Color;

use crate::sent::Item;
use crate::words::Words;

/// What a cell's colour says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Nothing.
    #[default]
    Plain,
    /// All is well.
    Good,
    /// Somebody should look.
    Warn,
    /// Something is wrong.
    Bad,
    /// It is of less weight.
    Dim,
    /// It is going on.
    Accent,
}

impl Tone {
    /// Its SGR number.
    pub(crate) fn sgr(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Good => Some("32"),
            Self::Warn => Some("33"),
            Self::Bad => Some("31"),
            Self::Dim => Some("90"),
            Self::Accent => Some("36"),
        }
    }

    /// The same for tabled.
    pub(crate) fn color(self) -> Option<Color> {
        match self {
            Self::Plain => None,
            Self::Good => Some(Color::FG_GREEN),
            Self::Warn => Some(Color::FG_YELLOW),
            Self::Bad => Some(Color::FG_RED),
            Self::Dim => Some(Color::FG_BRIGHT_BLACK),
            Self::Accent => Some(Color::FG_CYAN),
        }
    }
}

/// One value, as machines and as people read it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    /// For CSV.
    pub(crate) machine: String,
    /// For the table.
    pub(crate) human: String,
    /// The table's colour.
    pub(crate) tone: Tone,
}

impl Cell {
    /// The same for both.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "numbers and texts alike, without a & at each call"
    )]
    pub(crate) fn of(value: impl ToString) -> Self {
        let text = value.to_string();
        Self {
            machine: text.clone(),
            human: text,
            tone: Tone::Plain,
        }
    }

    /// The same for both; empty where there is nothing.
    pub(crate) fn maybe(value: Option<impl ToString>) -> Self {
        value.map_or_else(Self::default, Self::of)
    }

    /// One text for machines, one for people.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "numbers and texts alike, without a & at each call"
    )]
    pub(crate) fn two(machine: impl ToString, human: impl Into<String>) -> Self {
        Self {
            machine: machine.to_string(),
            human: human.into(),
            tone: Tone::Plain,
        }
    }

    /// In a colour.
    pub(crate) fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }
}

/// Where a column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Show {
    Both,
    Csv,
    Table,
    Spare,
}

/// A column: its name (CSV's header, and the key of the table's), and what stands in it.
pub(crate) struct Column<T> {
    /// The name, as in the JSON.
    pub(crate) name: &'static str,
    show: Show,
    cell: fn(&T, &Words) -> Cell,
}

impl<T> Column<T> {
    /// In tables and in CSV.
    pub(crate) const fn new(name: &'static str, cell: fn(&T, &Words) -> Cell) -> Self {
        Self {
            name,
            show: Show::Both,
            cell,
        }
    }

    /// In CSV, and in tables that have room for it.
    pub(crate) const fn spare(name: &'static str, cell: fn(&T, &Words) -> Cell) -> Self {
        Self {
            name,
            show: Show::Spare,
            cell,
        }
    }

    /// In CSV only.
    pub(crate) const fn csv(name: &'static str, cell: fn(&T, &Words) -> Cell) -> Self {
        Self {
            name,
            show: Show::Csv,
            cell,
        }
    }

    /// In tables only.
    pub(crate) const fn table(name: &'static str, cell: fn(&T, &Words) -> Cell) -> Self {
        Self {
            name,
            show: Show::Table,
            cell,
        }
    }

    /// What stands in it of this item; a word that this version does not know as it came.
    pub(crate) fn of<I: Item<T>>(&self, item: &I, words: &Words) -> Cell {
        match item.odd(self.name) {
            Some(word) => Cell::of(word).tone(Tone::Warn),
            None => (self.cell)(item.known(), words),
        }
    }

    /// Whether machines get it.
    pub(crate) fn in_csv(&self) -> bool {
        self.show != Show::Table
    }

    /// Whether people get it.
    pub(crate) fn in_table(&self) -> bool {
        self.show != Show::Csv
    }

    /// Whether a narrow table does without it.
    pub(crate) fn is_spare(&self) -> bool {
        self.show == Show::Spare
    }

    /// Its header in tables.
    pub(crate) fn header(&self, words: &Words) -> String {
        words.word("col", self.name)
    }
}
