//! Which language to speak, and the texts of the CLI in it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use filin_core::api::room::TableState;
use filin_core::domain::actor::{Language, Role};
use filin_core::domain::booking::{Source, Status};
use filin_core::domain::refusal::Refusal;
use filin_core::texts::Texts;

/// The texts in one language.
pub(crate) struct Words {
    texts: Texts,
    /// The language.
    pub(crate) language: Language,
    /// See [`Words::this_year`].
    year: Arc<AtomicI32>,
}

impl Words {
    /// Reads the texts.
    pub(crate) fn load(language: Language) -> filin_core::error::Result<Self> {
        Ok(Self {
            texts: Texts::load()?,
            language,
            year: Arc::default(),
        })
    }

    /// The text `cli-<key>`.
    pub(crate) fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text `cli-<key>` with its arguments.
    pub(crate) fn with(&self, key: &str, args: &[(&str, String)]) -> String {
        self.texts.get(self.language, &format!("cli-{key}"), args)
    }

    /// The server's year, which days are told without; 0 until it has answered. Whoever hears of it
    /// writes it here.
    pub(crate) fn this_year(&self) -> Arc<AtomicI32> {
        Arc::clone(&self.year)
    }

    /// Whether the year must be told, so that the day is not taken for one of this year.
    pub(crate) fn is_other_year(&self, year: i32) -> bool {
        let this = self.year.load(Ordering::Relaxed);
        this != 0 && this != year
    }

    /// What happened, in words; as it is called where a newer server knows more than we do.
    pub(crate) fn event(&self, kind: &str) -> String {
        let key = format!("tui-event-{}", kind.replace(['.', '_'], "-"));
        if self.texts.has(self.language, &key) {
            self.texts.get(self.language, &key, &[])
        } else {
            kind.to_owned()
        }
    }

    /// The dashboard's text `tui-<key>`.
    pub(crate) fn tui(&self, key: &str) -> String {
        self.tui_with(key, &[])
    }

    /// The dashboard's text `tui-<key>` with its arguments.
    pub(crate) fn tui_with(&self, key: &str, args: &[(&str, String)]) -> String {
        self.texts.get(self.language, &format!("tui-{key}"), args)
    }

    /// The sentence for a rule that was broken on this side of the wire.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> String {
        self.texts.refusal(self.language, refusal)
    }

    /// A booking's status.
    pub(crate) fn status(&self, status: Status) -> String {
        self.word("status", status.as_str())
    }

    /// By which door a booking came.
    pub(crate) fn source(&self, source: Source) -> String {
        self.word("source", source.as_str())
    }

    /// A table's state.
    pub(crate) fn state(&self, state: TableState) -> String {
        self.word("state", state_word(state))
    }

    /// A table's state in one letter, which says it without colour.
    pub(crate) fn letter(&self, state: TableState) -> String {
        self.word("letter", state_word(state))
    }

    /// A role.
    pub(crate) fn role(&self, role: Role) -> String {
        self.word("role", role.as_str())
    }

    /// "yes" or "no".
    pub(crate) fn yes_no(&self, yes: bool) -> String {
        self.get(if yes { "yes" } else { "no" })
    }

    /// Who did it: names as they are, our own words in the user's language, and those whose name
    /// is not told by what they are and their number.
    pub(crate) fn actor(&self, name: &str) -> String {
        match name.split_once(':') {
            None if matches!(name, "guest" | "system") => self.word("actor", name),
            Some((noun @ ("guest" | "staff" | "token"), id))
                if !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                self.with(&format!("actor-{noun}-id"), &[("id", id.to_owned())])
            }
            _ => name.to_owned(),
        }
    }

    /// Why a time or a table is not offered; as it came where a newer server knows more than we do.
    pub(crate) fn why(&self, code: &str) -> String {
        let key = format!("cli-why-{}", code.replace('_', "-"));
        if self.texts.has(self.language, &key) {
            self.texts.get(self.language, &key, &[])
        } else {
            code.to_owned()
        }
    }

    /// The text of a word of the wire: `cli-<noun>-<word>`, dashes for underscores.
    pub(crate) fn word(&self, noun: &str, word: &str) -> String {
        self.get(&format!("{noun}-{}", word.replace('_', "-")))
    }
}

