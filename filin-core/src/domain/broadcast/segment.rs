//! To whom a broadcast goes: subscribers, narrowed by whatever is set. All of it must hold.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::actor::Language;
use crate::domain::guest::Tag;
use crate::domain::refusal::Refusal;

/// Most days back.
const MAX_DAYS: i64 = 3650;
/// Most visits.
const MAX_VISITS: i64 = 100_000;

/// See the module. Nothing set is everybody who gets news and may book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// Who is spoken to in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Who was here in the last so many days. 1–3650.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visited_within: Option<i64>,
    /// Who is known for so many days and was not here in them. 1–3650.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_seen_for: Option<i64>,
    /// Who has at least so many visits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visits_from: Option<i64>,
    /// Who has at most so many visits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visits_to: Option<i64>,
    /// Whose very next visit earns a reward.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reward_next: bool,
    /// Who has this tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
}

impl Segment {
    /// The same segment, with its tag as tags are spelled.
    ///
    /// # Errors
    /// `setting_invalid` with the name of the first field that cannot be; as [`Tag::new`].
    pub fn check(mut self) -> Result<Self, Refusal> {
        let days = [
            ("visited_within", self.visited_within),
            ("not_seen_for", self.not_seen_for),
        ];
        let visits = [
            ("visits_from", self.visits_from),
            ("visits_to", self.visits_to),
        ];
        let outside = |range: std::ops::RangeInclusive<i64>, value: Option<i64>| {
            value.is_some_and(|value| !range.contains(&value))
        };
        let wrong = days
            .iter()
            .find(|(_, value)| outside(1..=MAX_DAYS, *value))
            .or_else(|| {
                visits
                    .iter()
                    .find(|(_, value)| outside(0..=MAX_VISITS, *value))
            });
        if let Some((field, _)) = wrong {
            return Err(Refusal::SettingInvalid { field });
        }
        if let (Some(from), Some(to)) = (self.visits_from, self.visits_to)
            && to < from
        {
            return Err(Refusal::SettingInvalid { field: "visits_to" });
        }
        if let Some(tag) = self.tag.take() {
            self.tag = Some(Tag::new(&tag)?.into());
        }
        Ok(self)
    }

    /// Whether it is everybody.
    #[must_use]
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use rstest::rstest;

    use super::*;

    fn read(json: &str) -> Result<Segment, Refusal> {
        serde_json::from_str::<Segment>(json).unwrap().check()
    }

    #[test]
    fn nothing_said_is_everybody() {
        assert!(read("{}").unwrap().is_all());
        assert_eq!(serde_json::to_string(&Segment::default()).unwrap(), "{}");
        assert!(!read(r#"{"reward_next":true}"#).unwrap().is_all());
    }

    #[test]
    fn a_tag_is_spelled_as_tags_are() {
        let segment = read(r#"{"tag":"  VIP "}"#).unwrap();
        assert_eq!(segment.tag.as_deref(), Some("vip"));
        assert!(read(r#"{"tag":" "}"#).is_err());
    }

    #[rstest]
    #[case(r#"{"visited_within":0}"#, "visited_within")]
    #[case(r#"{"not_seen_for":3651}"#, "not_seen_for")]
    #[case(r#"{"visits_from":-1}"#, "visits_from")]
    #[case(r#"{"visits_from":5,"visits_to":4}"#, "visits_to")]
    fn what_cannot_be_is_named(#[case] json: &str, #[case] field: &'static str) {
        assert_eq!(read(json), Err(Refusal::SettingInvalid { field }));
    }
}
