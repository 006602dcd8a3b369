//! CSV: a header and a row for each item.

use filin_core::domain::text::no_formula;

use super::column::Column;
use super::safe::harmless;
use crate::error::{Error, Result};
use crate::sent::Item;
use crate::words::Words;

/// The items as CSV. Into a file they go as they are; a terminal is shown what is harmless.
pub(super) fn csv<T, I: Item<T>>(
    items: &[I],
    columns: &[Column<T>],
    terminal: bool,
    words: &Words,
) -> Result<String> {
    let columns: Vec<&Column<T>> = columns.iter().filter(|column| column.in_csv()).collect();
    let failed = |error: csv::Error| Error::Local(error.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(columns.iter().map(|column| column.name))
        .map_err(failed)?;
    for item in items {
        let cells = columns.iter().map(|column| {
            let cell = no_formula(&column.of(item, words).machine);
            if terminal { harmless(&cell) } else { cell }
        });
        writer.write_record(cells).map_err(failed)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Local(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
