//! `filin guests tags`: what words there are to find guests by.

use filin_core::api::guest::TagCount;

use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column};

pub(super) const EXAMPLES: &str = "\
Examples:
  filin guests tags
  filin guests list --tag vip                      who has it";

const COLUMNS: &[Column<TagCount>] = &[
    Column::new("tag", |one, _| Cell::of(&one.tag)),
    Column::new("guests", |one, _| Cell::of(one.guests)),
];

/// Shows them.
pub(super) async fn run(desk: &Desk<'_>) -> Result<()> {
    let tags: Vec<TagCount> = desk.client.get("/api/admin/tags", &Vec::new()).await?;
    desk.out.list(&tags, COLUMNS, "empty-tags")
}
