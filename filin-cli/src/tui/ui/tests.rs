//! What the screen looks like: every panel and every state, narrow and wide, in both languages.

use std::time::Duration;

use filin_core::domain::actor::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use rstest::rstest;

use super::draw;
use crate::error::Error;
use crate::live::Heard;
use crate::output::Tone;
use crate::tui::command::{Command, Open, Pane, Step};
use crate::tui::effect::{Answer, Effect, Loaded};
use crate::tui::state::State;
use crate::tui::state::fixtures::{
    booking, card, cast, evening, fresh, loaded, of, pass, read, with,
};

const NARROW: (u16, u16) = (80, 24);
const WIDE: (u16, u16) = (140, 40);

fn drawn(state: &mut State, (width, height): (u16, u16)) -> Terminal<TestBackend> {
    state.resize(width, height);
    state.settle();
    // A card that comes into sight is read.
    for effect in pass(state, 500) {
        if let Effect::Guest(id) = effect {
            state.answered(Answer::Guest(Ok(Box::new(card(id.0)))));
        }
    }
    state.settle();
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| draw(frame, state)).unwrap();
    terminal
}

fn name(what: &str, (width, height): (u16, u16), language: Language) -> String {
    format!("{what}-{width}x{height}-{}", language.as_str())
}

#[rstest]
fn panels(
    #[values(
        Pane::Floor,
        Pane::Day,
        Pane::Queue,
        Pane::Guest,
        Pane::Stats,
        Pane::Log,
        Pane::Waits
    )]
    pane: Pane,
    #[values(NARROW, WIDE)] size: (u16, u16),
    #[values(Language::Ru, Language::En)] language: Language,
) {
    let mut state = evening(language);
    state.on(Command::Focus(pane));
    let terminal = drawn(&mut state, size);
    insta::assert_snapshot!(name(pane.key(), size, language), terminal.backend());
}

#[rstest]
fn broadcasts(
    #[values("some", "none", "not-yours", "while-away", "details")] what: &str,
    #[values(NARROW, WIDE)] size: (u16, u16),
    #[values(Language::Ru, Language::En)] language: Language,
) {
    let mut loaded = loaded();
    let all = [
        cast(15, "canceled"),
        cast(14, "scheduled"),
        cast(13, "paused"),
        cast(12, "sending"),
        cast(11, "done"),
    ];
    loaded.casts = match what {
        "none" => Some(Vec::new()),
        "not-yours" => None,
        _ => Some(all.iter().map(of).collect()),
    };
    let mut state = with(language, loaded);
    if what != "while-away" {
        state.on(Command::Focus(Pane::Casts));
    }
    if what == "details" {
        state.settle();
        state.on(Command::Open(Open::Details));
    }
    let terminal = drawn(&mut state, size);
    let what = format!("casts-{what}");
    insta::assert_snapshot!(name(&what, size, language), terminal.backend());
}

/// What the screen says, line by line.
fn text(terminal: &Terminal<TestBackend>) -> String {
    terminal.backend().to_string()
}

/// A room whose plan has no place on the panel: its tables stand in rows.
fn crowded() -> Loaded {
    let mut loaded = loaded();
    for table in &mut loaded.room.tables {
        (table.place.x, table.place.y) = (0, 0);
    }
    loaded
}

#[rstest]
fn a_seated_table_leaves_the_others_their_times(#[values(100, 104)] width: u16) {
    let mut state = with(Language::Ru, crowded());
    let size = (width, 30);
    let terminal = drawn(&mut state, size);
    let text = text(&terminal);
    for line in ["21:30│", "│20:00│", "2–5"] {
        assert!(text.contains(line), "{line} at {width}: {text}");
    }
    insta::assert_snapshot!(name("floor", size, Language::Ru), terminal.backend());
}

