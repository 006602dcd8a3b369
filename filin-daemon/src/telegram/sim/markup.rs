//! Telegram's HTML, read as Telegram reads it: its tags, its entities, its words for mistakes.
//!
//! What comes out is the plain text, whose length counts, and a clean HTML with nothing in it but
//! known tags and escaped words, which a page may show.

use super::refusal::{Outcome, Refusal};

/// More formatting than this Telegram drops in silence; here it is refused, so that tests see it.
const MOST_ENTITIES: usize = 100;

/// A formatted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Markup {
    pub(super) plain: String,
    pub(super) html: String,
}

impl Markup {
    /// Words without formatting.
    pub(super) fn plain(text: &str) -> Self {
        let plain = text.trim().to_owned();
        let html = escaped(&plain);
        Self { plain, html }
    }

    /// What the bot sent, in the mode it named.
    pub(super) fn read(text: &str, mode: Option<&str>) -> Outcome<Self> {
        match mode {
            None => Ok(Self::plain(text)),
            Some(mode) if mode.eq_ignore_ascii_case("html") => {
                if text.contains('\0') {
                    return Err(broken("Text must not contain null bytes"));
                }
                Reader::new(text).read()
            }
            Some(_) => Err(Refusal::bad("unsupported parse_mode")),
        }
    }

    /// As Telegram counts.
    pub(super) fn length(&self) -> usize {
        self.plain.encode_utf16().count()
    }
}

/// For HTML.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    safe
}

/// A tag that is open.
struct Open {
    name: String,
    closing: &'static str,
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    open: Vec<Open>,
    entities: usize,
    out: Markup,
}

fn broken(why: &str) -> Refusal {
    Refusal::bad(format!("can't parse entities: {why}"))
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            open: Vec::new(),
            entities: 0,
            out: Markup::default(),
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Goes on while it holds; what was passed.
    fn pass(&mut self, holds: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !holds(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn read(mut self) -> Outcome<Markup> {
        while let Some(c) = self.peek() {
            if c == '<' {
                let begin = self.at;
                self.at += 1;
                if self.peek() == Some('/') {
                    self.at += 1;
                    self.end_tag(begin)?;
                } else {
                    self.start_tag(begin)?;
                }
            } else {
                let c = self.character(c)?;
                self.out.plain.push(c);
                self.out.html.push_str(&escaped(c.encode_utf8(&mut [0; 4])));
            }
        }
        if let Some(open) = self.open.last() {
            let name = &open.name;
            return Err(broken(&format!(
                "Can't find end tag corresponding to start tag \"{name}\""
            )));
        }
        if self.entities > MOST_ENTITIES {
            return Err(broken("too many entities"));
        }
        self.out.plain = self.out.plain.trim().to_owned();
        self.out.html = self.out.html.trim().to_owned();
        Ok(self.out)
    }

    /// One character, an entity being one. An unknown entity is left as it stands.
    fn character(&mut self, c: char) -> Outcome<char> {
        let entity = (c == '&').then(|| entity(self.rest())).flatten();
        let (c, length) = match entity {
            None => (c, c.len_utf8()),
            Some((code, length)) => (char::from_u32(code).ok_or_else(unpaired)?, length),
        };
        self.at += length;
        Ok(c)
    }

    fn start_tag(&mut self, begin: usize) -> Outcome<()> {
        let unclosed = || broken(&format!("Unclosed start tag at byte offset {begin}"));
        let name = self.pass(|c| !is_space(c) && c != '>');
        let name = name.to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(unclosed());
        }
        if !TAGS.contains(&name.as_str()) {
            return Err(broken(&format!(
                "Unsupported start tag \"{name}\" at byte offset {begin}"
            )));
        }
        let mut argument = None;
        loop {
            self.pass(is_space);
            match self.peek() {
                None => return Err(unclosed()),
                Some('>') => break,
                Some(_) => argument = self.attribute(&name, begin)?.or(argument),
            }
        }
        self.at += 1;
        if name == "span" && argument.as_deref() != Some("tg-spoiler") {
            return Err(broken(&format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            )));
        }
        // Telegram looks at it only if the tag has a text; here it is always looked at.
        if name == "tg-emoji" && !argument.as_deref().is_some_and(is_emoji_id) {
            return Err(broken("Invalid custom emoji identifier specified"));
        }
        self.entities += 1;
        let (opening, closing) = rendered(&name, argument.as_deref());
        self.out.html.push_str(&opening);
        self.open.push(Open { name, closing });
        Ok(())
    }

    /// One attribute; its value, if the tag has a use for it.
    fn attribute(&mut self, tag: &str, begin: usize) -> Outcome<Option<String>> {
        let name = self.pass(|c| !is_space(c) && !matches!(c, '=' | '>' | '/' | '"' | '\''));
        if name.is_empty() {
            return Err(broken(&format!(
                "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
            )));
        }
        self.pass(is_space);
        if self.peek() != Some('=') {
            let expandable = tag == "blockquote" && name == "expandable";
            return Ok(expandable.then(|| name.to_owned()));
        }
        self.at += 1;
        self.pass(is_space);
        let value = self.value(begin)?;
        Ok(match (tag, name) {
            ("a", "href") | ("tg-emoji", "emoji-id") => Some(value),
            ("span", "class") if value.starts_with("tg-") => Some(value),
            ("blockquote", "expandable") => Some(name.to_owned()),
            _ => None,
        })
    }

    fn value(&mut self, begin: usize) -> Outcome<String> {
        let quote = match self.peek() {
            Some(quote @ ('"' | '\'')) => quote,
            Some(_) => {
                let token = self.at;
                let value = self.pass(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
                let ends = self.peek().is_none_or(|c| is_space(c) || c == '>');
                return if ends {
                    Ok(value.to_ascii_lowercase())
                } else {
                    Err(broken(&format!(
                        "Unexpected end of name token at byte offset {token}"
                    )))
                };
            }
            None => {
                return Err(broken(&format!(
                    "Unclosed start tag at byte offset {begin}"
                )));
            }
        };
        self.at += 1;
        let mut value = String::new();
        while let Some(c) = self.peek().filter(|&c| c != quote) {
            value.push(self.character(c)?);
        }
        self.at += usize::from(self.peek().is_some());
        Ok(value)
    }

    fn end_tag(&mut self, begin: usize) -> Outcome<()> {
        let Some(open) = self.open.pop() else {
            return Err(broken(&format!(
                "Unexpected end tag at byte offset {begin}"
            )));
        };
        let name = self.pass(|c| !is_space(c) && c != '>');
        self.pass(is_space);
        if self.peek() != Some('>') {
            return Err(broken(&format!("Unclosed end tag at byte offset {begin}")));
        }
        self.at += 1;
        if !name.is_empty() && !name.eq_ignore_ascii_case(&open.name) {
            let expected = &open.name;
            return Err(broken(&format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{expected}>\", found \"</{name}>\""
            )));
        }
        self.out.html.push_str(open.closing);
        Ok(())
    }
}