/// The state's word on the wire.
pub(crate) fn state_word(state: TableState) -> &'static str {
    match state {
        TableState::Free => "free",
        TableState::Soon => "soon",
        TableState::Pending => "pending",
        TableState::Reserved => "reserved",
        TableState::Seated => "seated",
        TableState::Blocked => "blocked",
    }
}

/// The language of the shell's locale: Russian for `ru…`, else English. The first of the three
/// variables that is set decides, as POSIX has it.
pub(crate) fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()));
    match locale {
        Some(locale) if locale.to_ascii_lowercase().starts_with("ru") => Language::Ru,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use filin_core::domain::waitlist::WaitStatus;

    use super::*;

    /// Why a slot or a table is not offered, as the server says it.
    const UNFIT: [&str; 9] = [
        "table_too_small",
        "table_too_big",
        "table_walk_in_only",
        "slot_taken",
        "in_the_past",
        "too_soon",
        "too_far_ahead",
        "closed_day",
        "outside_hours",
    ];
    const RU: &str = include_str!("../../filin-core/locales/ru/cli.ftl");
    const EN: &str = include_str!("../../filin-core/locales/en/cli.ftl");

    fn keys(file: &str) -> BTreeSet<&str> {
        file.lines()
            .filter(|line| line.starts_with("cli-"))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .collect()
    }

    #[test]
    fn the_first_variable_set_decides() {
        let of = |pairs: &[(&str, &str)]| {
            of_locale(|name| {
                pairs
                    .iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| (*value).into())
            })
        };
        assert_eq!(of(&[]), Language::En);
        assert_eq!(of(&[("LANG", "ru_RU.UTF-8")]), Language::Ru);
        assert_eq!(
            of(&[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "C.UTF-8")]),
            Language::En
        );
        assert_eq!(
            of(&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "ru")]),
            Language::Ru
        );
        assert_eq!(of(&[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "")]), Language::Ru);
    }

    #[test]
    fn both_languages_have_the_same_texts() {
        assert_eq!(keys(RU), keys(EN));
    }

    #[test]
    fn every_word_of_the_wire_has_a_text() {
        let known = keys(EN);
        let states = ["free", "soon", "pending", "reserved", "seated", "blocked"];
        let words =
            Status::ALL
                .map(|status| format!("cli-status-{}", status.as_str().replace('_', "-")))
                .into_iter()
                .chain(
                    ["mini-app", "bot", "staff", "walk-in", "import"]
                        .map(|s| format!("cli-source-{s}")),
                )
                .chain(["staff", "manager", "owner"].map(|role| format!("cli-role-{role}")))
                .chain(WaitStatus::ALL.map(|status| format!("cli-wait-{status}")))
                .chain(["guest", "system"].map(|actor| format!("cli-actor-{actor}")))
                .chain(["guest", "staff", "token"].map(|actor| format!("cli-actor-{actor}-id")))
                .chain(UNFIT.map(|code| format!("cli-why-{}", code.replace('_', "-"))))
                .chain(["by-guest", "expired"].map(|reason| format!("cli-reason-{reason}")))
                .chain(["completed", "reopened"].map(|visit| format!("cli-visit-{visit}")))
                .chain(states.iter().flat_map(|state| {
                    [format!("cli-state-{state}"), format!("cli-letter-{state}")]
                }));
        for word in words {
            assert!(known.contains(word.as_str()), "{word}");
        }
    }

    /// Reads the sources: a misspelled key would show as itself, only where it is used.
    #[test]
    fn every_key_in_the_sources_has_a_text() {
        let known = keys(EN);
        let sources = sources("");
        let mut used = 0;
        for (opening, prefix) in [
            ("words.get(\"", "cli-"),
            ("words.with(\"", "cli-"),
            ("Error::usage(words, \"", "cli-"),
            ("Column::new(\"", "cli-col-"),
            ("Column::table(\"", "cli-col-"),
            ("Column::spare(\"", "cli-col-"),
            ("\"ask-", "cli-ask-"),
            ("\"empty-", "cli-empty-"),
            ("\"fix-", "cli-fix-"),
            ("\"hint-", "cli-hint-"),
            ("\"when-", "cli-when-"),
        ] {
            // The dashboard has families of its own: `ask-`, `empty-`.
            let shared = !opening.starts_with('"');
            for piece in sources
                .iter()
                .filter(|source| shared || !source.contains("crate::tui::"))
                .flat_map(|source| source.split(opening).skip(1))
            {
                let name = piece
                    .split('"')
                    .next()
                    .unwrap_or_default()
                    .replace('_', "-");
                // Not a key, but this very list.
                if name.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !name.is_empty() {
                    let key = format!("{prefix}{name}");
                    assert!(known.contains(key.as_str()), "{key}");
                    used += 1;
                }
            }
        }
        assert!(
            used > 150,
            "only {used} keys found: has the way of writing them changed?"
        );
    }

    /// The dashboard's keys are in its sources as they are: each has a text, and each text is used.
    #[test]
    fn every_text_of_the_dashboard_is_used_and_there() {
        let tui = |file: &str| -> BTreeSet<String> {
            file.lines()
                .filter_map(|line| line.strip_prefix("tui-")?.split_once(" ="))
                .map(|(key, _)| key.to_owned())
                .collect()
        };
        let (ru, en) = (
            include_str!("../../filin-core/locales/ru/tui.ftl"),
            include_str!("../../filin-core/locales/en/tui.ftl"),
        );
        let known = tui(en);
        assert_eq!(tui(ru), known);
        let sources = sources("/tui");
        let literals: BTreeSet<&str> = sources
            .iter()
            .flat_map(|source| source.split('"').skip(1).step_by(2))
            .collect();
        for key in &known {
            // Kinds of events are the server's to say, statuses the wire's, questions the steps'.
            let is_word = ["event-", "short-", "ask-"]
                .iter()
                .any(|noun| key.starts_with(noun));
            let used = is_word || literals.contains(key.as_str());
            assert!(used, "tui-{key} is said nowhere");
        }
        let families = [
            "form-", "field-", "key-", "pane-", "show-", "empty-", "wrong-", "done-", "undone-",
            "refused-", "sure-", "ask-",
        ];
        let called = sources.iter().flat_map(|source| {
            [".tui(", ".tui_with(", "kit::empty(frame, inside, "]
                .into_iter()
                .flat_map(|call| source.split(call).skip(1))
                .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        });
        let of_family = literals.iter().copied().filter(|literal| {
            let is_key = literal.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            is_key && families.iter().any(|family| literal.starts_with(family))
        });
        for key in called.chain(of_family) {
            assert!(known.contains(key), "tui-{key} has no text");
        }
    }

    /// What is written in the sources of this folder, but for tests.
    fn sources(folder: &str) -> Vec<String> {
        let root = format!("{}/src{folder}", env!("CARGO_MANIFEST_DIR"));
        let mut sources = Vec::new();
        read(std::path::Path::new(&root), &mut sources);
        sources
    }

    fn read(folder: &std::path::Path, sources: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, sources);
            } else if !path.ends_with("tests.rs") {
                sources.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_kind_of_event_has_words() {
        for language in [Language::Ru, Language::En] {
            let words = Words::load(language).unwrap();
            for kind in filin_core::event::Kind::ALL {
                let kind = kind.as_str();
                assert_ne!(words.event(kind), kind, "{language:?}");
            }
        }
    }

    #[test]
    fn who_did_it_is_told_in_words() {
        let words = Words::load(Language::Ru).unwrap();
        for (actor, shown) in [
            ("guest", "гость"),
            ("guest:42", "гость №42"),
            ("staff:123456789", "персонал 123456789"),
            ("token:1", "токен №1"),
            ("Анна", "Анна"),
            ("token:bar", "token:bar"),
        ] {
            assert_eq!(words.actor(actor), shown);
        }
    }

    #[test]
    fn russian_counts_in_three_forms() {
        let words = Words::load(Language::Ru).unwrap();
        let count = |n: i64| words.with("ask-cancel", &[("count", n.to_string())]);
        assert_eq!(
            [1, 3, 5, 21].map(count),
            [
                "Отменить 1 бронь?",
                "Отменить 3 брони?",
                "Отменить 5 броней?",
                "Отменить 21 бронь?"
            ]
        );
    }
}
