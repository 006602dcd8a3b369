//! Character references: `&lt;`, `&gt;`, `&amp;`, `&quot;` and numbers. Telegram forgives a missing
//! semicolon, and takes whatever it does not know for text.

/// Telegram takes what is longer, in bytes and without the semicolon, for text.
const LONGEST: usize = 9;

/// What a reference says.
pub(super) struct Reference {
    /// No character if it is half of one: a surrogate.
    pub(super) code: u32,
    /// In bytes.
    pub(super) length: usize,
}

/// The reference at the beginning, if there is one.
pub(super) fn read(text: &str) -> Option<Reference> {
    let body = text.strip_prefix('&')?;
    let (code, rest) = match body.strip_prefix('#') {
        None => named(body)?,
        Some(number) => {
            let (code, rest) = match number.strip_prefix('x') {
                Some(hex) => numbered(hex, 16)?,
                None => numbered(number, 10)?,
            };
            (text.len() - rest.len() <= LONGEST).then_some((code, rest))?
        }
    };
    let rest = rest.strip_prefix(';').unwrap_or(rest);
    let length = text.len() - rest.len();
    Some(Reference { code, length })
}

fn named(body: &str) -> Option<(u32, &str)> {
    let (name, rest) = run(body, |c| c.is_ascii_alphabetic());
    let c = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        _ => return None,
    };
    Some((c.into(), rest))
}

fn numbered(body: &str, radix: u32) -> Option<(u32, &str)> {
    let (digits, rest) = run(body, |c| c.is_digit(radix));
    let code = u32::from_str_radix(digits, radix).ok()?;
    // The last code there is, Telegram does not know either.
    (code != 0 && code < u32::from(char::MAX)).then_some((code, rest))
}

fn run(text: &str, holds: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !holds(c)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}
