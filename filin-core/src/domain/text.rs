//! What people type, made safe to store, show and search.
//!
//! Control characters, bidi overrides and zero-width tricks can make one name look like another
//! or turn a whole line round in a staff chat, so they are refused. ZWJ and ZWNJ stay: emoji and
//! Persian need them.

use super::refusal::Refusal;

/// Longest name, in characters.
pub const NAME_MAX: usize = 100;

/// One line: trimmed, inner whitespace collapsed to single spaces. Empty input gives an empty
/// string; a field that must not be empty says so itself.
///
/// # Errors
/// `text_invalid` for control characters (newlines, tabs and NUL too), bidi controls, zero-width
/// characters, or text in which nothing is visible; `text_too_long` for more than `max`
/// characters after cleaning.
pub fn clean_line(field: &'static str, raw: &str, max: usize) -> Result<String, Refusal> {
    let trimmed = raw.trim();
    if trimmed.chars().any(is_refused) {
        return Err(Refusal::TextInvalid { field });
    }
    check(field, collapse(trimmed), max)
}

/// As [`clean_line`], of a field that must not be empty.
///
/// # Errors
/// As [`clean_line`]; `setting_invalid` when nothing is left.
pub fn filled_line(field: &'static str, raw: &str, max: usize) -> Result<String, Refusal> {
    match clean_line(field, raw, max) {
        Ok(line) if line.is_empty() => Err(Refusal::SettingInvalid { field }),
        other => other,
    }
}

/// Several lines: as [`clean_line`], but newlines and tabs are allowed, and spacing inside the
/// text stays as typed. `\r\n` becomes `\n`.
///
/// # Errors
/// As [`clean_line`].
pub fn clean_text(field: &'static str, raw: &str, max: usize) -> Result<String, Refusal> {
    let text = raw.trim().replace("\r\n", "\n");
    if text
        .chars()
        .any(|c| is_refused(c) && c != '\n' && c != '\t')
    {
        return Err(Refusal::TextInvalid { field });
    }
    check(field, text, max)
}

/// A person's name: one line of 1 to [`NAME_MAX`] characters.
///
/// # Errors
/// `name_invalid` when empty or with characters that [`clean_line`] refuses; `text_too_long`.
pub fn clean_name(raw: &str) -> Result<String, Refusal> {
    match clean_line("name", raw, NAME_MAX) {
        Ok(name) if name.is_empty() => Err(Refusal::NameInvalid),
        Err(Refusal::TextInvalid { .. }) => Err(Refusal::NameInvalid),
        other => other,
    }
}

/// Never fails: takes out what [`clean_line`] would refuse and cuts to `max` characters. For names
/// that Telegram hands us, which nobody can be asked to retype. May be empty.
#[must_use]
pub fn tame(raw: &str, max: usize) -> String {
    let kept: String = raw
        .chars()
        // Line ends part words; the other refused characters only hide between letters.
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !is_refused(*c))
        .collect();
    let cut: String = collapse(&kept).chars().take(max).collect();
    if cut.chars().any(is_visible) {
        cut.trim_end().to_owned()
    } else {
        String::new()
    }
}

/// The normal form of search columns: lower case (Cyrillic too, which SQLite's `LOWER` leaves
/// alone), ё as е, single spaces. Letters typed with a combining mark count as the letter.
#[must_use]
pub fn fold(raw: &str) -> String {
    let mut folded = String::with_capacity(raw.len());
    for c in collapse(raw).to_lowercase().chars() {
        match (folded.chars().next_back(), c) {
            (Some('е'), '\u{308}') => {}
            (Some('и'), '\u{306}') => {
                folded.pop();
                folded.push('й');
            }
            (_, 'ё') => folded.push('е'),
            _ => folded.push(c),
        }
    }
    folded
}

/// A CSV cell that no spreadsheet takes for a formula.
#[must_use]
pub fn no_formula(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn check(field: &'static str, text: String, max: usize) -> Result<String, Refusal> {
    if text.chars().count() > max {
        Err(Refusal::TextTooLong { field, max })
    } else if !text.is_empty() && !text.chars().any(is_visible) {
        Err(Refusal::TextInvalid { field })
    } else {
        Ok(text)
    }
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Controls, line and paragraph separators, bidi controls, zero-width characters that no script
/// needs.
fn is_refused(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200B}' | '\u{2060}' | '\u{FEFF}'
            | '\u{061C}' | '\u{200E}' | '\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{2028}' | '\u{2029}')
}

