//! Promotions on the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::given;
use crate::domain::ids::PromotionId;
use crate::domain::service_day::ServiceDay;

/// A promotion. With dates it is something to come, going on, or over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Promotion)]
pub struct Promotion {
    /// Its number.
    pub id: PromotionId,
    /// A few words.
    pub title: String,
    /// The rest.
    pub description: String,
    /// A picture.
    pub image_url: Option<String>,
    /// First service day.
    pub starts_on: Option<ServiceDay>,
    /// Last service day.
    pub ends_on: Option<ServiceDay>,
    /// The venue's standing promotion.
    pub is_default: bool,
    /// Whether guests are shown it, unless it is over; they see no other.
    pub active: bool,
}

/// A promotion to be added.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPromotion {
    /// A few words.
    pub title: String,
    /// The rest.
    #[serde(default)]
    pub description: String,
    /// A picture, `https://` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// First service day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<ServiceDay>,
    /// Last service day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<ServiceDay>,
    /// It becomes the venue's standing promotion, instead of the one that was.
    #[serde(default)]
    pub is_default: bool,
    /// Whether guests are shown it; yes unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

/// A change of a promotion. What is absent stays as it is; picture and days are taken away by
/// `null`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PromotionChange {
    /// A few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The rest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A picture, `https://` only; `null` for none.
    #[serde(
        default,
        deserialize_with = "given",
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(value_type = Option<String>)]
    pub image_url: Option<Option<String>>,
    /// First service day; `null` for none.
    #[serde(
        default,
        deserialize_with = "given",
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(value_type = Option<ServiceDay>)]
    pub starts_on: Option<Option<ServiceDay>>,
    /// Last service day; `null` for none.
    #[serde(
        default,
        deserialize_with = "given",
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(value_type = Option<ServiceDay>)]
    pub ends_on: Option<Option<ServiceDay>>,
    /// `true` takes it from the standing promotion that was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// Whether guests are shown it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn absent_is_not_null() {
        let read = |text: &str| serde_json::from_str::<PromotionChange>(text).unwrap();
        assert_eq!(read("{}"), PromotionChange::default());
        assert_eq!(read(r#"{"ends_on": null}"#).ends_on, Some(None));
        let day = ServiceDay::parse("2026-11-27").unwrap();
        let change = read(r#"{"ends_on": "2026-11-27"}"#);
        assert_eq!(change.ends_on, Some(Some(day)));
        for text in [r#"{"image_url":null}"#, r#"{"ends_on":"2026-11-27"}"#, "{}"] {
            assert_eq!(serde_json::to_string(&read(text)).unwrap(), text);
        }
        assert!(serde_json::from_str::<PromotionChange>(r#"{"ends_on": 7}"#).is_err());
        assert!(serde_json::from_str::<PromotionChange>(r#"{"ends": null}"#).is_err());
    }
}
