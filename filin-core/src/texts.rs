//! Texts for people: Fluent messages of `locales/{ru,en}`, the only home of texts.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domain::actor::Language;
use crate::domain::refusal::Refusal;
use crate::error::{Error, Result};

const RU: &[&str] = &[
    include_str!("../locales/ru/errors.ftl"),
    include_str!("../locales/ru/cli.ftl"),
    include_str!("../locales/ru/tui.ftl"),
    include_str!("../locales/ru/feed.ftl"),
    include_str!("../locales/ru/bot.ftl"),
    include_str!("../locales/ru/desk.ftl"),
    include_str!("../locales/ru/cast.ftl"),
    include_str!("../locales/ru/notices.ftl"),
];
const EN: &[&str] = &[
    include_str!("../locales/en/errors.ftl"),
    include_str!("../locales/en/cli.ftl"),
    include_str!("../locales/en/tui.ftl"),
    include_str!("../locales/en/feed.ftl"),
    include_str!("../locales/en/bot.ftl"),
    include_str!("../locales/en/desk.ftl"),
    include_str!("../locales/en/cast.ftl"),
    include_str!("../locales/en/notices.ftl"),
];

/// Both languages, parsed once at start.
pub struct Texts {
    ru: FluentBundle<FluentResource>,
    en: FluentBundle<FluentResource>,
}

impl Texts {
    /// Parses the files; fails only if one of them is broken, which a test sees first.
    pub fn load() -> Result<Self> {
        Ok(Self {
            ru: bundle("ru", RU)?,
            en: bundle("en", EN)?,
        })
    }

    /// The message `key` with its arguments. A missing one shows its key, which a test sees first.
    #[must_use]
    pub fn get(&self, language: Language, key: &str, args: &[(&str, String)]) -> String {
        let bundle = match language {
            Language::Ru => &self.ru,
            Language::En => &self.en,
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, argument(value)))
            .collect();
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }

    /// Whether the language has the message.
    #[must_use]
    pub fn has(&self, language: Language, key: &str) -> bool {
        match language {
            Language::Ru => self.ru.has_message(key),
            Language::En => self.en.has_message(key),
        }
    }

    /// The sentence for an error.
    #[must_use]
    pub fn error(&self, language: Language, error: &Error) -> String {
        self.sentence(language, error.code(), &error.args())
    }

    /// The sentence for a refusal.
    #[must_use]
    pub fn refusal(&self, language: Language, refusal: &Refusal) -> String {
        self.sentence(language, refusal.code(), &refusal.args())
    }

    /// What is said of a rule that staff passed over: it is done all the same. Its message is
    /// `warning-<code>`; a rule without one is said as it would be refused.
    #[must_use]
    pub fn warning(&self, language: Language, passed: &Refusal) -> String {
        let key = format!("warning-{}", passed.code().replace('_', "-"));
        if self.has(language, &key) {
            self.get(language, &key, &passed.args())
        } else {
            self.refusal(language, passed)
        }
    }

    /// The sentence for an error's code; its message is `error-<code>`, with dashes.
    #[must_use]
    pub fn sentence(&self, language: Language, code: &str, args: &[(&str, String)]) -> String {
        self.get(language, &format!("error-{}", code.replace('_', "-")), args)
    }
}

/// Whole numbers are numbers to Fluent, so that plurals come right; anything else is text.
fn argument(value: &str) -> FluentValue<'_> {
    match value.parse::<i64>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::String(Cow::Borrowed(value)),
    }
}

fn bundle(language: &str, files: &[&str]) -> Result<FluentBundle<FluentResource>> {
    let broken = |what: String| Error::Internal(format!("texts of {language}: {what}"));
    let id: LanguageIdentifier = language
        .parse()
        .map_err(|error| broken(format!("{error}")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would show as boxes in terminals and old clients.
    bundle.set_use_isolating(false);
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned())
            .map_err(|(_, errors)| broken(format!("{errors:?}")))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| broken(format!("{errors:?}")))?;
    }
    Ok(bundle)
}
