//! v3's promotions. The standing one, its "promotion 0", stood in its code and not in its table.

use chrono::{DateTime, Utc};

use super::cells::Cells;
use super::ids::Ids;
use super::raw::Columns;
use super::raw::Declared::{Flag, Int, Moment, Text};
use super::remarks::Remarks;
use crate::domain::picture::MAX_URL;
use crate::domain::promotion::{MAX_DESCRIPTION, MAX_TITLE};
use crate::domain::text::fold;
use crate::service::SeedPromotion;
use crate::transfer::report::{Done, Reason};
use crate::transfer::value::{Row, Value};

pub(super) const TABLE: &str = "promotions";

pub(super) const COLUMNS: Columns = &[
    ("id", Int),
    ("title", Text),
    ("description", Text),
    ("image_url", Text),
    ("is_active", Flag),
    ("created_at", Moment),
];

/// A promotion.
pub(super) struct Promotion {
    pub(super) id: i64,
    pub(super) title: String,
    description: String,
    image_url: Option<String>,
    pub(super) active: bool,
    created_at: DateTime<Utc>,
}

/// Reads a row, or says why it cannot come over.
pub(super) fn read(
    cells: Cells<'_>,
    ids: &mut Ids,
    now: DateTime<Utc>,
    said: &mut Remarks<'_>,
) -> Result<Promotion, Reason> {
    let id = ids.take(cells.get("id")).inspect_err(|reason| {
        said.say("id", cells.get("id"), *reason, Done::SetAside);
    })?;
    let url = said.text("image_url", cells.get("image_url"), MAX_URL);
    Ok(Promotion {
        id,
        title: said.filled("title", cells.get("title"), MAX_TITLE),
        description: said.text("description", cells.get("description"), MAX_DESCRIPTION),
        image_url: Some(url.trim().to_owned()).filter(|url| !url.is_empty()),
        active: said.flag("is_active", cells.get("is_active")),
        created_at: said.moment("created_at", cells.get("created_at"), now),
    })
}

/// The standing promotion, where v3's table has none such.
pub(super) fn standing(seed: &SeedPromotion, id: i64, now: DateTime<Utc>) -> Promotion {
    Promotion {
        id,
        title: seed.title.clone(),
        description: seed.description.clone(),
        image_url: None,
        active: true,
        created_at: now,
    }
}

impl Promotion {
    /// Whether it says what the standing one says.
    pub(super) fn is_like(&self, seed: &SeedPromotion) -> bool {
        self.active && fold(&self.title) == fold(&seed.title)
    }

    /// Its row.
    pub(super) fn row(self, is_default: bool) -> Row {
        vec![
            Value::Int(self.id),
            Value::Text(self.title),
            Value::Text(self.description),
            Value::text(self.image_url),
            Value::Null,
            Value::Null,
            Value::Bool(is_default),
            Value::Bool(self.active),
            Value::Instant(self.created_at),
        ]
    }
}
