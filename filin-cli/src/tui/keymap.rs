//! Which key says what, and what the footer and the help tell of it.
//!
//! Letters count by their place on the keyboard: with the Russian layout on, `с` is where `c` is.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseEventKind};
use tui_input::InputRequest;

use super::command::{Command, Go, Open, Pane, Step};

/// What the keys mean at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// The panels.
    Panes,
    /// The panels, where whoever waits is the one that is meant.
    Waits,
    /// The panels, where a broadcast is the one that is meant.
    Casts,
    /// The help, or details.
    Page,
    /// A question.
    Ask,
    /// Fields to fill in.
    Form,
}

/// The command that an event of the terminal means, if it means any.
pub(crate) fn command(mode: Mode, event: Event) -> Option<Command> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => by_key(mode, key),
        Event::Paste(text) if mode == Mode::Form => Some(Command::Paste(text)),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(_) => Some(Command::Point(mouse.column, mouse.row)),
            MouseEventKind::ScrollDown => Some(Command::Go(Go::By(3))),
            MouseEventKind::ScrollUp => Some(Command::Go(Go::By(-3))),
            _ => None,
        },
        _ => None,
    }
}

fn by_key(mode: Mode, key: KeyEvent) -> Option<Command> {
    if key.modifiers.contains(KeyModifiers::CONTROL)
        && let KeyCode::Char(c) = key.code
    {
        match latin(c) {
            'c' => return Some(Command::Quit),
            'z' => return Some(Command::Suspend),
            'l' => return Some(Command::Redraw),
            _ => {}
        }
    }
    match mode {
        Mode::Panes => in_panes(key),
        Mode::Waits => of_wait(key).or_else(|| in_panes(key)),
        Mode::Casts => of_cast(key).or_else(|| in_panes(key)),
        Mode::Page => on_page(key),
        Mode::Ask => on_ask(key),
        Mode::Form => in_form(key),
    }
}

fn in_panes(key: KeyEvent) -> Option<Command> {
    Some(match key.code {
        KeyCode::Tab => Command::Cycle(1),
        KeyCode::BackTab => Command::Cycle(-1),
        KeyCode::Up => Command::Go(Go::By(-1)),
        KeyCode::Down => Command::Go(Go::By(1)),
        KeyCode::Left => Command::Go(Go::Left),
        KeyCode::Right => Command::Go(Go::Right),
        KeyCode::PageUp => Command::Go(Go::By(-10)),
        KeyCode::PageDown => Command::Go(Go::By(10)),
        KeyCode::Home => Command::Go(Go::First),
        KeyCode::End => Command::Go(Go::Last),
        KeyCode::Enter => Command::Open(Open::Details),
        KeyCode::F(1) => Command::Open(Open::Help),
        KeyCode::Char(c) if plain(key) => return by_letter(latin(c)),
        _ => return None,
    })
}

/// What the letters of a booking's steps mean for whoever waits.
fn of_wait(key: KeyEvent) -> Option<Command> {
    match key.code {
        KeyCode::Char(c) if plain(key) => match latin(c) {
            'c' => Some(Command::Claim),
            'x' => Some(Command::Unwait),
            _ => None,
        },
        _ => None,
    }
}

/// And for a broadcast.
fn of_cast(key: KeyEvent) -> Option<Command> {
    match key.code {
        KeyCode::Char(c) if plain(key) => match latin(c) {
            'p' => Some(Command::PauseCast),
            'x' => Some(Command::CancelCast),
            _ => None,
        },
        _ => None,
    }
}

/// Letters that change something with others than Shift are not meant.
fn plain(key: KeyEvent) -> bool {
    key.modifiers.difference(KeyModifiers::SHIFT).is_empty()
}

fn by_letter(letter: char) -> Option<Command> {
    Some(match letter {
        'q' => Command::Quit,
        '?' => Command::Open(Open::Help),
        '/' => Command::Open(Open::Search),
        'j' => Command::Go(Go::By(1)),
        'k' => Command::Go(Go::By(-1)),
        'h' => Command::Go(Go::Left),
        'l' => Command::Go(Go::Right),
        '[' => Command::Days(-1),
        ']' => Command::Days(1),
        't' => Command::Today,
        'g' => Command::Open(Open::Date),
        'f' => Command::Filter,
        'r' => Command::Reload,
        'c' => Command::Step(Step::Confirm),
        's' => Command::Step(Step::Seat),
        'e' => Command::Step(Step::Close),
        'x' => Command::Step(Step::Cancel),
        'a' => Command::Step(Step::NoShow),
        'o' => Command::Step(Step::Reopen),
        'n' => Command::Open(Open::New),
        'w' => Command::Open(Open::WalkIn),
        'p' => Command::Open(Open::Wait),
        'm' => Command::Open(Open::Move),
        'b' => Command::Open(Open::Block),
        'i' => Command::Open(Open::Note),
        'u' => Command::Undo,
        // The same key, with Shift and without.
        '+' | '=' => Command::Extend,
        '1'..='8' => {
            let place = letter.to_digit(10).and_then(|digit| digit.checked_sub(1))?;
            Command::Focus(*Pane::ALL.get(usize::try_from(place).ok()?)?)
        }
        _ => return None,
    })
}

