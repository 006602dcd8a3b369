//! Goes through a line word by word; see [`super::Form::read`].

use chrono::NaiveDateTime;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::when::{parse_day, parse_time};

use super::{Form, Kind, Table, is_any, minutes, table};
use crate::bot::staff::args::{number, phone};
use crate::bot::staff::field::Field;
use crate::bot::staff::stop::Wrong;

/// How many words ahead are looked at for a better fit.
const AHEAD: usize = 6;

/// Reads the line.
pub(super) fn read(line: &str, kind: Kind, today: ServiceDay) -> Result<Form, Wrong> {
    let mut reader = Reader {
        kind,
        today,
        form: Form::default(),
        left: line.trim(),
        first: true,
    };
    while !reader.left.is_empty() && reader.form.missing(kind).is_some() {
        if !reader.next()? {
            break;
        }
        reader.first = false;
    }
    reader.left.clone_into(&mut reader.form.text);
    Ok(reader.form)
}

struct Reader<'a> {
    kind: Kind,
    today: ServiceDay,
    form: Form,
    left: &'a str,
    first: bool,
}

impl<'a> Reader<'a> {
    /// Takes the next word, or some; `false` where the comment begins.
    fn next(&mut self) -> Result<bool, Wrong> {
        let Some(word) = self.left.split_whitespace().next() else {
            return Ok(false);
        };
        if self.takes_phone(word)? || self.takes_when(word)? || self.takes_table(word) {
            return Ok(true);
        }
        if self.kind == Kind::Block && self.form.minutes.is_none() && self.form.table.is_some() {
            let unit = self.words().nth(1).unwrap_or_default();
            for (text, words) in [(format!("{word} {unit}"), 2), (word.to_owned(), 1)] {
                // A number without a unit has its place in the order.
                if let Some(length) = minutes(&text).filter(|_| !is_number(&text)) {
                    self.form.minutes = Some(length);
                    self.skip(words);
                    return Ok(true);
                }
            }
        }
        if is_number(word) {
            return self.takes_number(word);
        }
        match self.expected() {
            // Whatever follows the last number is the comment; the phone is asked for.
            None => Ok(false),
            Some(field) => Err(Wrong::new(field.as_str(), word)),
        }
    }

    /// What should come next in the line's own order; a phone may stand anywhere.
    fn expected(&self) -> Option<Field> {
        let order: &[Field] = match self.kind {
            Kind::Booking => &[Field::Day, Field::Time, Field::Table, Field::Party],
            Kind::WalkIn => &[Field::Table, Field::Party],
            Kind::Block => &[Field::Table, Field::Day, Field::Time, Field::Minutes],
        };
        let mut order = order.iter().copied();
        order.find(|field| !self.form.has(*field))
    }

    fn words(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.left.split_whitespace()
    }

    fn skip(&mut self, words: usize) {
        for _ in 0..words {
            let end = self.left.find(char::is_whitespace);
            let end = end.unwrap_or(self.left.len());
            self.left = self.left.get(end..).unwrap_or_default().trim_start();
        }
    }

    fn takes_phone(&mut self, word: &str) -> Result<bool, Wrong> {
        if self.kind != Kind::Booking || self.form.phone.is_some() {
            return Ok(false);
        }
        let dash = matches!(word, "-" | "—" | "–");
        if dash && (self.first || self.form.table.is_some()) {
            self.form.phone = Some(String::new());
            self.skip(1);
            return Ok(true);
        }
        if let Some((found, left)) = phone(self.left) {
            self.form.phone = Some(found.to_owned());
            self.left = left;
            return Ok(true);
        }
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let long = digits >= 10 && is_number(word);
        if word.starts_with('+') || long || self.stands_for_phone(word) {
            return Err(Wrong::new("phone", word));
        }
        Ok(false)
    }

    /// Whether a number that is no phone stands where the phone belongs: first, too long for a
    /// table, with the table and the party behind it.
    fn stands_for_phone(&self, word: &str) -> bool {
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        if !self.first || !digits || word.len() < 3 || self.is_bare_time(word) {
            return false;
        }
        let is_when = |word: &&str| self.could_be_day(word) || could_be_time(word);
        let is_seat = |word: &&str| table(word).is_some();
        let ahead = self.words().skip(1).take(AHEAD);
        let ahead = ahead.filter(|word| !is_when(word));
        let seats = ahead.skip_while(|word| !is_seat(word)).take_while(is_seat);
        // No table has more than three digits.
        (word.len() > 3 || seats.count() >= 2) && !self.has_phone_ahead()
    }

    fn has_phone_ahead(&self) -> bool {
        let mut left = self.left;
        while let Some((_, rest)) = left.split_once(char::is_whitespace) {
            if phone(rest).is_some() {
                return true;
            }
            left = rest;
        }
        false
    }

