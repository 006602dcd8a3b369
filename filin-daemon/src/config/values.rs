//! The settings as texts, each from the first source that has it.

use std::collections::BTreeMap;

use super::dotenv;
use super::error::ConfigError;
use super::names::{KNOWN, known};
use super::sources::{DOTENV, Sources, TOML};

/// What was found for each setting. An empty value is none: the next source is asked.
pub(super) struct Values(BTreeMap<&'static str, Found>);

struct Found {
    value: String,
    origin: &'static str,
}

impl Values {
    pub(super) fn collect(sources: &Sources) -> Result<Self, ConfigError> {
        let dotenv = dotenv::parse(sources.dotenv.as_deref().unwrap_or_default());
        let toml = from_toml(sources.toml.as_deref().unwrap_or_default())?;
        let found = KNOWN.iter().filter_map(|name| {
            [
                (sources.env.get(*name), "from the environment"),
                (dotenv.get(*name), DOTENV),
                (toml.get(*name), TOML),
            ]
            .into_iter()
            .find_map(|(value, origin)| {
                let value = value
                    .map(|value| value.trim())
                    .filter(|value| !value.is_empty())?;
                Some((
                    *name,
                    Found {
                        value: value.to_owned(),
                        origin,
                    },
                ))
            })
        });
        Ok(Self(found.collect()))
    }

    /// The setting as it was written.
    pub(super) fn text(&self, name: &'static str) -> Option<&str> {
        debug_assert!(KNOWN.contains(&name), "{name} is missing in KNOWN");
        self.0.get(name).map(|found| found.value.as_str())
    }

    /// The setting, understood by `parse`, which says what is wrong in a few words without
    /// repeating the value.
    pub(super) fn read<T>(
        &self,
        name: &'static str,
        example: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, ConfigError> {
        self.text(name)
            .map(|text| parse(text).map_err(|problem| self.wrong(name, example, &problem)))
            .transpose()
    }

    /// The error that says so.
    pub(super) fn wrong(&self, name: &'static str, example: &str, problem: &str) -> ConfigError {
        let origin = self.0.get(name).map_or("not set", |found| found.origin);
        ConfigError::setting(name, origin, problem, example)
    }
}

fn from_toml(text: &str) -> Result<BTreeMap<&'static str, String>, ConfigError> {
    let text = text.trim_start_matches('\u{FEFF}');
    let table: toml::Table = toml::from_str(text).map_err(|error| not_toml(text, &error))?;
    let mut found = BTreeMap::new();
    for (key, value) in table {
        let name = known(&key)
            .ok_or_else(|| ConfigError::file(TOML, &format!("there is no setting {key:?}")))?;
        let text = scalar(&value).ok_or_else(|| {
            ConfigError::file(
                TOML,
                &format!("{key} must be a text, a number or a list of them"),
            )
        })?;
        if found.insert(name, text).is_some() {
            return Err(ConfigError::file(TOML, &format!("{name} is set twice")));
        }
    }
    Ok(found)
}

/// The text that the environment would hold; lists (`admin_ids = [1, 2]`) are joined by commas.
fn scalar(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(scalar).collect();
            items.map(|items| items.join(","))
        }
        _ => None,
    }
}

/// Where and what, without the line itself: it may hold a secret.
fn not_toml(text: &str, error: &toml::de::Error) -> ConfigError {
    let before = error
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    ConfigError::file(TOML, &format!("line {line}: {}", error.message()))
}
