//! Every failure has its sentence in both languages, and no sentence is left over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use filin_core::domain::actor::Language;
use filin_core::domain::markup::Markup;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;
use filin_core::texts::Texts;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).into()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Message keys of a Fluent file; terms begin with a dash and are not messages.
fn keys(path: &Path) -> BTreeSet<String> {
    read(path)
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .collect()
}

/// Codes between quotes in a function's body: `"slot_taken"`.
fn quoted(source: &str) -> BTreeSet<String> {
    let words = source.split('"').skip(1).step_by(2);
    words.map(ToOwned::to_owned).collect()
}

/// Every code that the core can answer, read from the source, so that none is forgotten here.
fn codes() -> BTreeSet<String> {
    let body = |path: &str, from: &str, to: &str| {
        let source = read(&root().join(path));
        let (_, rest) = source.split_once(from).expect(from);
        quoted(rest.split_once(to).expect(to).0)
    };
    let mut codes = body("src/domain/refusal/code.rs", "fn of", "\n}\n");
    codes.extend(body("src/error.rs", "pub fn code", "/// Arguments"));
    for file in walk(&root().join("src")) {
        for line in read(&file)
            .lines()
            .filter(|line| line.trim_start().starts_with("code: \""))
        {
            codes.extend(quoted(line));
        }
    }
    codes
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

#[test]
fn every_code_has_a_sentence_in_both_languages() {
    let texts = Texts::load().unwrap();
    let codes = codes();
    assert!(codes.len() > 50 && codes.contains("slot_taken") && codes.contains("token_invalid"));
    for code in codes {
        let key = format!("error-{}", code.replace('_', "-"));
        for language in [Language::Ru, Language::En] {
            assert!(texts.has(language, &key), "{key} in {language:?}");
        }
    }
}

#[test]
fn both_languages_have_the_same_keys() {
    let (ru, en) = (root().join("locales/ru"), root().join("locales/en"));
    let names = |folder: &Path| -> BTreeSet<_> {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name())
            // English help stands in the sources of `filin`; its tests look after the Russian one.
            .filter(|name| name != "help.ftl")
            .collect()
    };
    assert_eq!(names(&ru), names(&en));
    for name in names(&ru) {
        let (ru, en) = (keys(&ru.join(&name)), keys(&en.join(&name)));
        let differ: Vec<_> = ru.symmetric_difference(&en).collect();
        assert!(differ.is_empty(), "{name:?}: {differ:?}");
    }
}

/// A sentence that no code of ours leads to is dead. Codes of the edges are looked for in the
/// daemon's source; before it is written they are taken on trust.
#[test]
fn no_sentence_of_errors_is_left_over() {
    let used = codes();
    let edge: String = walk(&root().join("../filin-daemon/src"))
        .iter()
        .map(|file| read(file))
        .collect();
    let written = edge.lines().count() > 1000;
    for key in keys(&root().join("locales/en/errors.ftl")) {
        let Some(code) = key.strip_prefix("error-") else {
            continue;
        };
        let code = code.replace('-', "_");
        assert!(
            !written || used.contains(&code) || edge.contains(&format!("\"{code}\"")),
            "error-{code} is never said"
        );
    }
}

/// With the arguments that the core gives, no sentence shows a hole or a key.
#[test]
fn sentences_are_whole() {
    use filin_core::domain::booking::Status;
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
    let mut errors: Vec<Error> = vec![
        Refusal::TextInvalid { field: "comment" }.into(),
        Refusal::TextTooLong {
            field: "comment",
            max: 500,
        }
        .into(),
        Refusal::TooOld { hours: 12 }.into(),
        Refusal::TooSoon { minutes: 30 }.into(),
        Refusal::TooFarAhead { days: 60 }.into(),
        Refusal::ClosedDay { date }.into(),
        Refusal::OutsideHours {
            opens: "14:00".into(),
            closes: "02:00".into(),
        }
        .into(),
        Refusal::OffGrid { step: 30 }.into(),
        Refusal::MinutesOutOfRange { min: 60, max: 480 }.into(),
        Refusal::PartyTooLarge { max: 8 }.into(),
        Refusal::PartyTooLargeForUs { max: 8 }.into(),
        Refusal::TableHeld {
            number: 5,
            what: "booking",
            by: "#110 21:30".into(),
        }
        .into(),
        Refusal::TableHeld {
            number: 5,
            what: "block",
            by: "#3 21:30".into(),
        }
        .into(),
        Refusal::TableUnknown { number: 77 }.into(),
        Refusal::TableExists { number: 5 }.into(),
        Refusal::TableBusy { number: 5 }.into(),
        Refusal::TableOccupied {
            number: 5,
            booking: 12,
        }
        .into(),
        Refusal::TableTooSmall {
            number: 5,
            seats: 4,
        }
        .into(),
        Refusal::TableTooBig { number: 5 }.into(),
        Refusal::TableWalkInOnly { number: 5 }.into(),
        Refusal::TooManyBookings { max: 3 }.into(),
        Refusal::TooLateToChange { minutes: 120 }.into(),
        Refusal::TooManyWaits { max: 3 }.into(),
        Refusal::TooManyWaitsForUs { max: 3 }.into(),
        Refusal::WaitExists.into(),
        Refusal::WaitExistsForUs.into(),
        Refusal::GuestBarred.into(),
        Refusal::GuestBarredForUs.into(),
        Refusal::ReviewClosed { days: 7 }.into(),
        Refusal::VisitsNegative { visits: 2 }.into(),
        Refusal::TagsTooMany { max: 20 }.into(),
        Refusal::SettingInvalid { field: "zone" }.into(),
        Refusal::PhoneInvalid.into(),
        Refusal::NotBegun.into(),
        Error::SlotTaken {
            alternatives: vec![],
        },
        Error::StaleVersion { current: 3 },
        Error::Forbidden,
        Error::LegacyDatabase,
        Error::DatabaseAway("secret".into()),
        Error::Internal("secret".into()),
    ];
    errors.extend(
        [
            "booking",
            "block",
            "guest",
            "table",
            "token",
            "staff",
            "feed",
            "promotion",
            "menu_item",
            "review",
            "wait",
            "backup",
        ]
        .map(|noun| Error::NotFound { noun }),
    );
    for from in Status::ALL {
        errors.push(
            Refusal::TransitionRefused {
                from: from.as_str(),
                to: Status::Seated.as_str(),
            }
            .into(),
        );
    }
    let texts = Texts::load().unwrap();
    for error in errors {
        for language in [Language::Ru, Language::En] {
            let sentence = texts.error(language, &error);
            assert!(
                sentence.ends_with(['.', '?']) && sentence.len() > 10,
                "{sentence}"
            );
            assert!(
                !sentence.contains(['{', '}', '$']) && !sentence.contains("secret"),
                "{sentence}"
            );
        }
    }
}

