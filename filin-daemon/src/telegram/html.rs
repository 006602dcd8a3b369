//! What people typed, made safe for Telegram's HTML.

use std::borrow::Cow;

/// Escapes text for Telegram's HTML mode: it knows these three and `&quot;`.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"']) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// Cuts text to `max` UTF-16 units, by which Telegram counts, and says so by an ellipsis.
#[must_use]
pub fn cut(text: &str, max: usize) -> Cow<'_, str> {
    if text.encode_utf16().count() <= max {
        return Cow::Borrowed(text);
    }
    let mut left = max.saturating_sub(1);
    let mut short = String::new();
    for c in text.chars() {
        match left.checked_sub(c.len_utf16()) {
            Some(rest) => left = rest,
            None => break,
        }
        short.push(c);
    }
    short.push('…');
    Cow::Owned(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_of_people_is_text() {
        assert_eq!(
            escape("<b>Аня & \"Ко\"</b>"),
            "&lt;b&gt;Аня &amp; &quot;Ко&quot;&lt;/b&gt;"
        );
        assert!(matches!(escape("Аня"), Cow::Borrowed("Аня")));
    }

    #[test]
    fn cut_counts_as_telegram_does() {
        assert_eq!(cut("абв", 3), "абв");
        assert_eq!(cut("абвг", 3), "аб…");
        assert_eq!(cut("🦉🦉🦉", 4), "🦉…");
    }
}
