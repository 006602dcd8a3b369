//! To whom: as it is typed, and as it is told.

use filin_core::domain::actor::Language;
use filin_core::domain::broadcast::Segment;

use crate::error::{Error, Result};
use crate::words::Words;

/// What is said where none can be read; known by its beginning to the Russian help.
pub(super) const EXPECTED: &str =
    "a segment looks like all, lang=ru, visited=30, unseen=60, visits=5..10, reward or tag=vip";

/// Reads one part: `lang=ru`, `visits=5..10`, …
pub(super) fn one(text: &str) -> std::result::Result<Segment, String> {
    read(text.trim()).ok_or_else(|| EXPECTED.to_owned())
}

fn read(text: &str) -> Option<Segment> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name.trim(), Some(value.trim())),
        None => (text, None),
    };
    let number = |text: &str| text.parse::<i64>().ok().filter(|number| *number >= 0);
    let mut part = Segment::default();
    match (name, value) {
        ("all", None) => {}
        ("reward", None) => part.reward_next = true,
        ("lang", Some("ru")) => part.language = Some(Language::Ru),
        ("lang", Some("en")) => part.language = Some(Language::En),
        ("visited", Some(days)) => part.visited_within = Some(number(days)?),
        ("unseen", Some(days)) => part.not_seen_for = Some(number(days)?),
        ("visits", Some(visits)) => {
            let (from, to) = visits.split_once("..").unwrap_or((visits, visits));
            let end = |text: &str| match text.trim() {
                "" => Some(None),
                some => number(some).map(Some),
            };
            (part.visits_from, part.visits_to) = (end(from)?, end(to)?);
            if part.is_all() {
                return None;
            }
        }
        ("tag", Some(tag)) if !tag.is_empty() => part.tag = Some(tag.to_owned()),
        _ => return None,
    }
    Some(part)
}

/// All the parts together, each of which must hold. One that is named twice can mean two things.
pub(super) fn together(words: &Words, parts: Vec<Segment>) -> Result<Segment> {
    let mut whole = Segment::default();
    for part in parts {
        let fits = put(&mut whole.language, part.language)
            && put(&mut whole.visited_within, part.visited_within)
            && put(&mut whole.not_seen_for, part.not_seen_for)
            && put(&mut whole.visits_from, part.visits_from)
            && put(&mut whole.visits_to, part.visits_to)
            && put(&mut whole.tag, part.tag);
        if !fits {
            return Err(Error::usage(words, "segment-twice", &[]));
        }
        whole.reward_next |= part.reward_next;
    }
    Ok(whole)
}

fn put<T: PartialEq>(into: &mut Option<T>, value: Option<T>) -> bool {
    match (&into, value) {
        (_, None) => true,
        (Some(set), Some(value)) => *set == value,
        (None, value) => {
            *into = value;
            true
        }
    }
}

/// In words.
pub(super) fn spoken(words: &Words, segment: &Segment) -> String {
    let count = |key: &str, count: Option<i64>| {
        count.map(|count| words.with(key, &[("count", count.to_string())]))
    };
    let language = segment.language.map(|language| match language {
        Language::Ru => words.get("segment-lang-ru"),
        Language::En => words.get("segment-lang-en"),
    });
    let tag = segment.tag.as_ref();
    let parts = [
        language,
        count("segment-visited", segment.visited_within),
        count("segment-unseen", segment.not_seen_for),
        count("segment-visits-from", segment.visits_from),
        count("segment-visits-to", segment.visits_to),
        segment.reward_next.then(|| words.get("segment-reward")),
        tag.map(|tag| words.with("segment-tag", &[("tag", tag.clone())])),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        words.get("segment-all")
    } else {
        parts.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn whole(parts: &[&str]) -> Result<Value, Error> {
        let words = Words::load(Language::En).unwrap();
        let parts = parts.iter().map(|part| one(part).unwrap());
        together(&words, parts.collect()).map(|whole| json!(whole))
    }

    #[test]
    fn parts_combine() {
        assert_eq!(whole(&["all"]).unwrap(), json!({}));
        assert_eq!(
            whole(&["lang=ru", "visits=5..10", "reward", "tag=vip", "all"]).unwrap(),
            json!({"language": "ru", "visits_from": 5, "visits_to": 10, "reward_next": true, "tag": "vip"})
        );
        assert_eq!(
            whole(&["visits=5..", "visits=..7"]).unwrap(),
            json!({"visits_from": 5, "visits_to": 7})
        );
        assert_eq!(
            whole(&["visits=5", "visited=30", "unseen=7"]).unwrap(),
            json!({"visits_from": 5, "visits_to": 5, "visited_within": 30, "not_seen_for": 7})
        );
        assert!(whole(&["lang=ru", "lang=en"]).is_err());
        assert!(whole(&["lang=ru", "lang=ru"]).is_ok());
    }

    #[test]
    fn what_says_nothing_is_refused() {
        for bad in [
            "",
            "lang",
            "lang=de",
            "visited",
            "visited=x",
            "visited=-1",
            "visits=..",
            "tag=",
            "all=1",
            "everybody",
            "reward=1",
        ] {
            assert_eq!(one(bad), Err(EXPECTED.to_owned()), "{bad}");
        }
    }

    #[test]
    fn a_segment_is_told_in_words() {
        let ru = Words::load(Language::Ru).unwrap();
        let said = |parts: &[&str]| {
            let parts = parts.iter().map(|part| one(part).unwrap()).collect();
            spoken(&ru, &together(&ru, parts).unwrap())
        };
        assert_eq!(said(&[]), "всем");
        assert_eq!(
            said(&["visited=2", "visits=5..", "tag=vip"]),
            "были за 2 дня, от 5 визитов, метка vip"
        );
    }
}