/// Markup is written by people who know no codes: each mistake has words of its own, and its place.
#[test]
fn every_mistake_of_markup_has_its_own_sentence() {
    let source = read(&root().join("src/domain/markup/problem.rs"));
    let (_, body) = source.split_once("pub fn code").unwrap();
    let mut unseen = quoted(body.split_once("/// Arguments").unwrap().0);
    let texts = Texts::load().unwrap();
    let mut said = BTreeSet::new();
    for html in [
        "2 < 3",
        "<p>a</p>",
        "<b",
        "<b>a",
        "a</b>",
        "<b>a</i>",
        "<b =x>a</b>",
        "<a href=tg://a>b</a>",
        "<b x='y>a</b>",
        "<span>a</span>",
        "<tg-emoji>a</tg-emoji>",
        "<a href='a'>b</a>",
        "<a href='tg://a'><a href='tg://a'>a</a></a>",
        "<blockquote><blockquote>a</blockquote></blockquote>",
        "&#xD800;",
        "\0",
        &"<b>a</b>".repeat(101),
    ] {
        let error = Markup::parse(&format!("ы\nы{html}")).unwrap_err();
        assert!(unseen.remove(error.problem.code()), "{error}");
        let column = error.column;
        let refusal = Refusal::from(error);
        assert_eq!(refusal.code(), "markup_invalid");
        for (language, place) in [
            (Language::Ru, format!("Строка 2, знак {column}: ")),
            (Language::En, format!("Line 2, character {column}: ")),
        ] {
            let sentence = texts.refusal(language, &refusal);
            let words = sentence.strip_prefix(&place).expect(&sentence);
            assert!(
                words.ends_with('.') && !words.contains(['{', '$']),
                "{words}"
            );
            assert!(!words.contains("the markup is broken") && !words.contains("разметка сломана"));
            assert!(said.insert(words.to_owned()), "twice: {words}");
        }
    }
    assert!(unseen.is_empty(), "never said: {unseen:?}");
    let unclosed = Refusal::from(Markup::parse("a\n<b>b").unwrap_err());
    assert_eq!(
        texts.refusal(Language::Ru, &unclosed),
        "Строка 2, знак 1: тег <b> не закрыт. Закройте его: </b>."
    );
}

/// What staff passed over is told as done: a refusal's words would read as if it were not.
#[test]
fn every_rule_that_staff_may_pass_has_a_warning() {
    let texts = Texts::load().unwrap();
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
    for passed in [
        Refusal::InThePast,
        Refusal::TooSoon { minutes: 30 },
        Refusal::TooFarAhead { days: 60 },
        Refusal::ClosedDay { date },
        Refusal::OutsideHours {
            opens: "14:00".into(),
            closes: "02:00".into(),
        },
        Refusal::OffGrid { step: 30 },
        Refusal::TableTooSmall {
            number: 5,
            seats: 4,
        },
        Refusal::TableTooBig { number: 5 },
        Refusal::TableWalkInOnly { number: 5 },
        Refusal::TablesNotNeighbours,
    ] {
        for (language, done) in [(Language::Ru, "Записано"), (Language::En, "Written down")]
        {
            let said = texts.warning(language, &passed);
            assert!(said.starts_with(done), "{said}");
            assert!(said.ends_with('.') && !said.contains(['{', '$']), "{said}");
        }
    }
    let other = Refusal::SlotTaken;
    assert_eq!(
        texts.warning(Language::Ru, &other),
        texts.refusal(Language::Ru, &other)
    );
}

#[test]
fn numbers_bend_their_words() {
    let texts = Texts::load().unwrap();
    let days = |days, language| texts.refusal(language, &Refusal::TooFarAhead { days });
    assert!(days(1, Language::En).contains("1 day "));
    assert!(days(21, Language::Ru).contains("21 день"));
    assert!(days(3, Language::Ru).contains("3 дня"));
    assert!(days(60, Language::Ru).contains("60 дней"));
}
