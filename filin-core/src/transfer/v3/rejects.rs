//! Rows of `import_rejects`: what could not become anything here, whole.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value as Json, json};

use super::cells::{Cells, each, text};
use super::feed::Frame;
use super::ids::Ids;
use super::raw::{Columns, Raw, Rows};
use super::remarks::{Remarks, shown};
use super::reviews::{self, Review};
use super::subscribers::{self, Subscriber};
use super::survey::Survey;
use super::waiting::Waiting;
use super::{clients, promotions, venue};
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Take;
use crate::transfer::report::Reason;
use crate::transfer::value::{Row, Value};

/// Hands over each, in the order of v3's tables.
pub(super) fn stream(
    rows: &mut dyn Rows,
    frame: &Frame,
    survey: &Survey,
    waiting: &Waiting,
    take: Take<'_>,
) -> Result<()> {
    let now = frame.now;
    let mut rejects = Rejects { last: 0, now, take };
    let mut settings = venue::Settings::default();
    rejects.of(rows, venue::TABLE, venue::COLUMNS, |cells| {
        settings.read(cells, &mut Remarks::none()).err()
    })?;
    let mut ids = Ids::default();
    rejects.of(rows, promotions::TABLE, promotions::COLUMNS, |cells| {
        promotions::read(cells, &mut ids, now, &mut Remarks::none()).err()
    })?;
    let mut ids = Ids::default();
    rejects.of(rows, clients::TABLE, clients::COLUMNS, |cells| {
        ids.take(cells.get("id")).err()
    })?;
    let mut pass = subscribers::Pass::default();
    rejects.of(
        rows,
        subscribers::TABLE,
        subscribers::COLUMNS,
        |cells| match pass.read(cells, &survey.clients, now, &mut Remarks::none()) {
            Subscriber::Aside(reason) => Some(reason),
            Subscriber::Again | Subscriber::Person(_) => None,
        },
    )?;
    waiting.each("import_rejects", &mut |row| rejects.take(row))?;
    let mut pass = reviews::Pass::default();
    rejects.of(rows, reviews::TABLE, reviews::COLUMNS, |cells| {
        let said = &mut Remarks::none();
        match pass.read(cells, &survey.clients, &survey.reviewed, now, said) {
            Review::Aside(reason) => Some(reason),
            Review::Of(..) => None,
        }
    })
}

struct Rejects<'a> {
    last: i64,
    now: DateTime<Utc>,
    take: Take<'a>,
}

impl Rejects<'_> {
    /// Those of one table: the rows for which there is a reason.
    fn of(
        &mut self,
        rows: &mut dyn Rows,
        table: &'static str,
        columns: Columns,
        mut why: impl FnMut(Cells<'_>) -> Option<Reason>,
    ) -> Result<()> {
        each(rows, table, columns, |cells| match why(cells) {
            Some(reason) => self.take(row(table, cells, reason, self.now)?),
            None => Ok(()),
        })
    }

    /// Gives it the next id.
    fn take(&mut self, mut row: Row) -> Result<()> {
        self.last += 1;
        if let Some(id) = row.first_mut() {
            *id = Value::Int(self.last);
        }
        (self.take)(row)
    }
}

/// Without an id yet.
pub(super) fn row(
    table: &str,
    cells: Cells<'_>,
    reason: Reason,
    now: DateTime<Utc>,
) -> Result<Row> {
    let word = serde_json::to_value(reason).map_err(|error| Error::Internal(error.to_string()))?;
    let whole: Map<_, _> = cells
        .iter()
        .map(|(column, raw)| (column.to_owned(), written(raw)))
        .collect();
    let id_there = text(Raw::Text(shown(cells.get("id")).as_bytes()));
    Ok(vec![
        Value::Null,
        Value::Text(table.into()),
        Value::text(id_there.map(|(id, _)| id)),
        Value::Text(word.as_str().unwrap_or_default().into()),
        Value::Json(Json::Object(whole).to_string()),
        Value::Instant(now),
    ])
}

/// A value as JSON that both engines take: PostgreSQL's knows no NUL.
fn written(raw: Raw<'_>) -> Json {
    match raw {
        Raw::Null => Json::Null,
        Raw::Int(number) => json!(number),
        Raw::Real(number) if number.is_finite() => json!(number),
        Raw::Real(number) => json!(number.to_string()),
        Raw::Text(bytes) => json!(String::from_utf8_lossy(bytes).replace('\0', "\u{FFFD}")),
        Raw::Blob(bytes) => json!({ "hex": hex::encode(bytes) }),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Raw::Null, json!(null))]
    #[case(Raw::Int(i64::MIN), json!(i64::MIN))]
    #[case(Raw::Real(1.5), json!(1.5))]
    #[case(Raw::Real(f64::INFINITY), json!("inf"))]
    #[case(Raw::Text(b"a\0\xff"), json!("a\u{FFFD}\u{FFFD}"))]
    #[case(Raw::Blob(&[0, 255]), json!({"hex": "00ff"}))]
    fn values_are_kept(#[case] raw: Raw<'_>, #[case] expected: Json) {
        assert_eq!(written(raw), expected);
    }
}
