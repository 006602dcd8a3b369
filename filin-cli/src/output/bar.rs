//! Progress, on stderr: a bar where somebody sits at a terminal, a line now and then elsewhere, and
//! nothing for those who want no remarks.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use unicode_width::UnicodeWidthStr;

use super::column::Tone;
use super::fit::packed;
use super::safe::harmless;
use super::stream::{painted, stderr, stderr_width};

/// How long nothing is said where a bar cannot be drawn.
const QUIET: Duration = Duration::from_secs(5);
/// A longer bar says nothing more.
const LONGEST: usize = 50;
/// A shorter one says nothing.
const SHORTEST: usize = 5;
/// What a bar is filled with: a cell, and its eighths.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/// Takes away the row of the cursor.
const WIPE: &str = "\r\u{1b}[2K";
/// A smaller upload is over before a bar is of use, in bytes.
const SMALL: usize = 512 * 1024;

/// How far something is.
pub(crate) struct Step {
    /// So many of…
    pub(crate) done: u64,
    /// …so many.
    pub(crate) total: u64,
    /// What it is.
    pub(crate) head: String,
    /// What there is to say of it, part by part.
    pub(crate) said: Vec<String>,
    /// What is said at once when it changes.
    pub(crate) turn: String,
}

/// Where that is shown.
pub(crate) enum Bar {
    /// At a terminal.
    Drawn(Drawing),
    /// Elsewhere; with what was said last, and when.
    Lines(Option<(String, Instant)>),
    /// Nowhere.
    Quiet,
}

impl Bar {
    pub(super) fn new(quiet: bool, color: bool) -> Self {
        if quiet {
            return Self::Quiet;
        }
        if !draws() {
            return Self::Lines(None);
        }
        Self::Drawn(Drawing {
            color,
            cells: Vec::new(),
        })
    }

    /// Shows how far it is.
    pub(crate) fn show(&mut self, step: Step) {
        self.show_all(&[step]);
    }

    /// Shows how far several are, one below the other. Elsewhere than at a terminal the last, which is
    /// the whole, is told.
    pub(crate) fn show_all(&mut self, steps: &[Step]) {
        match self {
            Self::Quiet => {}
            Self::Drawn(drawing) => stderr(&drawing.drawn(steps, stderr_width())),
            Self::Lines(last) => {
                let Some(step) = steps.last() else { return };
                let is_due = last
                    .as_ref()
                    .is_none_or(|(turn, at)| *turn != step.turn || at.elapsed() >= QUIET);
                if is_due {
                    let line = match step.said.join(" · ") {
                        said if said.is_empty() => step.head.clone(),
                        said => format!("{}: {said}", step.head),
                    };
                    stderr(&format!("{}\n", harmless(&line)));
                    *last = Some((step.turn.clone(), Instant::now()));
                }
            }
        }
    }

    /// Takes it off the screen.
    pub(crate) fn gone(&mut self) {
        if let Self::Drawn(drawing) = self {
            stderr(&drawing.erased(stderr_width()));
            drawing.cells.clear();
        }
    }
}

/// What stands on the terminal, the cursor behind it. Lines end where their words do: one that is
/// filled up would be broken in two by a terminal that is made narrower.
pub(crate) struct Drawing {
    color: bool,
    /// How wide each line is.
    cells: Vec<usize>,
}

impl Drawing {
    /// What draws these in place of what stands there.
    fn drawn(&mut self, steps: &[Step], width: usize) -> String {
        // The last column stays free: a cursor behind it is on no line.
        let room = width.saturating_sub(1).max(1);
        let mut lines = Vec::new();
        for step in steps {
            lines.push(head(step, room));
            let said: Vec<String> = step.said.iter().map(|part| harmless(part)).collect();
            let said = packed(&said, room).into_iter();
            lines.extend(said.map(|line| [line, String::new(), String::new()]));
        }
        let mut text = self.erased(width);
        self.cells.clear();
        for (at, [before, bar, after]) in lines.iter().enumerate() {
            if at > 0 {
                text.push('\n');
            }
            text.push_str(before);
            text.push_str(&painted(bar, Tone::Accent, self.color));
            text.push_str(after);
            self.cells
                .push(before.width() + bar.width() + after.width());
        }
        text
    }

    /// What takes it away, at this width: what has become too long stands on several rows.
    fn erased(&self, width: usize) -> String {
        let width = if reflows() { width.max(1) } else { usize::MAX };
        let rows = self.cells.iter().map(|cells| cells.div_ceil(width).max(1));
        // Row by row: a terminal may keep what a wider stroke wipes away for scrolling back to.
        match rows.sum::<usize>() {
            0 => String::new(),
            rows => WIPE.to_owned() + &format!("\u{1b}[A{WIPE}").repeat(rows - 1),
        }
    }
}

