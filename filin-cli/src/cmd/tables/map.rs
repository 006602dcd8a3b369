//! `filin tables map`: the room now, drawn.

use clap::Args;
use filin_core::api::room::TableState;

use unicode_width::UnicodeWidthStr;

use super::Room;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Format, Span, Tone, screen};
use crate::plan;
use crate::shown::state_tone;
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  filin tables map
  watch --color filin tables map --color always
  filin tables map -o json";

/// The width where there is no terminal.
const WIDTH: usize = 80;
/// Wider drawings are no clearer.
const WIDEST: usize = 120;
/// Between two entries of the legend.
const GAP: &str = "   ";

/// The room now, drawn
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Map {}

impl Map {
    /// Draws it; machines get the room as an object, or its tables as rows.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let today = crate::dates::day(&desk.client, &desk.out.words, None).await?;
        let room: Room = desk
            .client
            .get("/api/admin/tables", &vec![("date", today.to_string())])
            .await?;
        match desk.out.format() {
            Format::Json => desk.out.json(&room),
            Format::Table if !room.tables.is_empty() => {
                desk.out.drawing(&drawing(&room, &desk.out.words))
            }
            _ => desk
                .out
                .list(&room.tables, super::list::COLUMNS, "empty-tables"),
        }
    }
}

fn drawing(room: &Room, words: &Words) -> Vec<Vec<Span>> {
    let (width, height) = screen().unwrap_or((WIDTH, None));
    let mut tables: Vec<_> = room.tables.iter().collect();
    plan::in_order(&mut tables, |table| {
        (table.zone.as_str(), table.place, table.number.get())
    });
    let marks: Vec<plan::Mark> = tables
        .into_iter()
        .map(|table| plan::Mark {
            place: table.place,
            shape: table.shape,
            lines: vec![
                format!("{} {}", table.number, words.letter(table.state)),
                format!("{}–{}", table.seats.min, table.seats.max),
            ],
            tone: state_tone(table.state),
            picked: false,
        })
        .collect();
    // The legend and the prompt want their lines too.
    let mut lines = plan::draw(
        &marks,
        width.min(WIDEST),
        height.map(|height| height.saturating_sub(4)),
    );
    lines.push(Vec::new());
    lines.extend(legend(room, words, width));
    lines
}

/// What the letters mean, and how many tables each stands on; in as many lines as the width asks.
fn legend(room: &Room, words: &Words, width: usize) -> Vec<Vec<Span>> {
    let states = [
        TableState::Free,
        TableState::Soon,
        TableState::Pending,
        TableState::Reserved,
        TableState::Seated,
        TableState::Blocked,
    ];
    let mut lines: Vec<Vec<Span>> = vec![Vec::new()];
    let mut used = 0;
    for state in states {
        let count = room
            .tables
            .iter()
            .filter(|table| table.state == state)
            .count();
        if count == 0 {
            continue;
        }
        let (letter, name) = (words.letter(state), words.state(state));
        let text = format!(" {name}: {count}");
        let needed = letter.width() + text.width();
        if used > 0 && used + GAP.len() + needed > width {
            lines.push(Vec::new());
            used = 0;
        }
        if let Some(line) = lines.last_mut() {
            if used > 0 {
                line.push((GAP.to_owned(), Tone::Plain));
                used += GAP.len();
            }
            line.extend([(letter, state_tone(state)), (text, Tone::Plain)]);
            used += needed;
        }
    }
    lines
}
