//! Telegram's reader of HTML, step by step, but for a person who is to find the mistake.

use super::problem::{Problem, quoted};
use super::{link, reference};

/// What more there is, Telegram drops in silence.
const MOST_TAGS: usize = 100;

const TAGS: [&str; 16] = [
    "a",
    "b",
    "blockquote",
    "code",
    "del",
    "em",
    "i",
    "ins",
    "pre",
    "s",
    "span",
    "strike",
    "strong",
    "tg-emoji",
    "tg-spoiler",
    "u",
];

/// A mistake at a byte of the text.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) at: usize,
    pub(super) problem: Problem,
}

/// A tag that waits for its end.
struct Open {
    tag: &'static str,
    /// Where it was written.
    at: usize,
    /// A link whose text is its address: where that begins in the plain text.
    address: Option<usize>,
}

/// An attribute that means something.
struct Value {
    at: usize,
    text: String,
}

struct Reader<'a> {
    html: &'a str,
    at: usize,
    open: Vec<Open>,
    tags: usize,
    plain: String,
}

/// The text alone.
pub(super) fn read(html: &str) -> Result<String, Mistake> {
    if let Some(at) = html.find('\0') {
        return mistake(at, Problem::BadCharacter);
    }
    let reader = Reader {
        html,
        at: 0,
        open: Vec::new(),
        tags: 0,
        plain: String::with_capacity(html.len()),
    };
    reader.read()
}

fn mistake<T>(at: usize, problem: Problem) -> Result<T, Mistake> {
    Err(Mistake { at, problem })
}

