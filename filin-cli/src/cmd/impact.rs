//! Before a change of hours or tables: whom it would hit, and whether to go on.

use filin_core::api::impact::Impact;
use serde::Serialize;

use super::bookings;
use crate::desk::Desk;
use crate::error::Result;

/// Asks the server whom a change would hit.
pub(crate) async fn ask<B: Serialize>(desk: &Desk<'_>, path: &str, change: &B) -> Result<Impact> {
    desk.client.post(path, change).await
}

/// Shows whom the change would hit, for `--dry-run`.
pub(crate) fn show(desk: &Desk<'_>, impact: &Impact) -> Result<()> {
    desk.out
        .list(&impact.bookings, bookings::COLUMNS, "empty-impact")?;
    let named = i64::try_from(impact.bookings.len()).unwrap_or(i64::MAX);
    if impact.total > named {
        let more = (impact.total - named).to_string();
        desk.out
            .note(&desk.out.words.with("impact-more", &[("count", more)]));
    }
    Ok(())
}

/// Goes on unasked if nobody is hit; else shows whom, and asks.
pub(crate) fn weigh(desk: &Desk<'_>, impact: &Impact) -> Result<()> {
    if impact.total == 0 {
        return Ok(());
    }
    let count = [("count", impact.total.to_string())];
    if desk.must_ask()? {
        desk.out.touching(&impact.bookings, bookings::COLUMNS);
        return desk.confirm(&desk.out.words.with("ask-impact", &count));
    }
    desk.out.warn(&desk.out.words.with("impact", &count));
    Ok(())
}