const TAGS: [&str; 16] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// How the tag opens and closes in what we show.
fn rendered(name: &str, argument: Option<&str>) -> (String, &'static str) {
    let (opening, closing) = match name {
        "b" | "strong" => ("<b>", "</b>"),
        "i" | "em" => ("<i>", "</i>"),
        "s" | "strike" | "del" => ("<s>", "</s>"),
        "u" | "ins" => ("<u>", "</u>"),
        "tg-spoiler" | "span" => ("<tg-spoiler>", "</tg-spoiler>"),
        "pre" => ("<pre>", "</pre>"),
        "code" => ("<code>", "</code>"),
        "blockquote" if argument.is_some() => ("<blockquote expandable>", "</blockquote>"),
        "blockquote" => ("<blockquote>", "</blockquote>"),
        "a" => {
            let href = escaped(argument.unwrap_or_default());
            return (format!("<a href=\"{href}\">"), "</a>");
        }
        _ => ("", ""),
    };
    (opening.to_owned(), closing)
}

/// Telegram's blanks. Its NUL is never reached here.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\x0b')
}

fn is_emoji_id(id: &str) -> bool {
    let digits = id.strip_prefix('-').unwrap_or(id);
    !digits.starts_with(['0', '+']) && id.parse::<i64>().is_ok()
}

fn unpaired() -> Refusal {
    broken(
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched \
         surrogate code units",
    )
}

/// The code that the entity at the beginning means, half a surrogate pair perhaps, and how long the
/// entity is. The semicolon may be missing.
fn entity(text: &str) -> Option<(u32, usize)> {
    let (start, holds): (usize, fn(&char) -> bool) = if text.starts_with("&#x") {
        (3, char::is_ascii_hexdigit)
    } else if text.starts_with("&#") {
        (2, char::is_ascii_digit)
    } else {
        (1, char::is_ascii_alphabetic)
    };
    let body = text.get(start..)?;
    let name = body.get(..body.find(|c| !holds(&c)).unwrap_or(body.len()))?;
    let end = start + name.len();
    let code = match (start, name) {
        (1, "lt") => 0x3C,
        (1, "gt") => 0x3E,
        (1, "amp") => 0x26,
        (1, "quot") => 0x22,
        (1, _) => return None,
        _ => {
            let radix = if start == 3 { 16 } else { 10 };
            let code = u32::from_str_radix(name, radix).ok()?;
            let known = code != 0 && code < 0x10_FFFF && end < 10;
            known.then_some(code)?
        }
    };
    let semicolon = text.get(end..).is_some_and(|rest| rest.starts_with(';'));
    Some((code, end + usize::from(semicolon)))
}

#[cfg(test)]
mod tests;
