//! What a link `t.me/<bot>?start=…` leads to.

use filin_core::domain::ids::{BookingId, PromotionId};
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;

/// See the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// A booking: `book`, `book_2026-11-27`, `book_t5`, `book_2026-11-27_t5`.
    Book(Option<ServiceDay>, Option<TableNo>),
    /// A promotion: `promo_3`.
    Promotion(PromotionId),
    /// A booking of one's own: `booking_12`.
    Own(BookingId),
}

/// Reads what stands behind `/start`; anything unknown leads to the menu.
pub(super) fn parse(link: &str) -> Option<Link> {
    if let Some(id) = link.strip_prefix("promo_") {
        return Some(Link::Promotion(PromotionId(number(id)?)));
    }
    if let Some(id) = link.strip_prefix("booking_") {
        return Some(Link::Own(BookingId(number(id)?)));
    }
    let mut parts = link.split('_');
    if parts.next() != Some("book") {
        return None;
    }
    let (mut day, mut table) = (None, None);
    for part in parts {
        let number = part.strip_prefix('t').and_then(number);
        let is_table = number.and_then(|number| TableNo::new(number).ok());
        let is_day = ServiceDay::parse(part).ok();
        // Whatever else the link says of a booking, it still leads to one.
        table = table.or(is_table);
        day = day.or(is_day);
    }
    Some(Link::Book(day, table))
}

fn number(text: &str) -> Option<i64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_somewhere() {
        let day = ServiceDay::parse("2026-11-27").ok();
        let table = TableNo::new(5).ok();
        for (link, leads) in [
            ("", None),
            ("book", Some(Link::Book(None, None))),
            ("book_", Some(Link::Book(None, None))),
            ("book_2026-11-27", Some(Link::Book(day, None))),
            ("book_t5", Some(Link::Book(None, table))),
            ("book_2026-11-27_t5", Some(Link::Book(day, table))),
            ("book_2026-13-99", Some(Link::Book(None, None))),
            ("promo_3", Some(Link::Promotion(PromotionId(3)))),
            ("promo_-3", None),
            ("booking_12", Some(Link::Own(BookingId(12)))),
            ("booking_99999999999999999999", None),
            ("bookings", None),
            ("hello", None),
        ] {
            assert_eq!(parse(link), leads, "{link}");
        }
    }
}