/// What Telegram holds for a blank: neither Rust's nor the standard's idea of it.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{B}')
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.html.get(self.at..).unwrap_or_default()
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

    fn read(mut self) -> Result<String, Mistake> {
        while let Some(c) = self.peek() {
            if c != '<' {
                let c = self.character(c)?;
                self.plain.push(c);
            } else if self.rest().starts_with("</") {
                self.end_tag()?;
            } else {
                self.start_tag()?;
            }
        }
        match self.open.pop() {
            Some(open) => {
                let tag = open.tag.into();
                mistake(open.at, Problem::UnclosedTag { tag })
            }
            None => Ok(self.plain),
        }
    }

    /// One character; a reference is one.
    fn character(&mut self, c: char) -> Result<char, Mistake> {
        let (c, length) = match reference::read(self.rest()) {
            None => (Some(c), c.len_utf8()),
            Some(reference) => (char::from_u32(reference.code), reference.length),
        };
        let Some(c) = c else {
            return mistake(self.at, Problem::BadReference);
        };
        self.at += length;
        Ok(c)
    }

    fn start_tag(&mut self) -> Result<(), Mistake> {
        let begin = self.at;
        self.at += 1;
        let written = self.pass(|c| !is_blank(c) && c != '>');
        let tag = known(written).map_err(|problem| Mistake { at: begin, problem })?;
        let value = self.attributes(tag, begin)?;
        if self.within(tag) && tag == "a" {
            return mistake(begin, Problem::NestedLink);
        }
        if self.within(tag) && tag == "blockquote" {
            return mistake(begin, Problem::NestedQuote);
        }
        meant(tag, begin, value.as_ref())?;
        self.tags += 1;
        if self.tags > MOST_TAGS {
            return mistake(begin, Problem::TooManyTags { max: MOST_TAGS });
        }
        let bare = tag == "a" && value.is_none_or(|value| value.text.is_empty());
        self.open.push(Open {
            tag,
            at: begin,
            address: bare.then_some(self.plain.len()),
        });
        Ok(())
    }

    fn within(&self, tag: &str) -> bool {
        self.open.iter().any(|open| open.tag == tag)
    }

    /// All attributes and the `>`; the last of those that mean something.
    fn attributes(&mut self, tag: &'static str, begin: usize) -> Result<Option<Value>, Mistake> {
        let mut value = None;
        loop {
            self.pass(is_blank);
            match self.peek() {
                None => return mistake(begin, Problem::UnfinishedTag { tag: tag.into() }),
                Some('>') => break,
                Some(_) => value = self.attribute(tag, begin)?.or(value),
            }
        }
        self.at += 1;
        Ok(value)
    }

    /// One attribute; its value, if the tag has a use for it.
    fn attribute(&mut self, tag: &'static str, begin: usize) -> Result<Option<Value>, Mistake> {
        let at = self.at;
        let name = self.pass(|c| !is_blank(c) && !"=>/\"'".contains(c));
        if name.is_empty() {
            return mistake(at, Problem::BadAttribute { tag: tag.into() });
        }
        self.pass(is_blank);
        if self.peek() != Some('=') {
            return Ok(None);
        }
        self.at += 1;
        self.pass(is_blank);
        let at = self.at;
        let text = match self.peek() {
            None => return mistake(begin, Problem::UnfinishedTag { tag: tag.into() }),
            Some(quote @ ('"' | '\'')) => self.quoted(tag, quote)?,
            Some(_) => self.unquoted(tag)?,
        };
        let wanted = match (tag, name) {
            ("a", "href") | ("tg-emoji", "emoji-id") => true,
            ("span", "class") => text.starts_with("tg-"),
            _ => false,
        };
        Ok(wanted.then_some(Value { at, text }))
    }

    fn quoted(&mut self, tag: &'static str, quote: char) -> Result<String, Mistake> {
        let begin = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            match self.peek() {
                None => return mistake(begin, Problem::UnclosedQuote { tag: tag.into() }),
                Some(c) if c == quote => break,
                Some(c) => text.push(self.character(c)?),
            }
        }
        self.at += 1;
        Ok(text)
    }

    fn unquoted(&mut self, tag: &'static str) -> Result<String, Mistake> {
        let begin = self.at;
        let text = self.pass(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
        match self.peek() {
            Some(c) if c != '>' && !is_blank(c) => {
                mistake(begin, Problem::UnquotedValue { tag: tag.into() })
            }
            _ => Ok(text.to_ascii_lowercase()),
        }
    }

    fn end_tag(&mut self) -> Result<(), Mistake> {
        let begin = self.at;
        self.at += 2;
        let written = self.pass(|c| !is_blank(c) && c != '>');
        let tag = quoted(written);
        let Some(open) = self.open.pop() else {
            return mistake(begin, Problem::UnexpectedEnd { tag });
        };
        self.pass(is_blank);
        if self.peek() != Some('>') {
            let tag = format!("/{tag}");
            return mistake(begin, Problem::UnfinishedTag { tag });
        }
        self.at += 1;
        // `</>` closes whatever is open.
        if !written.is_empty() && !written.eq_ignore_ascii_case(open.tag) {
            let open = open.tag.into();
            return mistake(begin, Problem::MismatchedEnd { tag, open });
        }
        let address = open.address.map(|from| self.plain.get(from..));
        if address.is_some_and(|address| !link::leads(address.unwrap_or_default())) {
            return mistake(open.at, Problem::BadLink);
        }
        Ok(())
    }
}

/// Telegram's name for a tag that was written so.
fn known(written: &str) -> Result<&'static str, Problem> {
    let tag = TAGS
        .into_iter()
        .find(|tag| tag.eq_ignore_ascii_case(written));
    let a_name = written.starts_with(|c: char| c.is_ascii_alphabetic())
        && written.chars().all(|c| c.is_ascii_graphic());
    match tag {
        Some(tag) => Ok(tag),
        None if a_name => Err(Problem::UnknownTag {
            tag: quoted(written),
        }),
        None => Err(Problem::StrayBracket),
    }
}

/// Whether the tag says what it must.
fn meant(tag: &str, begin: usize, value: Option<&Value>) -> Result<(), Mistake> {
    let text = value.map(|value| value.text.as_str()).unwrap_or_default();
    let at = value.map_or(begin, |value| value.at);
    match tag {
        "span" if text != "tg-spoiler" => mistake(begin, Problem::BadSpan),
        "tg-emoji" if !is_emoji(text) => mistake(begin, Problem::BadEmoji),
        "a" if !text.is_empty() && !link::leads(text) => mistake(at, Problem::BadLink),
        _ => Ok(()),
    }
}

fn is_emoji(id: &str) -> bool {
    let number = id.parse::<i64>().unwrap_or_default();
    number != 0 && number.to_string() == id
}
