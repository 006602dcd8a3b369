//! The figures: what each is compared with, what it should reach, and how they are shown.

use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use serde::Serialize;

use crate::options::Part;

/// A figure with its unit.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Figure {
    pub(crate) value: f64,
    pub(crate) unit: &'static str,
}

impl Figure {
    pub(crate) fn new(value: f64, unit: &'static str) -> Self {
        Self { value, unit }
    }

    pub(crate) fn ms(time: Duration) -> Self {
        Self::new(time.as_secs_f64() * 1e3, "ms")
    }

    fn shown(&self) -> String {
        if self.value.is_nan() {
            return "—".into();
        }
        let digits = match self.value {
            value if value >= 100.0 => 0,
            value if value >= 10.0 => 1,
            _ => 2,
        };
        format!("{:.digits$} {}", self.value, self.unit)
    }
}

/// What a row should reach.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Budget {
    /// At least this ratio to what ran beside it.
    RatioAtLeast(f64),
    /// At most this ratio to what ran beside it.
    RatioAtMost(f64),
    /// At most this, in the figure's unit.
    AtMost(f64),
}

/// One line of the report.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    part: String,
    what: String,
    on: String,
    figure: Figure,
    beside: Option<(String, Figure)>,
    ratio: Option<f64>,
    budget: Option<Budget>,
    ok: Option<bool>,
    note: String,
}

impl Row {
    /// A figure; `on` says on which engine and by how many.
    pub(crate) fn new(part: Part, what: &str, on: &str, figure: Figure) -> Self {
        Self {
            part: format!("{part:?}").to_lowercase(),
            what: what.into(),
            on: on.into(),
            figure,
            beside: None,
            ratio: None,
            budget: None,
            ok: None,
            note: String::new(),
        }
    }

    /// What ran beside it.
    pub(crate) fn beside(self, what: &str, figure: Figure) -> Self {
        let ratio = (figure.value > 0.0).then(|| self.figure.value / figure.value);
        Self {
            beside: Some((what.into(), figure)),
            ratio,
            ..self
        }
    }

    /// The ratio as the middle of several rounds, each of both sides, instead of the figures' own.
    pub(crate) fn ratio(self, ratio: f64) -> Self {
        Self {
            ratio: Some(ratio),
            ..self
        }
    }

    /// What it should reach.
    pub(crate) fn budget(self, budget: Budget) -> Self {
        let ok = match budget {
            Budget::RatioAtLeast(least) => self.ratio.map(|ratio| ratio >= least),
            Budget::RatioAtMost(most) => self.ratio.map(|ratio| ratio <= most),
            Budget::AtMost(most) => Some(self.figure.value <= most),
        };
        Self {
            budget: Some(budget),
            ok,
            ..self
        }
    }

    /// What a reader must know besides.
    pub(crate) fn note(self, note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            ..self
        }
    }

    fn cells(&self) -> [String; 7] {
        let budget = match self.budget {
            None => String::new(),
            Some(Budget::RatioAtLeast(least)) => format!("≥ {least:.2} ×"),
            Some(Budget::RatioAtMost(most)) => format!("≤ {most:.2} ×"),
            Some(Budget::AtMost(most)) => format!("≤ {most} {}", self.figure.unit),
        };
        let beside = self.beside.as_ref();
        [
            self.what.clone(),
            self.on.clone(),
            self.figure.shown(),
            beside.map_or_else(String::new, |(what, figure)| {
                format!("{} {what}", figure.shown())
            }),
            self.ratio
                .map_or_else(String::new, |ratio| format!("{ratio:.2}")),
            budget,
            match self.ok {
                Some(true) => "ok".into(),
                Some(false) => "BELOW".into(),
                None => String::new(),
            },
        ]
    }
}

/// Everything that was measured, and what could not be.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    pub(crate) machine: String,
    pub(crate) disk: String,
    pub(crate) seconds: f64,
    pub(crate) quick: bool,
    pub(crate) rows: Vec<Row>,
    pub(crate) failed: Vec<String>,
}

impl Report {
    /// Shows the rows of a part, or all of them.
    pub(crate) fn print(rows: &[Row]) {
        const HEAD: [&str; 7] = ["", "on", "figure", "beside", "ratio", "budget", ""];
        let lines: Vec<[String; 7]> = rows.iter().map(Row::cells).collect();
        let width = |column: usize| {
            let cells = lines.iter().map(|line| line[column].chars().count());
            cells.chain([HEAD[column].len()]).max().unwrap_or_default()
        };
        let widths: [usize; 7] = std::array::from_fn(width);
        let show = |cells: &[String; 7]| {
            let padded: Vec<String> = cells
                .iter()
                .zip(widths)
                .map(|(cell, width)| format!("{cell:width$}"))
                .collect();
            say(padded.join("  ").trim_end());
        };
        show(&HEAD.map(str::to_owned));
        for (row, line) in rows.iter().zip(&lines) {
            show(line);
            if !row.note.is_empty() {
                say(&format!("    {}", row.note));
            }
        }
    }

    /// How many rows do not reach what they should.
    pub(crate) fn below(&self) -> usize {
        self.rows.iter().filter(|row| row.ok == Some(false)).count()
    }

    /// Writes it as JSON.
    pub(crate) fn write(&self, file: &Path) -> anyhow::Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, serde_json::to_vec_pretty(self)?)
            .with_context(|| format!("cannot write {}", file.display()))
    }
}

/// A line for whoever waits.
#[expect(clippy::print_stdout, reason = "the report is what the bench is for")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// The middle one.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