/// Whether a terminal that is made narrower breaks long lines, and does not cut them off. To take too
/// many rows away would cost those above.
fn reflows() -> bool {
    let has = |name: &str| std::env::var_os(name).is_some();
    let rxvt = std::env::var("TERM").is_ok_and(|term| term.starts_with("rxvt"));
    has("TMUX") || !(has("XTERM_VERSION") || rxvt)
}

/// `#12 going out ████▌      45 %`: before the bar, the bar, behind it.
fn head(step: &Step, room: usize) -> [String; 3] {
    let head = harmless(&step.head);
    if step.total == 0 && step.said.is_empty() {
        // Nobody knows how long it takes.
        return [head, String::new(), String::new()];
    }
    let percent = match step.total {
        0 => 0,
        total => u128::from(step.done.min(total)) * 100 / u128::from(total),
    };
    let cells = room.saturating_sub(head.width() + " ".len() + " 100 %".len());
    match cells.min(LONGEST) {
        ..SHORTEST => [format!("{head} {percent} %"), String::new(), String::new()],
        cells => [
            format!("{head} "),
            filled(step.done, step.total, cells),
            format!(" {percent:>3} %"),
        ],
    }
}

/// A bar of so many cells.
fn filled(done: u64, total: u64, cells: usize) -> String {
    let all = cells as u128 * 8;
    let part = u128::from(done.min(total)) * all / u128::from(total.max(1));
    let part = usize::try_from(part).unwrap_or_default();
    let eighths = EIGHTHS.get(part % 8).copied().unwrap_or_default();
    let bar = "█".repeat(part / 8) + eighths;
    let blank = cells.saturating_sub(bar.width());
    bar + &" ".repeat(blank)
}

/// The bytes of a file on their way.
#[derive(Clone)]
pub(crate) struct Upload(ProgressBar);

impl Upload {
    pub(super) fn new(name: &str, size: usize, quiet: bool) -> Self {
        if quiet || size < SMALL || !draws() {
            return Self(ProgressBar::hidden());
        }
        let template = "{prefix} {wide_bar} {bytes} / {total_bytes}";
        let bar = drawn(size as u64, template);
        bar.set_prefix(harmless(name));
        Self(bar)
    }

    /// So many more bytes have left.
    pub(crate) fn passed(&self, count: u64) {
        self.0.inc(count);
    }

    /// Takes it off the screen.
    pub(crate) fn gone(&self) {
        self.0.finish_and_clear();
    }
}

/// Whether stderr is something to draw on.
fn draws() -> bool {
    io::stderr().is_terminal() && std::env::var("TERM").as_deref() != Ok("dumb")
}

fn drawn(total: u64, template: &str) -> ProgressBar {
    let style =
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr())
        .with_style(style.progress_chars("█▉▊▋▌▍▎▏ "))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn step(head: &str) -> Step {
        let said = [
            "отправлено 61 из 121",
            "не дошло 0",
            "отписались 0",
            "неизвестно 0",
            "26.7 в секунду",
            "осталось 3 с",
        ];
        Step {
            done: 61,
            total: 121,
            head: head.into(),
            said: said.map(str::to_owned).into(),
            turn: String::new(),
        }
    }

    #[rstest]
    #[case(0, 8, "        ")]
    #[case(4, 8, "████    ")]
    #[case(1, 64, "▏       ")]
    #[case(63, 64, "███████▉")]
    #[case(8, 8, "████████")]
    #[case(9, 8, "████████")]
    #[case(0, 0, "        ")]
    fn bars(#[case] done: u64, #[case] total: u64, #[case] bar: &str) {
        assert_eq!(filled(done, total, 8), bar);
    }

    #[rstest]
    fn nothing_is_cut_at_any_width(#[values(20, 40, 60, 80, 120, 200)] width: usize) {
        let mut drawing = Drawing {
            color: false,
            cells: Vec::new(),
        };
        let step = step("№3 на паузе");
        let text = drawing.drawn(std::slice::from_ref(&step), width);
        assert!(text.lines().all(|line| line.width() < width), "{text}");
        assert!(text.starts_with("№3 на паузе"), "{text}");
        assert!(text.contains("50 %"), "{text}");
        assert_eq!(text.contains('█'), width > 20, "{text}");
        let line = text.replace('\n', " ");
        assert!(step.said.iter().all(|part| line.contains(part)), "{text}");
        // The next one takes its place.
        let rows = drawing.cells.len();
        let again = drawing.drawn(std::slice::from_ref(&step), width);
        assert_eq!(again.matches(WIPE).count(), rows, "{again:?}");
        assert!(again.ends_with(&text), "{again:?}");
    }

    #[test]
    fn what_became_too_long_is_taken_away_with_all_its_rows() {
        let mut drawing = Drawing {
            color: false,
            cells: Vec::new(),
        };
        assert_eq!(drawing.erased(80), "");
        drawing.cells = vec![60, 79, 10];
        let rows = |width| drawing.erased(width).matches(WIPE).count();
        assert_eq!(rows(80), 3);
        assert_eq!(rows(40), if reflows() { 5 } else { 3 });
    }
}
