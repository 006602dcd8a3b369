//! `.env` as v3's reader (python-dotenv) took it, with what people's files look like: a byte order
//! mark, Windows line ends, spaces around names and values, quotes, comments, `export`.

use std::collections::BTreeMap;

/// Reads the file. A line that assigns nothing is passed over, as v3 did; of two lines with one
/// name the last counts.
pub(super) fn parse(text: &str) -> BTreeMap<String, String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut found = BTreeMap::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        rest = after;
        let Some((name, value)) = assignment(line) else {
            continue;
        };
        // A quoted value may run over line ends, so it is read from here to the end of the file.
        let ahead = if after.is_empty() {
            value.to_owned()
        } else {
            format!("{value}\n{after}")
        };
        let value = match quoted(&ahead) {
            Some((inner, left)) => {
                rest = after
                    .get(after.len().saturating_sub(left)..)
                    .unwrap_or_default();
                inner
            }
            None => plain(value),
        };
        found.insert(name.to_owned(), value);
    }
    found
}

/// Name and raw value of `NAME = value` or `export NAME=value`.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let line = tidy(line);
    let (name, value) = line.split_once('=')?;
    let name = tidy(name);
    let name = name
        .strip_prefix("export")
        .filter(|rest| rest.starts_with(char::is_whitespace))
        .map_or(name, tidy);
    let sound = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    sound.then(|| (name, tidy(value)))
}

/// Without spaces and byte order marks around it.
fn tidy(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}')
}

/// An unquoted value: up to a comment.
fn plain(value: &str) -> String {
    let mut before = ' ';
    let comment = value.char_indices().find(|(_, c)| {
        let begins = *c == '#' && before.is_whitespace();
        before = *c;
        begins
    });
    let end = comment.map_or(value.len(), |(at, _)| at);
    tidy(value.get(..end).unwrap_or(value)).to_owned()
}

/// The inside of the quotes that `text` begins with, and how many bytes are left after the line on
/// which they close. None without quotes, or when something follows them: then they belong to the
/// value (`"Филин", Ленина 1`).
fn quoted(text: &str) -> Option<(String, usize)> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut inner = String::new();
    let mut chars = text.chars();
    chars.next();
    loop {
        match chars.next()? {
            c if c == quote => break,
            '\\' => inner.push_str(&unescaped(quote, chars.next()?)),
            c => inner.push(c),
        }
    }
    let tail = chars.as_str();
    let (line, left) = tail.split_once('\n').unwrap_or((tail, ""));
    let clean = line.trim().is_empty() || line.trim_start().starts_with('#');
    clean.then_some((inner, left.len()))
}

fn unescaped(quote: char, c: char) -> String {
    match c {
        'n' if quote == '"' => "\n".into(),
        't' if quote == '"' => "\t".into(),
        '\\' => "\\".into(),
        c if c == quote => c.into(),
        c => format!("\\{c}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn one(text: &str) -> Option<String> {
        parse(text).remove("A")
    }

    #[rstest]
    #[case("A=1", "1")]
    #[case("\u{FEFF}A=1\r\nB=2\r\n", "1")]
    #[case("  A \t=  1 2  ", "1 2")]
    #[case("export A=1", "1")]
    #[case("A=1 # why", "1")]
    #[case("A=1#2", "1#2")]
    #[case("A= # nothing", "")]
    #[case("A=", "")]
    #[case("A=x\nA=y", "y")]
    #[case("A=x=y", "x=y")]
    #[case(r#"A="1 # 2"  # why"#, "1 # 2")]
    #[case(r#"A='a\nb'"#, r"a\nb")]
    #[case(r#"A="a\nb \"c\" \\ \d""#, "a\nb \"c\" \\ \\d")]
    #[case("A=\"one\ntwo\"\nB=2", "one\ntwo")]
    #[case(r#"A="Филин", Ленина 1"#, r#""Филин", Ленина 1"#)]
    #[case("A=\"open\nB=2", "\"open")]
    #[case(r"A=a\nb", r"a\nb")]
    fn lines(#[case] text: &str, #[case] value: &str) {
        assert_eq!(one(text).as_deref(), Some(value));
    }

    #[test]
    fn what_follows_quotes_is_read() {
        let found = parse("A=\"one\ntwo\" # why\n\n# B=0\nB = '2'\nnonsense\nC D=3\nE=5");
        let found: Vec<_> = found
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(found, ["A=one\ntwo", "B=2", "E=5"]);
        assert_eq!(parse("A=\"open\nB=2").len(), 2);
    }

    proptest! {
        #[test]
        fn never_panics(text in "[A-C=\"'\\\\# \n\r\u{FEFF}яn]{0,40}") {
            let _ = parse(&text);
        }
    }
}
