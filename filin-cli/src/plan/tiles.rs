//! Tables in rows, where the plan itself has no room.

use super::{Area, BOX_HEIGHT, DEEPEST, Mark, needs};

/// As much air as a tile is given at most, to the left and to the right of its text.
const AIR: usize = 2;

/// Where each mark is drawn. Tiles are as high as there is room for; where even single lines are
/// too many, those about the one that is looked at are in sight, and the others have no rows.
pub(super) fn lay(marks: &[Mark], width: usize, height: Option<usize>) -> Vec<Area> {
    let lines = marks.iter().map(|mark| mark.lines.len()).max().unwrap_or(0);
    let tallest = lines + 2;
    let mut sizes = (BOX_HEIGHT..=tallest).rev().chain([1]);
    let fits = |size: &usize| {
        let (columns, _) = columns(marks, width, *size);
        marks.len().div_ceil(columns) * size <= height.unwrap_or(DEEPEST)
    };
    let size = sizes.find(fits).unwrap_or(1);
    let (columns, tile) = columns(marks, width, size);
    // Where nobody looks at one of them, all are printed.
    let height = height.filter(|_| marks.iter().any(|mark| mark.picked));
    let first = first_row(marks, columns, height.map(|height| height / size));
    let place = |at: usize| {
        let row = (at / columns).checked_sub(first);
        let in_sight = row.filter(|row| height.is_none_or(|height| (row + 1) * size <= height));
        Area {
            left: at % columns * tile,
            top: in_sight.unwrap_or(0) * size,
            width: tile.min(width),
            height: if in_sight.is_some() { size } else { 0 },
        }
    };
    (0..marks.len()).map(place).collect()
}

/// How many tiles stand side by side, and how wide each is.
fn columns(marks: &[Mark], width: usize, size: usize) -> (usize, usize) {
    let in_sight = size.saturating_sub(2).max(1);
    let texts = marks
        .iter()
        .flat_map(|mark| mark.lines.iter().take(in_sight));
    let needed = texts.map(|text| needs(text)).max().unwrap_or(0) + 2;
    let most = (width / needed).max(1);
    // Rows of one length look better than a lone table in the last.
    let count = marks.len().max(1);
    let columns = count.div_ceil(count.div_ceil(most));
    (
        columns,
        (width / columns).clamp(needed.min(width), needed + AIR),
    )
}

fn first_row(marks: &[Mark], columns: usize, in_sight: Option<usize>) -> usize {
    let rows = marks.len().div_ceil(columns);
    let picked = marks.iter().position(|mark| mark.picked).unwrap_or(0) / columns;
    in_sight.map_or(0, |in_sight| {
        picked
            .saturating_sub(in_sight / 2)
            .min(rows.saturating_sub(in_sight))
    })
}