/// Whether the character alone leaves a mark. Not a full Unicode answer: it knows the fillers and
/// joiners with which people make "empty" names.
pub(super) fn is_visible(c: char) -> bool {
    !(c.is_whitespace()
        || is_refused(c)
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200C}' | '\u{200D}' | '\u{2061}'..='\u{2065}'
            | '\u{206A}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("  Анна   Петрова ", "Анна Петрова")]
    #[case("Анна\n", "Анна")]
    #[case("Łukasz 🦉", "Łukasz 🦉")]
    #[case("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧")]
    #[case("می\u{200C}خواهم", "می\u{200C}خواهم")]
    #[case("", "")]
    fn lines_are_tidied(#[case] raw: &str, #[case] expected: &str) {
        assert_eq!(clean_line("comment", raw, 50).unwrap(), expected);
    }

    #[rstest]
    #[case("a\0b")]
    #[case("a\nb")]
    #[case("a\tb")]
    #[case("a\u{202E}b")]
    #[case("a\u{2066}b")]
    #[case("a\u{200F}b")]
    #[case("a\u{061C}b")]
    #[case("a\u{200B}b")]
    #[case("\u{FEFF}a")]
    #[case("a\u{2028}b")]
    #[case("\u{200D}\u{200C}")]
    #[case("\u{3164}")]
    fn tricks_are_refused(#[case] raw: &str) {
        let refused = Err(Refusal::TextInvalid { field: "comment" });
        assert_eq!(clean_line("comment", raw, 50), refused);
        assert_eq!(clean_name(raw), Err(Refusal::NameInvalid));
    }

    #[test]
    fn text_keeps_its_lines() {
        let text = clean_text("schedule", " пн\tвт\r\n  ср \n", 50).unwrap();
        assert_eq!(text, "пн\tвт\n  ср");
        assert!(clean_text("schedule", "a\u{0}b", 50).is_err());
        assert!(clean_text("schedule", "a\rb", 50).is_err());
    }

    #[test]
    fn length_is_in_characters() {
        assert!(clean_line("name", &"я".repeat(5), 5).is_ok());
        assert_eq!(
            clean_line("name", &"я".repeat(6), 5),
            Err(Refusal::TextTooLong {
                field: "name",
                max: 5
            })
        );
        assert_eq!(clean_name("  "), Err(Refusal::NameInvalid));
    }

    #[test]
    fn some_lines_must_say_something() {
        assert_eq!(
            filled_line("title", " Чай  с мятой ", 20).unwrap(),
            "Чай с мятой"
        );
        for empty in ["", "  \n "] {
            let refused = Err(Refusal::SettingInvalid { field: "title" });
            assert_eq!(filled_line("title", empty, 20), refused);
        }
        assert!(filled_line("title", "a\u{200B}", 20).is_err());
    }

    #[test]
    fn search_form_knows_cyrillic() {
        assert_eq!(fold("  АЛЁНА  Ёлкина"), "алена елкина");
        assert_eq!(fold("Але\u{308}на Андреи\u{306}"), "алена андрей");
    }

    #[test]
    fn formulas_are_quoted() {
        for formula in ["=1+1", "+7999", "-1", "@sum", "\tx", "\rx", "＝1"] {
            assert_eq!(no_formula(formula), format!("'{formula}"));
        }
        assert_eq!(no_formula("a=1"), "a=1");
        assert_eq!(no_formula(""), "");
    }

    #[test]
    fn telegram_names_are_tamed() {
        assert_eq!(tame("\u{202E}Ма\nша\u{200B} \0", 10), "Ма ша");
        assert_eq!(tame("\u{3164}\u{3164}", 10), "");
        assert_eq!(tame("абвгд", 3), "абв");
    }

    /// Ordinary characters mixed with those that matter here.
    fn nasty() -> impl Strategy<Value = String> {
        let special = "\0\n\r\t \u{200B}\u{200D}\u{202E}\u{FEFF}\u{3164}\u{308}\u{306}ЁёЕеИиΣİ";
        let special: Vec<char> = special.chars().collect();
        let one = prop_oneof![any::<char>(), proptest::sample::select(special)];
        proptest::collection::vec(one, 0..20).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #[test]
        fn tamed_is_clean(raw in nasty(), max in 0_usize..12) {
            let tamed = tame(&raw, max);
            prop_assert_eq!(clean_line("name", &tamed, max), Ok(tamed));
        }

        #[test]
        fn cleaning_twice_changes_nothing(raw in nasty()) {
            if let Ok(line) = clean_line("name", &raw, 20) {
                prop_assert_eq!(clean_line("name", &line, 20), Ok(line));
            }
            if let Ok(text) = clean_text("text", &raw, 20) {
                prop_assert_eq!(clean_text("text", &text, 20), Ok(text));
            }
        }

        #[test]
        fn folding_twice_changes_nothing(raw in nasty()) {
            prop_assert_eq!(fold(&fold(&raw)), fold(&raw));
        }
    }
}
