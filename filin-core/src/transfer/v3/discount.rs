//! The personal discount, which v3 kept as JSON among a client's notes.

use serde_json::Value;

use crate::domain::guest::MAX_DISCOUNT;

/// What the notes say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Discount {
    /// Nothing, or that there is none.
    None,
    /// So many roubles.
    Of(i64),
    /// So many, though it stands there otherwise: a fraction, or more than there may be.
    Near(i64),
    /// Something that is no discount, or JSON that is none.
    Unreadable,
}

/// Reads notes, which are plain text most often.
pub(super) fn discount(notes: &str) -> Discount {
    if !notes.trim_start().starts_with('{') {
        return Discount::None;
    }
    let Ok(Value::Object(notes)) = serde_json::from_str(notes.trim()) else {
        return Discount::Unreadable;
    };
    let roubles = match notes.get("personal_discount") {
        None | Some(Value::Null) => return Discount::None,
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(_) => None,
    };
    match roubles {
        Some(roubles) if roubles.is_finite() && roubles >= 0.0 => in_whole(roubles),
        _ => Discount::Unreadable,
    }
}

/// Roubles without kopecks, and no more than there may be.
fn in_whole(roubles: f64) -> Discount {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let most = MAX_DISCOUNT as f64;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "between 0 and the most there may be"
    )]
    let whole = roubles.min(most).floor() as i64;
    if roubles == 0.0 {
        Discount::None
    } else if roubles <= most && roubles.fract() == 0.0 {
        Discount::Of(whole)
    } else {
        Discount::Near(whole)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("", Discount::None)]
    #[case("любит у окна", Discount::None)]
    #[case("[VIP]", Discount::None)]
    #[case(r#"{"personal_discount": 300}"#, Discount::Of(300))]
    #[case(
        r#" {"personal_discount": 1500, "comment": "день рождения"} "#,
        Discount::Of(1500)
    )]
    #[case(r#"{"personal_discount": "500"}"#, Discount::Of(500))]
    #[case(r#"{"personal_discount": 250.5}"#, Discount::Near(250))]
    #[case(r#"{"personal_discount": 0}"#, Discount::None)]
    #[case(r#"{"personal_discount": "0"}"#, Discount::None)]
    #[case(r#"{"personal_discount": null}"#, Discount::None)]
    #[case(r#"{"comment": "тихий стол"}"#, Discount::None)]
    #[case(r#"{"personal_discount": -100}"#, Discount::Unreadable)]
    #[case(r#"{"personal_discount": true}"#, Discount::Unreadable)]
    #[case(r#"{"personal_discount": "NaN"}"#, Discount::Unreadable)]
    #[case(r#"{"personal_discount": "много"}"#, Discount::Unreadable)]
    #[case(r#"{"personal_discount": 1e300}"#, Discount::Near(MAX_DISCOUNT))]
    #[case(r#"{"personal_discount": 300"#, Discount::Unreadable)]
    #[case("{не json}", Discount::Unreadable)]
    fn what_notes_say(#[case] notes: &str, #[case] expected: Discount) {
        assert_eq!(discount(notes), expected);
    }
}
