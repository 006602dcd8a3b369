//! The texts of the help. They are no part of [`filin_core::texts`]: most runs of `filin` show no
//! help and shall not read it, and there is no English half.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

const RU: &str = include_str!("../../../filin-core/locales/ru/help.ftl");

/// `help.ftl`, read.
pub(super) struct HelpTexts {
    bundle: FluentBundle<FluentResource>,
}

impl HelpTexts {
    /// Reads the file; nothing if it is broken, which a test sees first.
    pub(super) fn load() -> Option<Self> {
        let ru: LanguageIdentifier = "ru".parse().ok()?;
        let mut bundle = FluentBundle::new(vec![ru]);
        bundle.set_use_isolating(false);
        let file = FluentResource::try_new(RU.to_owned()).ok()?;
        bundle.add_resource(file).ok()?;
        Some(Self { bundle })
    }

    /// The text `help-<key>` with its arguments; its key if there is none, which a test sees first.
    pub(super) fn get(&self, key: &str, args: &[(&str, &str)]) -> String {
        let id = format!("help-{key}");
        let Some(pattern) = self.bundle.get_message(&id).and_then(|said| said.value()) else {
            return id;
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(*value)))
            .collect();
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        text.into_owned()
    }

    /// The text `help-<key>`, if there is one.
    pub(super) fn maybe(&self, key: &str) -> Option<String> {
        self.bundle
            .has_message(&format!("help-{key}"))
            .then(|| self.get(key, &[]))
    }

    /// The attribute of `help-<key>`, if there is one.
    pub(super) fn attribute(&self, key: &str, name: &str) -> Option<String> {
        let message = self.bundle.get_message(&format!("help-{key}"))?;
        let pattern = message.get_attribute(name)?.value();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut errors);
        Some(text.into_owned())
    }
}