fn on_page(key: KeyEvent) -> Option<Command> {
    match key.code {
        KeyCode::Esc | KeyCode::Enter | KeyCode::F(1) => Some(Command::Close),
        KeyCode::Char(c) if matches!(latin(c), 'q' | '?') => Some(Command::Close),
        _ => match in_panes(key) {
            Some(Command::Go(go)) => Some(Command::Go(go)),
            _ => None,
        },
    }
}

fn on_ask(key: KeyEvent) -> Option<Command> {
    match key.code {
        // On the Russian layout the key of `y` says `н`, which reads as a no; yes is `д`.
        KeyCode::Char('y' | 'Y' | 'д' | 'Д') => Some(Command::Accept),
        KeyCode::Char(_) | KeyCode::Esc => Some(Command::Close),
        _ => None,
    }
}

fn in_form(key: KeyEvent) -> Option<Command> {
    use InputRequest as Edit;
    let word = key
        .modifiers
        .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    Some(match key.code {
        KeyCode::Esc => Command::Close,
        KeyCode::Enter => Command::Accept,
        KeyCode::Tab => Command::Field(1),
        KeyCode::BackTab => Command::Field(-1),
        KeyCode::Down => Command::Choose(1),
        KeyCode::Up => Command::Choose(-1),
        KeyCode::Left if word => Command::Edit(Edit::GoToPrevWord),
        KeyCode::Right if word => Command::Edit(Edit::GoToNextWord),
        KeyCode::Left => Command::Edit(Edit::GoToPrevChar),
        KeyCode::Right => Command::Edit(Edit::GoToNextChar),
        KeyCode::Home => Command::Edit(Edit::GoToStart),
        KeyCode::End => Command::Edit(Edit::GoToEnd),
        KeyCode::Backspace if word => Command::Edit(Edit::DeletePrevWord),
        KeyCode::Backspace => Command::Edit(Edit::DeletePrevChar),
        KeyCode::Delete => Command::Edit(Edit::DeleteNextChar),
        KeyCode::Char(c) if key.modifiers.contains(KeyModifiers::CONTROL) => {
            return match latin(c) {
                'a' => Some(Command::Edit(Edit::GoToStart)),
                'e' => Some(Command::Edit(Edit::GoToEnd)),
                'w' => Some(Command::Edit(Edit::DeletePrevWord)),
                'u' => Some(Command::Edit(Edit::DeleteLine)),
                'k' => Some(Command::Edit(Edit::DeleteTillEnd)),
                _ => None,
            };
        }
        KeyCode::Char(c) => Command::Edit(Edit::InsertChar(c)),
        _ => return None,
    })
}

/// The Latin letter on the same key, whatever the layout and the shift.
fn latin(c: char) -> char {
    const RU: &str = "йцукенгшщзхъфывапролджэячсмитьбю.";
    const EN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    let c = c.to_lowercase().next().unwrap_or(c);
    let place = RU.chars().position(|russian| russian == c && c != '.');
    place.and_then(|place| EN.chars().nth(place)).unwrap_or(c)
}

/// A key as it is written, and the key of its text.
pub(crate) type Hint = (&'static str, &'static str);

