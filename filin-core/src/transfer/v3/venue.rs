//! Rows of `venue`, `hours` and `menu_items`. v3 had two texts; the rest is a first venue's, since
//! what v3 had else stood in its code.

use chrono::NaiveTime;

use super::cells::{Cells, text};
use super::feed::Frame;
use super::raw::Declared::{Int, Moment, Text};
use super::raw::{Columns, Raw};
use super::remarks::Remarks;
use crate::domain::actor::Language;
use crate::domain::loyalty::Loyalty;
use crate::service::SeedItem;
use crate::store::venue::wall_text;
use crate::transfer::error::{Error, Result};
use crate::transfer::report::{Done, Reason};
use crate::transfer::value::{Row, Value};

pub(super) const TABLE: &str = "venue_settings";

pub(super) const COLUMNS: Columns = &[
    ("id", Int),
    ("schedule_text", Text),
    ("contacts_text", Text),
    ("updated_at", Moment),
];

/// Longest text that settings take.
const MAX_TEXT: usize = 4000;
/// Every day of the week.
pub(super) const DAYS: i64 = 7;

/// The venue's texts, of one pass over the table.
#[derive(Default)]
pub(super) struct Settings {
    seen: bool,
    pub(super) schedule: Option<String>,
    pub(super) contacts: Option<String>,
}

impl Settings {
    /// Reads a row; v3 itself looked at the first alone.
    pub(super) fn read(&mut self, cells: Cells<'_>, said: &mut Remarks<'_>) -> Result<(), Reason> {
        if self.seen {
            said.say("id", cells.get("id"), Reason::Duplicate, Done::SetAside);
            return Err(Reason::Duplicate);
        }
        self.seen = true;
        self.schedule = shown_text("schedule_text", cells, said);
        self.contacts = shown_text("contacts_text", cells, said);
        Ok(())
    }
}

/// What guests are shown. v3's settings file wrote a line's end as `\n`, and so did its database.
fn shown_text(column: &'static str, cells: Cells<'_>, said: &mut Remarks<'_>) -> Option<String> {
    let raw = cells.get(column);
    if raw == Raw::Null {
        said.say(column, raw, Reason::Missing, Done::Changed);
        return None;
    }
    let typed = said.text(column, raw, MAX_TEXT);
    Some(typed.replace("\\r\\n", "\n").replace("\\n", "\n"))
}

/// The venue's row.
pub(super) fn row(frame: &Frame, settings: Settings) -> Result<Row> {
    Ok(vec![
        Value::Int(1),
        Value::Text(clean(&frame.name)),
        Value::Text(frame.calendar.zone.name().into()),
        Value::Text(wall_text(frame.calendar.day_start)),
        Value::Text(Language::default().as_str().into()),
        Value::Text(
            settings
                .schedule
                .unwrap_or_else(|| frame.seed.schedule.clone()),
        ),
        Value::Text(
            settings
                .contacts
                .unwrap_or_else(|| frame.seed.contacts.clone()),
        ),
        json(&frame.rules)?,
        json(&Loyalty::default())?,
        Value::Int(1),
    ])
}

/// The name comes from whoever runs this, and may hold anything as well.
fn clean(name: &str) -> String {
    text(Raw::Text(name.as_bytes())).map_or_else(String::new, |(name, _)| name)
}

fn json(what: &impl serde::Serialize) -> Result<Value> {
    let written = serde_json::to_string(what);
    Ok(Value::Json(
        written.map_err(|error| Error::Internal(error.to_string()))?,
    ))
}

/// A day's opening, the design's.
pub(super) fn day(weekday: i64) -> Row {
    let wall = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    vec![
        Value::Int(weekday),
        Value::Text(wall_text(wall(14))),
        Value::Text(wall_text(wall(2))),
    ]
}

/// A line of the menu.
pub(super) fn item(position: i64, line: &SeedItem) -> Row {
    vec![
        Value::Int(position + 1),
        Value::Text(line.title.clone()),
        Value::Int(line.price),
        Value::Int(position),
        Value::Bool(true),
        Value::Text(line.section.clone()),
        Value::Text(line.description.clone()),
    ]
}