    fn takes_when(&mut self, word: &str) -> Result<bool, Wrong> {
        if self.kind == Kind::WalkIn {
            return Ok(false);
        }
        let lower = word.to_lowercase();
        if matches!(lower.as_str(), "в" | "во" | "on" | "at") {
            let next = self.words().nth(1).unwrap_or_default();
            if self.could_be_day(next) || could_be_time(next) {
                self.skip(1);
                return self.takes_when(next);
            }
        }
        if self.form.day.is_none()
            && self.form.time.is_none()
            && let Ok(moment) = NaiveDateTime::parse_from_str(word, "%Y-%m-%dT%H:%M")
            && let Ok(day) = ServiceDay::within_years(moment.date())
        {
            (self.form.day, self.form.time) = (Some(day), Some(moment.time()));
            self.skip(1);
            return Ok(true);
        }
        match (self.could_be_day(word), could_be_time(word)) {
            (true, false) if self.form.day.is_none() => self.set_day(word),
            (false, true) if self.form.time.is_none() => self.set_time(word),
            (true, true) if self.form.day.is_some() && self.form.time.is_none() => {
                self.set_time(word);
            }
            (true, true) if self.form.day.is_none() && self.form.time.is_some() => {
                self.set_day(word);
            }
            // `12.10`: the day, unless a better one follows.
            (true, true) if self.form.day.is_none() => {
                let mut ahead = self.words().skip(1).take(AHEAD);
                if ahead.any(|word| self.could_be_day(word) && !could_be_time(word)) {
                    self.set_time(word);
                } else {
                    self.set_day(word);
                }
            }
            _ => return self.looks_wrong(word).map_or(Ok(false), Err),
        }
        Ok(true)
    }

    /// What has the shape of a day or a time and is none.
    fn looks_wrong(&self, word: &str) -> Option<Wrong> {
        let shaped = |marks: &[char]| {
            let mut parts = word.split(marks);
            let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
            word.contains(marks) && !word.starts_with(marks) && parts.all(digits)
        };
        if self.form.time.is_none() && shaped(&[':']) {
            return Some(Wrong::new("time", word));
        }
        let wants_day = self.form.day.is_none() && shaped(&['.', '-', '/']);
        wants_day.then(|| Wrong::new("day", word))
    }

    fn could_be_day(&self, word: &str) -> bool {
        parse_day(word, self.today).is_ok()
    }

    fn set_day(&mut self, word: &str) {
        self.form.day = parse_day(word, self.today).ok();
        self.skip(1);
    }

    fn set_time(&mut self, word: &str) {
        self.form.time = parse_time(word).ok();
        self.skip(1);
    }

    fn takes_table(&mut self, word: &str) -> bool {
        if self.form.table.is_some() || is_number(word) {
            return false;
        }
        let lower = word.to_lowercase();
        let (text, words) = if matches!(lower.as_str(), "стол" | "table") {
            (self.words().nth(1).unwrap_or_default(), 2)
        } else {
            (word, 1)
        };
        let found = table(text);
        if found.is_some() {
            self.form.table = found;
            self.skip(words);
        }
        self.form.table.is_some()
    }

    /// A bare number stands for what comes next in the line's order.
    fn takes_number(&mut self, word: &str) -> Result<bool, Wrong> {
        let field = if self.is_bare_time(word) {
            Field::Time
        } else if self.form.table.is_none() {
            Field::Table
        } else if self.kind == Kind::Block {
            Field::Minutes
        } else {
            Field::Party
        };
        let wrong = || Wrong::new(field.as_str(), word);
        let size = number(word).ok_or_else(wrong)?;
        match field {
            Field::Time => self.form.time = parse_time(word).ok(),
            Field::Table => self.form.table = Some(Table::These(vec![size])),
            Field::Minutes if self.form.minutes.is_none() => self.form.minutes = Some(size),
            Field::Party if self.form.party.is_none() => self.form.party = Some(size),
            _ => {
                return match self.expected() {
                    None => Ok(false),
                    Some(field) => Err(Wrong::new(field.as_str(), word)),
                };
            }
        }
        self.skip(1);
        Ok(true)
    }

    /// `18` or `1800`, where no better time follows and the other numbers are still to come.
    fn is_bare_time(&self, word: &str) -> bool {
        let unknown = self.form.time.is_none() && self.kind != Kind::WalkIn;
        let in_place = match self.kind {
            Kind::Block => self.form.table.is_some() && self.form.minutes.is_none(),
            _ => self.form.table.is_none(),
        };
        let mut ahead = self.words().skip(1).take(AHEAD);
        if !unknown || !in_place || parse_time(word).is_err() || ahead.any(could_be_time) {
            return false;
        }
        let counts = |word: &&str| is_number(word) || is_any(&word.to_lowercase());
        let numbers = self
            .words()
            .take(AHEAD)
            .take_while(|word| counts(word) || self.could_be_day(word));
        let numbers = numbers.filter(counts).count();
        let long = word.len() > 2;
        match self.kind {
            Kind::Block => numbers >= 2 || long && word.len() == 4,
            _ => numbers >= 3 || long,
        }
    }
}

/// A time with its mark: `18:00`, `18.00`.
fn could_be_time(word: &str) -> bool {
    word.contains([':', '.']) && parse_time(word).is_ok()
}

fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix(['-', '+', '−']).unwrap_or(word);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
