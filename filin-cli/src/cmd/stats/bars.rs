//! Figures of many days as bars: pure drawing.

use filin_core::api::stats::DayStats;
use unicode_width::UnicodeWidthStr;

use crate::output::{Span, Tone, screen};
use crate::shown;
use crate::words::Words;

/// The width where there is no terminal.
const WIDTH: usize = 80;
/// Longer bars are no clearer.
const LONGEST: usize = 60;
/// A bar that is shorter says nothing.
const SHORTEST: usize = 5;
/// Between two columns.
const GAP: &str = "  ";

/// A line a day, and what they sum up to.
pub(super) fn drawn(days: &[DayStats], words: &Words) -> Vec<Vec<Span>> {
    draw(days, words, screen().map_or(WIDTH, |(width, _)| width))
}

fn draw(days: &[DayStats], words: &Words, width: usize) -> Vec<Vec<Span>> {
    let lines = lines(days, words);
    let widths: [usize; 3] = std::array::from_fn(|at| {
        let cells = lines.iter().filter_map(|line| line.get(at));
        cells.map(|cell| cell.width()).max().unwrap_or_default()
    });
    let before = widths.iter().sum::<usize>() + 3 * GAP.len();
    let room = width.saturating_sub(before).min(LONGEST);
    let most = days.iter().map(|day| day.guests).max().unwrap_or_default();
    let bars = days.iter().map(|day| bar(day.guests, most, room));
    // Neither the head nor the sum has a bar.
    let bars = std::iter::once(None).chain(bars.map(Some)).chain([None]);
    let line = |(cells, bar): (&[String; 3], Option<String>)| {
        let tone = if bar.is_some() {
            Tone::Plain
        } else {
            Tone::Dim
        };
        let mut line = vec![(aligned(cells, widths), tone)];
        if let Some(bar) = bar.filter(|bar| !bar.is_empty()) {
            line.extend([(GAP.to_owned(), Tone::Plain), (bar, Tone::Accent)]);
        }
        line
    };
    lines.iter().zip(bars).map(line).collect()
}

/// The cells before the bars: a head, the days, the sum.
fn lines(days: &[DayStats], words: &Words) -> Vec<[String; 3]> {
    let head = ["day", "total_bookings", "guests"].map(|name| words.word("col", name));
    let rows = days.iter().map(|day| {
        let date = shown::day_long(words, day.date);
        [date, day.total_bookings.to_string(), day.guests.to_string()]
    });
    let sum = |of: fn(&DayStats) -> i64| days.iter().map(of).sum::<i64>().to_string();
    let total = [
        words.get("total"),
        sum(|day| day.total_bookings),
        sum(|day| day.guests),
    ];
    std::iter::once(head).chain(rows).chain([total]).collect()
}

/// Days to the left, numbers to the right.
fn aligned([day, bookings, guests]: &[String; 3], widths: [usize; 3]) -> String {
    let [first, second, third] = widths;
    let pad = |text: &str, width: usize| " ".repeat(width.saturating_sub(text.width()));
    format!(
        "{day}{}{GAP}{}{bookings}{GAP}{}{guests}",
        pad(day, first),
        pad(bookings, second),
        pad(guests, third),
    )
}

/// `value` of `most` in eighths of a cell; whoever came shows, be they few.
fn bar(value: i64, most: i64, room: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    if room < SHORTEST || value <= 0 || most <= 0 {
        return String::new();
    }
    let share = value as f64 / most as f64 * room as f64 * 8.0;
    let eighths = (share.round() as usize).clamp(1, room * 8);
    let rest = EIGHTHS.get(eighths % 8).copied().unwrap_or_default();
    format!("{}{rest}", "█".repeat(eighths / 8))
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;
    use filin_core::domain::service_day::ServiceDay;

    use super::*;

    fn day(date: &str, bookings: i64, guests: i64) -> DayStats {
        DayStats {
            date: ServiceDay::parse(date).unwrap(),
            total_bookings: bookings,
            guests,
            pending: 0,
            confirmed: 0,
            seated: 0,
            completed: 0,
            canceled: 0,
            no_show: 0,
            online: 0,
            by_staff: 0,
            walk_ins: 0,
        }
    }

    fn text(days: &[DayStats], width: usize) -> Vec<String> {
        let words = Words::load(Language::Ru).unwrap();
        let lines = draw(days, &words, width).into_iter();
        lines
            .map(|line| line.into_iter().map(|(text, _)| text).collect())
            .collect()
    }

    #[test]
    fn bars_are_as_long_as_days_were_busy() {
        let days = [
            day("2026-11-26", 0, 0),
            day("2026-11-27", 10, 40),
            day("2026-11-28", 5, 20),
            day("2026-11-29", 1, 1),
        ];
        assert_eq!(
            text(&days, 46),
            [
                "День           Броней  Гостей",
                "чт 26.11.2026       0       0",
                "пт 27.11.2026      10      40  ███████████████",
                "сб 28.11.2026       5      20  ███████▌",
                "вс 29.11.2026       1       1  ▍",
                "Всего              16      61",
            ]
        );
    }

    #[test]
    fn no_terminal_is_overrun() {
        let days = [day("2026-11-26", 100, 4_000), day("2026-11-27", 1, 3_999)];
        for width in [30, 31, 36, 40, 60, 80, 200] {
            for line in text(&days, width) {
                assert!(line.width() <= width, "{width}: {line}");
            }
        }
        assert_eq!(bar(i64::MAX, i64::MAX, 10), "██████████");
        assert_eq!(bar(1, i64::MAX, 10), "▏");
    }
}
