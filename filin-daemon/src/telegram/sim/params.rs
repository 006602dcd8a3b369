//! What a call brings along, however it was written: JSON, a form, multipart, or the query.
//!
//! Telegram is lenient here, so a number may be a string and a structure may be JSON in a string.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::refusal::{Outcome, Refusal};

/// A file that came with the call.
#[derive(Clone, Debug, Default)]
pub(super) struct Upload {
    pub(super) name: String,
    /// Shared: it may be large, and each message that has it shows it.
    pub(super) bytes: Arc<Vec<u8>>,
}

/// The parameters of a call.
#[derive(Clone, Debug, Default)]
pub(super) struct Params {
    pub(super) fields: Map<String, Value>,
    pub(super) files: BTreeMap<String, Upload>,
}

impl Params {
    /// A parameter that is there and is not empty.
    fn get(&self, name: &str) -> Option<&Value> {
        self.fields
            .get(name)
            .filter(|value| !value.is_null() && value.as_str() != Some(""))
    }

    /// Whether the call says anything about it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Words; numbers are words too.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        match self.get(name)? {
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    /// A whole number.
    pub(super) fn integer(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Value::String(text) => text.trim().parse().ok(),
            other => other.as_i64(),
        }
    }

    /// A number.
    pub(super) fn float(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            Value::String(text) => text.trim().parse().ok(),
            other => other.as_f64(),
        }
    }

    /// Yes or no; no if nothing is said.
    pub(super) fn flag(&self, name: &str) -> bool {
        match self.get(name) {
            Some(Value::Bool(yes)) => *yes,
            Some(Value::String(word)) => matches!(word.as_str(), "true" | "True" | "1" | "yes"),
            _ => false,
        }
    }

    /// A structure, given as such or as JSON in a string.
    pub(super) fn json(&self, name: &str) -> Outcome<Option<Value>> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text)
                .map(Some)
                .map_err(|_| Refusal::bad(format!("can't parse {name} JSON object"))),
            Some(other) => Ok(Some(other.clone())),
        }
    }

    /// A chat by its number. Names in public are nobody's here.
    pub(super) fn chat(&self) -> Outcome<i64> {
        if !self.has("chat_id") {
            return Err(Refusal::bad("chat_id is empty"));
        }
        self.integer("chat_id")
            .ok_or_else(|| Refusal::bad("chat not found"))
    }

    /// A message by its number.
    pub(super) fn message(&self) -> Outcome<i64> {
        self.integer("message_id")
            .ok_or_else(|| Refusal::bad("message identifier is not specified"))
    }

    /// For the log: the fields, and the names and sizes of the files.
    pub(super) fn log(&self) -> Value {
        let mut fields = self.fields.clone();
        for (name, file) in &self.files {
            let said = format!("file {} ({} bytes)", file.name, file.bytes.len());
            fields.insert(name.clone(), Value::String(said));
        }
        Value::Object(fields)
    }
}
