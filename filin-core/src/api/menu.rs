//! The menu on the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::ids::MenuItemId;

/// A line of the menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MenuItem)]
pub struct MenuItem {
    /// Its number.
    pub id: MenuItemId,
    /// Under which heading; may be empty. Sections come in the order of their first lines.
    pub section: String,
    /// What it is.
    pub title: String,
    /// What is in it, how much of it.
    pub description: String,
    /// Roubles.
    pub price: i64,
    /// Its place: lists are in this order.
    pub position: i64,
    /// Whether guests are shown it; they see no other.
    pub active: bool,
}

/// A line to be added.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewMenuItem {
    /// Under which heading.
    #[serde(default)]
    pub section: String,
    /// What it is.
    pub title: String,
    /// What is in it, how much of it.
    #[serde(default)]
    pub description: String,
    /// Roubles.
    pub price: i64,
    /// Its place; the last one unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Whether guests are shown it; yes unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

/// A change of a line. What is absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MenuItemChange {
    /// Under which heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What is in it, how much of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Roubles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// Its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Whether guests are shown it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}

/// The menu's new order.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MenuOrder {
    /// Every line, each once.
    pub ids: Vec<MenuItemId>,
}
