//! Texts from elsewhere, made harmless for where they go: a terminal, JSON.

/// What a terminal can be shown: control characters (escape sequences begin with one), bidi
/// controls and zero-width tricks become a visible mark, line ends and tabs become spaces.
pub(crate) fn harmless(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => ' ',
            c if c.is_control() || is_deceptive(c) => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// As [`harmless`], but line ends stay.
pub(crate) fn harmless_lines(text: &str) -> String {
    text.lines().map(harmless).collect::<Vec<_>>().join("\n")
}

/// Bidi controls, and zero-width characters that only hide. ZWJ and ZWNJ stay, as in names.
fn is_deceptive(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// JSON in which no character can move a terminal's cursor or turn a line round: such characters
/// stand only inside strings, where an escape means the same.
pub(crate) fn escaped_json(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && (c.is_control() || is_deceptive(c)) {
            // All of them lie in the first plane: one escape is enough.
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_and_bidi_show_as_marks() {
        assert_eq!(
            harmless("a\u{1b}[31mb\u{7}\u{9b}2J"),
            "a\u{fffd}[31mb\u{fffd}\u{fffd}2J"
        );
        assert_eq!(harmless("x\u{202e}gpj\u{2066}"), "x\u{fffd}gpj\u{fffd}");
        assert_eq!(harmless("one\ntwo\r\tthree"), "one two  three");
        assert_eq!(harmless("Аня 👩\u{200d}👧 ё"), "Аня 👩\u{200d}👧 ё");
        assert_eq!(harmless_lines("one\n\u{1b}two\r\n"), "one\n\u{fffd}two");
    }

    #[test]
    fn json_means_the_same_after_escaping() {
        let text = "\u{9b}\u{202e}\u{7f}\u{1b}é\n";
        let json = serde_json::to_string_pretty(&[text]).unwrap();
        let escaped = escaped_json(&json);
        assert!(!escaped.contains(['\u{9b}', '\u{202e}', '\u{7f}', '\u{1b}']));
        assert_eq!(
            serde_json::from_str::<[String; 1]>(&escaped).unwrap(),
            [text]
        );
    }
}
