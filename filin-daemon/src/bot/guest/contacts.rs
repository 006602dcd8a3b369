//! Where the venue is and how to call it. It words its contacts itself; address and phone are
//! looked for among the lines.

use filin_core::domain::phone::PhoneNumber;
use url::Url;

use super::home;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html;
use crate::telegram::press::Page;

/// Where an address is looked up.
const MAP: &str = "https://yandex.ru/maps/";
/// Longest words of the venue that are shown.
const LONGEST: usize = 3000;
/// What stands in lines that are addresses; matched as whole words.
const STREETS: [&str; 24] = [
    "ул",
    "улица",
    "пр",
    "просп",
    "проспект",
    "пер",
    "переулок",
    "наб",
    "набережная",
    "шоссе",
    "бульвар",
    "бул",
    "площадь",
    "пл",
    "проезд",
    "street",
    "st",
    "avenue",
    "ave",
    "road",
    "rd",
    "square",
    "lane",
    "embankment",
];

/// Shows them.
pub(super) async fn show(talk: &Talk) -> Outcome {
    let text = text(talk).await?;
    let mut lines = vec![talk.t("bot-contacts", &[])];
    if text.is_empty() {
        lines.push(talk.t("bot-contacts-none", &[]));
    } else {
        lines.push(html::escape(&html::cut(&text, LONGEST)).into_owned());
    }
    // Telegram has no button that calls, but makes an international number one.
    if let Some(phone) = phone(&text).filter(|phone| !text.contains(phone.as_str())) {
        lines.push(format!("📞 {phone}"));
    }
    let map = address(&text).and_then(|address| map(&address));
    let map = map.map(|url| Button::Link(talk.t("bot-button-map", &[]), url));
    let content = Content::text(lines.join("\n"))
        .row(map)
        .row([home::page_button(talk, Page::Book)])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

/// The line for those who are asked to call, as HTML; nothing if no phone is known.
pub(super) async fn where_to_call(talk: &Talk) -> Outcome<Option<String>> {
    let phone = phone(&text(talk).await?);
    Ok(phone.map(|phone| format!("📞 {phone}")))
}

/// v3 kept line breaks as `\n` in its settings.
async fn text(talk: &Talk) -> Outcome<String> {
    let venue = talk.services().bootstrap(&talk.act).await?.venue;
    Ok(venue.contacts.replace("\\n", "\n").trim().to_owned())
}

fn map(address: &str) -> Option<Url> {
    Url::parse_with_params(MAP, [("text", address)]).ok()
}

/// The first phone number among the lines.
fn phone(text: &str) -> Option<PhoneNumber> {
    dialled(text).map(|(_, phone)| phone)
}

/// The first phone number, and where its run of signs begins.
fn dialled(text: &str) -> Option<(usize, PhoneNumber)> {
    let other = |c: char| !(c.is_ascii_digit() || "+-() \u{A0}".contains(c));
    let mut at = 0;
    text.split_inclusive(other).find_map(|piece| {
        let begins = at;
        at += piece.len();
        let run = piece.trim_end_matches(other).trim();
        let long = run.chars().filter(char::is_ascii_digit).count() >= 7;
        let phone = PhoneNumber::parse(run).ok().filter(|_| long)?;
        Some((begins, phone))
    })
}

/// The first line that is an address, without its label.
fn address(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let line = line
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .trim();
        let lower = line.to_lowercase();
        let label = ["адрес", "address"]
            .iter()
            .find(|label| lower.starts_with(**label));
        let bare = match label {
            Some(label) => line
                .get(label.len()..)?
                .trim_start_matches([':', ' ', '-', '—']),
            None => line,
        };
        let words = lower.split(|c: char| !c.is_alphanumeric());
        let street = words.into_iter().any(|word| STREETS.contains(&word));
        let other = lower.contains("http") || lower.contains('@');
        let is_address = !other && (label.is_some() || street);
        let bare = without_phone(bare);
        (is_address && !bare.is_empty()).then(|| bare.to_owned())
    })
}

/// The line up to a phone that stands in it: a map finds no numbers.
fn without_phone(line: &str) -> &str {
    let end = dialled(line).map_or(line.len(), |(at, _)| at);
    let line = line.get(..end).unwrap_or(line);
    let other = |c: char| !c.is_alphanumeric();
    let line = line.trim_end_matches(other);
    let label = ["тел", "телефон", "tel", "phone"]
        .iter()
        .find_map(|label| line.strip_suffix(label));
    label.unwrap_or(line).trim_end_matches(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_among_the_lines() {
        for (text, found) in [
            (
                "📍 Москва, ул. Сов, 5\n+7 999 123-45-67",
                Some("Москва, ул. Сов, 5"),
            ),
            ("Тел. 8 999 123-45-67\nАдрес: Совиная 5", Some("Совиная 5")),
            ("12 Owl Street, London", Some("12 Owl Street, London")),
            ("https://t.me/street", None),
            ("ул. Лесная, 5, +7 999 123-45-67", Some("ул. Лесная, 5")),
            (
                "Москва, ул. 8 Марта, 7, тел. 8 (999) 123-45-67",
                Some("Москва, ул. 8 Марта, 7"),
            ),
            ("Пульт охраны 5", None),
            ("", None),
        ] {
            assert_eq!(address(text).as_deref(), found, "{text}");
        }
        let url = map("ул. Сов, 5 & «6»").unwrap();
        assert!(
            url.as_str().starts_with("https://yandex.ru/maps/?text="),
            "{url}"
        );
        assert!(!url.as_str().contains("& "), "{url}");
    }

    #[test]
    fn a_phone_is_found_among_the_lines() {
        let read = |text| phone(text).map(|phone| phone.to_string());
        assert_eq!(
            read("ул. Сов, 5\nТел.: 8 (999) 123-45-67, с 14:00"),
            Some("+79991234567".into())
        );
        assert_eq!(read("ул. Сов, 5, 14:00–02:00"), None);
    }
}