#[test]
fn who_did_it_is_a_word_or_a_name() {
    let mut state = evening(Language::Ru);
    state.on(Command::Focus(Pane::Log));
    let text = text(&drawn(&mut state, (140, 60)));
    for line in [
        "#5 гости в зале · Мария",
        "гостя не принимаем · ключ № 1",
        "#159 подтверждена · система",
        "#158 подтверждена · гость",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    // Whose booking is in sight has a name.
    assert!(text.contains("#8 заявка · עברית"), "{text}");
    assert!(
        !text.contains("system") && !text.contains("guest"),
        "{text}"
    );
}

#[test]
fn the_help_explains_the_marks() {
    for (width, height) in [(140, 50), (60, 60)] {
        let mut state = state_of("help", Language::Ru);
        let text = text(&drawn(&mut state, (width, height)));
        for word in [
            "! опаздывают",
            "• ",
            "* ",
            "«14:00 5 10»",
            "продлить на 30 мин",
            "ждёт стола (7)",
        ] {
            assert!(text.contains(word), "{word}: {text}");
        }
    }
}

fn away() -> Error {
    Error::Away {
        server: "https://filin.example".to_owned(),
        why: "Connection refused".to_owned(),
        sent: false,
    }
}

fn offline(state: &mut State) {
    state.hear(Heard::Offline {
        why: away(),
        wait: Duration::from_secs(3),
    });
}

fn a_thousand() -> Loaded {
    let one = |n: i64| {
        let at = format!("2026-11-27T{:02}:{:02}", 12 + n % 12, n % 4 * 15);
        let status = ["confirmed", "seated", "completed"][n as usize % 3];
        read(&booking(
            1_000 + n,
            status,
            &at,
            n % 9 + 1,
            &[n % 12 + 1],
            Some("Гость 漢字"),
        ))
    };
    Loaded {
        bookings: (1..=1_000).map(one).collect(),
        ..loaded()
    }
}

fn nothing() -> Loaded {
    let mut loaded = loaded();
    loaded.bookings.clear();
    loaded.pending.clear();
    loaded.waits.clear();
    loaded.events.clear();
    loaded.room.tables.clear();
    loaded
}

fn state_of(what: &str, language: Language) -> State {
    let mut state = match what {
        "connecting" | "offline-at-first" => fresh(language),
        "empty" => with(language, nothing()),
        "thousand" => with(language, a_thousand()),
        "other-version" => with(
            language,
            Loaded {
                version: "9.9.9".into(),
                ..loaded()
            },
        ),
        _ => evening(language),
    };
    match what {
        "offline-at-first" | "offline" => offline(&mut state),
        "shut" => state.shut(&away()),
        "read-only" => state.settings.read_only = true,
        "no-colour" => state.settings.color = false,
        "other-day" => drop(state.on(Command::Days(1))),
        "help" => drop(state.on(Command::Open(Open::Help))),
        "ask-unwait" => {
            state.on(Command::Focus(Pane::Waits));
            state.settle();
            state.on(Command::Unwait);
        }
        "details-wait" => {
            state.on(Command::Focus(Pane::Waits));
            state.settle();
            state.on(Command::Open(Open::Details));
        }
        "ask" => drop(state.on(Command::Step(Step::NoShow))),
        "toast" => {
            state.say(
                Tone::Bad,
                "Стол 6 уже занят на это время \u{1b}[31m другой бронью".into(),
            );
        }
        _ => {}
    }
    state
}

#[rstest]
fn states(
    #[values(
        "connecting",
        "offline-at-first",
        "offline",
        "shut",
        "read-only",
        "no-colour",
        "empty",
        "thousand",
        "other-version",
        "other-day",
        "help",
        "ask",
        "ask-unwait",
        "details-wait",
        "toast"
    )]
    what: &str,
    #[values(NARROW, WIDE)] size: (u16, u16),
    #[values(Language::Ru, Language::En)] language: Language,
) {
    let mut state = state_of(what, language);
    let terminal = drawn(&mut state, size);
    insta::assert_snapshot!(name(what, size, language), terminal.backend());
}

