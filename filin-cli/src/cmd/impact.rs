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
    let both = [impact.bookings.as_slice(), &impact.outside].concat();
    desk.out.list(&both, bookings::COLUMNS, "empty-impact")?;
    let named = i64::try_from(impact.bookings.len()).unwrap_or(i64::MAX);
    if impact.total > named {
        let more = (impact.total - named).to_string();
        desk.out
            .note(&desk.out.words.with("impact-more", &[("count", more)]));
    }
    Ok(())
}

/// Goes on unasked if nobody is hit; else shows whom, and asks. Where nobody is asked, those who must
/// be moved are named.
pub(crate) fn weigh(desk: &Desk<'_>, impact: &Impact) -> Result<()> {
    if impact.total > 0 && desk.must_ask()? {
        desk.out.touching(&impact.bookings, bookings::COLUMNS);
        let count = [("count", impact.total.to_string())];
        return desk.confirm(&desk.out.words.with("ask-impact", &count));
    }
    let outside = i64::try_from(impact.outside.len()).unwrap_or(i64::MAX);
    let count = impact.total.saturating_add(outside);
    if count > 0 {
        let args = [("count", count.to_string()), ("ids", named(desk, impact))];
        desk.out.warn(&desk.out.words.with("impact", &args));
    }
    Ok(())
}

/// `#12 #13 … and 3 more.`
fn named(desk: &Desk<'_>, impact: &Impact) -> String {
    const MOST: usize = 20;
    let all = impact.bookings.iter().chain(&impact.outside);
    let ids = all.clone().take(MOST);
    let ids: Vec<String> = ids.map(|booking| format!("#{}", booking.id)).collect();
    let unnamed = i64::try_from(impact.bookings.len()).unwrap_or(i64::MAX);
    let left = impact.total.saturating_sub(unnamed).max(0);
    let left = left.saturating_add(i64::try_from(all.skip(MOST).count()).unwrap_or(i64::MAX));
    let mut text = ids.join(", ");
    if left > 0 {
        let more = [("count", left.to_string())];
        text = format!("{text} {}", desk.out.words.with("impact-more", &more));
    }
    text
}
