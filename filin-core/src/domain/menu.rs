//! The menu: lines in an order, under their sections.

use super::ids::MenuItemId;
use super::refusal::Refusal;

/// Longest name of a section, in characters.
pub const MAX_SECTION: usize = 100;
/// Longest title, in characters.
pub const MAX_TITLE: usize = 200;
/// Longest description, in characters.
pub const MAX_DESCRIPTION: usize = 500;
/// Most lines at once, hidden ones included.
pub const MAX_LINES: i64 = 500;
/// The highest price, in roubles.
pub const MAX_PRICE: i64 = 1_000_000;
/// The highest position.
pub const MAX_POSITION: i64 = 10_000;

/// A line of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuItem {
    /// Its number.
    pub id: MenuItemId,
    /// Under which heading; may be empty.
    pub section: String,
    /// What it is.
    pub title: String,
    /// What is in it, how much of it.
    pub description: String,
    /// Roubles.
    pub price: i64,
    /// Lines are shown in this order, and those of one position by their numbers.
    pub position: i64,
    /// Whether guests are shown it.
    pub active: bool,
}

/// A price, if it is one.
///
/// # Errors
/// `setting_invalid` below 0 and above [`MAX_PRICE`].
pub fn price(roubles: i64) -> Result<i64, Refusal> {
    within(roubles, MAX_PRICE, "price")
}

/// A position, if it is one.
///
/// # Errors
/// `setting_invalid` below 0 and above [`MAX_POSITION`].
pub fn position(number: i64) -> Result<i64, Refusal> {
    within(number, MAX_POSITION, "position")
}

fn within(number: i64, max: i64, field: &'static str) -> Result<i64, Refusal> {
    if (0..=max).contains(&number) {
        Ok(number)
    } else {
        Err(Refusal::SettingInvalid { field })
    }
}

/// Whether the order names each of the lines once, and nothing else.
#[must_use]
pub fn is_order_of(order: &[MenuItemId], lines: &[MenuItem]) -> bool {
    let mut named = order.to_vec();
    let mut known: Vec<MenuItemId> = lines.iter().map(|line| line.id).collect();
    named.sort_unstable();
    known.sort_unstable();
    named == known
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn prices_have_bounds() {
        for good in [0, 1, MAX_PRICE] {
            assert_eq!(price(good), Ok(good));
        }
        for bad in [-1, MAX_PRICE + 1, i64::MIN, i64::MAX] {
            assert_eq!(price(bad), Err(Refusal::SettingInvalid { field: "price" }));
        }
        assert!(position(MAX_POSITION).is_ok() && position(MAX_POSITION + 1).is_err());
    }

    fn lines(ids: &[i64]) -> Vec<MenuItem> {
        let line = |id: &i64| MenuItem {
            id: MenuItemId(*id),
            section: String::new(),
            title: "Чай".into(),
            description: String::new(),
            price: 450,
            position: 0,
            active: true,
        };
        ids.iter().map(line).collect()
    }

    fn order(ids: &[i64]) -> Vec<MenuItemId> {
        ids.iter().copied().map(MenuItemId).collect()
    }

    #[test]
    fn an_order_names_each_line_once() {
        let three = lines(&[1, 2, 3]);
        assert!(is_order_of(&order(&[3, 1, 2]), &three));
        for bad in [&[1, 2][..], &[1, 2, 3, 3], &[1, 1, 2], &[1, 2, 4], &[]] {
            assert!(!is_order_of(&order(bad), &three), "{bad:?}");
        }
        assert!(is_order_of(&[], &[]));
    }

    proptest! {
        #[test]
        fn every_shuffle_is_an_order(
            ids in Just((1..=12).collect::<Vec<i64>>()).prop_shuffle(),
            at in 0_usize..12,
            other in 1_i64..=12,
        ) {
            let known = lines(&(1..=12).collect::<Vec<_>>());
            prop_assert!(is_order_of(&order(&ids), &known));
            let mut changed = ids.clone();
            changed[at] = other;
            prop_assert_eq!(is_order_of(&order(&changed), &known), changed == ids);
        }
    }
}