#[test]
fn no_size_is_too_odd() {
    let mut state = evening(Language::Ru);
    for modal in [
        None,
        Some(Open::Help),
        Some(Open::Details),
        Some(Open::Date),
    ] {
        state.modal = None;
        if let Some(modal) = modal {
            state.on(Command::Open(modal));
        }
        for pane in Pane::ALL {
            state.on(Command::Focus(pane));
            for width in [1, 20, 39, 40, 80, 116, 240] {
                for height in [1, 5, 10, 24, 60] {
                    drawn(&mut state, (width, height));
                    state.on(Command::Point(width / 2, height / 2));
                }
            }
        }
    }
}

#[test]
fn whom_nobody_but_staff_can_tell_stands_out_without_colour_too() {
    let mut state = state_of("no-colour", Language::Ru);
    state.on(Command::Focus(Pane::Floor));
    let terminal = drawn(&mut state, WIDE);
    let text = text(&terminal);
    assert!(text.contains("позвонить +79161110004 · до 20:34"), "{text}");
    assert!(text.contains("позвонить 2"), "{text}");
    // But for the keys in the last line.
    let cells = &terminal.backend().buffer().content;
    let cells = &cells[..cells.len() - usize::from(WIDE.0)];
    let bold = |cell: &&ratatui::buffer::Cell| {
        let is_bold = cell.modifier.contains(ratatui::style::Modifier::BOLD);
        is_bold && cell.symbol() == "+"
    };
    assert_eq!(cells.iter().filter(bold).count(), 2, "both phones are bold");
}

#[test]
fn a_click_looks_at_whoever_waits() {
    let mut state = evening(Language::Ru);
    let text = text(&drawn(&mut state, WIDE));
    let row = text.lines().position(|line| line.contains("Ада")).unwrap();
    state.on(Command::Point(60, u16::try_from(row).unwrap()));
    state.settle();
    assert_eq!(state.focus, Pane::Waits);
    assert_eq!(state.wait().map(|wait| wait.id.0), Some(1));
    // The line below the list is nobody's.
    let below = text.lines().position(|line| line.contains("стол 3, до"));
    state.on(Command::Point(60, u16::try_from(below.unwrap()).unwrap()));
    state.settle();
    assert_eq!(state.wait().map(|wait| wait.id.0), Some(1));
}

#[test]
fn a_day_of_another_year_has_its_year() {
    let mut loaded = loaded();
    loaded.pending = vec![
        read(&booking(
            90,
            "pending",
            "2026-12-30T22:00",
            8,
            &[],
            Some("Полина"),
        )),
        read(&booking(
            91,
            "pending",
            "2027-01-05T19:30",
            2,
            &[],
            Some("Ян"),
        )),
    ];
    loaded.events[4].at -= chrono::TimeDelta::days(365);
    let mut state = with(Language::Ru, loaded);
    state.on(Command::Focus(Pane::Log));
    let narrow = text(&drawn(&mut state, NARROW));
    for line in [
        " 05.01.2027 19:30  2 Ян",
        " 30.12 22:00       8 Полина",
        "┃20:21 стол 11",
    ] {
        assert!(narrow.contains(line), "{line}: {narrow}");
    }
    let wide = text(&drawn(&mut state, (160, 60)));
    for line in [
        " вт 05.01.2027 19:30  2 Ян",
        " ср 30.12 22:00       8 Полина",
        "27.11.2025 19:54 гостя не",
    ] {
        assert!(wide.contains(line), "{line}: {wide}");
    }
    // The year turns while one looks.
    pass(&mut state, 40 * 24 * 3_600_000);
    assert!(state.words.is_other_year(2026) && !state.words.is_other_year(2027));
}

#[test]
fn a_small_terminal_is_told_so() {
    let mut state = evening(Language::Ru);
    let terminal = drawn(&mut state, (20, 5));
    insta::assert_snapshot!("too-small-20x5-ru", terminal.backend());
}

#[test]
fn nothing_that_a_terminal_would_obey_is_drawn() {
    let mut state = state_of("toast", Language::Ru);
    let terminal = drawn(&mut state, WIDE);
    for cell in &terminal.backend().buffer().content {
        let obeyed = |c: char| c.is_control() || c == '\u{202e}';
        assert!(!cell.symbol().contains(obeyed), "{:?}", cell.symbol());
    }
}
