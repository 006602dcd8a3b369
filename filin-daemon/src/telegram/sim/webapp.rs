//! Opens the Mini App as Telegram's own client would: with signed data in the address's hash.

use serde_json::{Value, json};

use super::core::Core;
use super::page::integer;
use crate::telegram::init_data::sign;

/// Telegram's dark theme.
const THEME: [(&str, &str); 8] = [
    ("bg_color", "#17212b"),
    ("text_color", "#f5f5f5"),
    ("hint_color", "#708499"),
    ("link_color", "#6ab3f3"),
    ("button_color", "#5288c1"),
    ("button_text_color", "#ffffff"),
    ("secondary_bg_color", "#232e3c"),
    ("accent_text_color", "#6ab2f2"),
];

/// The address that a person's client would open.
pub(super) fn open(core: &Core, body: &Value) -> Result<Value, String> {
    let id = integer(body, "user")?;
    let word = |name: &str| body.get(name).and_then(Value::as_str);
    let url = word("url").or(core.options.webapp_url.as_deref());
    let url = url.ok_or("there is no Mini App")?;
    let mut user = core.look().user(id);
    if let Some(user) = user.as_object_mut() {
        user.remove("is_bot");
        user.insert("allows_write_to_pm".into(), true.into());
    }
    let (user, signed_at) = (
        user.to_string(),
        core.options.clock.now().timestamp().to_string(),
    );
    let mut fields = vec![
        ("query_id", "AAHsim"),
        ("user", user.as_str()),
        ("auth_date", signed_at.as_str()),
    ];
    if let Some(start) = word("start") {
        fields.push(("start_param", start));
    }
    let data = sign(&fields, &core.options.token);
    let theme: serde_json::Map<String, Value> = THEME
        .iter()
        .map(|(name, color)| ((*name).to_owned(), Value::from(*color)))
        .collect();
    let mut hash = reqwest::Url::parse("tg://x").map_err(|error| error.to_string())?;
    hash.query_pairs_mut()
        .append_pair("tgWebAppData", &data)
        .append_pair("tgWebAppVersion", "8.0")
        .append_pair("tgWebAppPlatform", "web")
        .append_pair("tgWebAppThemeParams", &json!(theme).to_string());
    let hash = hash.query().unwrap_or_default();
    let url = url.split('#').next().unwrap_or_default();
    Ok(json!({ "url": format!("{url}#{hash}") }))
}