/// What the footer tells, the most needed first; what has no room is left out.
pub(crate) fn footer(mode: Mode) -> &'static [Hint] {
    match mode {
        Mode::Panes => &[
            ("?", "key-help"),
            ("c", "key-confirm"),
            ("s", "key-seat"),
            ("e", "key-close"),
            ("x", "key-cancel"),
            ("n", "key-new"),
            ("m", "key-move"),
            ("u", "key-undo"),
            ("/", "key-search"),
            ("q", "key-quit"),
            ("+", "key-extend"),
            ("a", "key-no-show"),
            ("b", "key-block"),
            ("i", "key-note"),
            ("p", "key-wait"),
            ("f", "key-filter"),
            ("[ ]", "key-days"),
        ],
        Mode::Waits => &[
            ("?", "key-help"),
            ("c", "key-claim"),
            ("x", "key-unwait"),
            ("p", "key-wait"),
            ("enter", "key-details"),
            ("n", "key-new"),
            ("u", "key-undo"),
            ("/", "key-search"),
            ("q", "key-quit"),
            ("[ ]", "key-days"),
        ],
        Mode::Casts => &[
            ("?", "key-help"),
            ("p", "key-pause-cast"),
            ("x", "key-cancel-cast"),
            ("enter", "key-details"),
            ("n", "key-new"),
            ("u", "key-undo"),
            ("/", "key-search"),
            ("q", "key-quit"),
            ("[ ]", "key-days"),
        ],
        Mode::Page => &[("esc", "key-leave"), ("↑ ↓", "key-scroll")],
        Mode::Ask => &[("y д", "key-yes"), ("n esc", "key-no")],
        Mode::Form => &[
            ("enter", "key-hand-in"),
            ("tab", "key-field"),
            ("↑ ↓", "key-choose"),
            ("esc", "key-leave"),
        ],
    }
}

/// Every key of the panels, for the help.
pub(crate) const HELP: &[Hint] = &[
    ("1–8 tab", "key-panes"),
    ("↑ ↓ j k", "key-lines"),
    ("← → h l", "key-tables"),
    ("enter", "key-details"),
    ("[ ]", "key-days"),
    ("t", "key-today"),
    ("g", "key-date"),
    ("f", "key-filter"),
    ("/", "key-search"),
    ("c", "key-confirm"),
    ("s", "key-seat"),
    ("e", "key-close"),
    ("x", "key-cancel"),
    ("a", "key-no-show"),
    ("o", "key-reopen"),
    ("n", "key-new"),
    ("w", "key-walk-in"),
    ("p", "key-wait"),
    ("m", "key-move"),
    ("+", "key-extend"),
    ("b", "key-block"),
    ("i", "key-note"),
    ("u", "key-undo"),
    ("r", "key-reload"),
    ("^l", "key-redraw"),
    ("^z", "key-suspend"),
    ("q", "key-quit"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(mode: Mode, c: char) -> Option<Command> {
        command(mode, Event::Key(KeyEvent::from(KeyCode::Char(c))))
    }

    #[test]
    fn a_key_is_its_place_on_the_keyboard() {
        for (latin, russian) in [('c', 'с'), ('s', 'ы'), ('n', 'т'), ('[', 'х'), ('q', 'Й')] {
            assert!(typed(Mode::Panes, latin).is_some());
            assert_eq!(
                typed(Mode::Panes, latin),
                typed(Mode::Panes, russian),
                "{latin}"
            );
        }
    }

    #[test]
    fn in_a_form_letters_are_letters() {
        for c in ['q', 'c', 'й', '?'] {
            let inserted = Some(Command::Edit(InputRequest::InsertChar(c)));
            assert_eq!(typed(Mode::Form, c), inserted);
        }
    }

    #[test]
    fn for_whoever_waits_two_letters_mean_something_else() {
        for (latin, russian, command) in [
            ('c', 'с', Command::Claim),
            ('x', 'ч', Command::Unwait),
            ('n', 'т', Command::Open(Open::New)),
        ] {
            assert_eq!(typed(Mode::Waits, latin), Some(command.clone()));
            assert_eq!(typed(Mode::Waits, russian), Some(command));
        }
    }

    #[test]
    fn for_a_broadcast_too() {
        for (latin, russian, command) in [
            ('p', 'з', Command::PauseCast),
            ('x', 'ч', Command::CancelCast),
            ('8', '8', Command::Focus(Pane::Casts)),
        ] {
            assert_eq!(typed(Mode::Casts, latin), Some(command.clone()));
            assert_eq!(typed(Mode::Casts, russian), Some(command));
        }
    }

    #[test]
    fn only_a_yes_is_a_yes() {
        for c in ['y', 'Y', 'д'] {
            assert_eq!(typed(Mode::Ask, c), Some(Command::Accept));
        }
        for c in ['n', 'н', 'x', ' '] {
            assert_eq!(typed(Mode::Ask, c), Some(Command::Close));
        }
        let enter = Event::Key(KeyEvent::from(KeyCode::Enter));
        assert_eq!(command(Mode::Ask, enter), None);
    }
}
