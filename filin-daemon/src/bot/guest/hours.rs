//! Opening hours: in the venue's own words, and the next days one by one.

use filin_core::api::venue::DayHours;

use super::home;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html;
use crate::telegram::press::Page;

/// Longest words of the venue that are shown.
const LONGEST: usize = 1500;

/// Shows them.
pub(super) async fn show(talk: &Talk) -> Outcome {
    let venue = talk.services().bootstrap(&talk.act).await?.venue;
    let mut lines = vec![talk.t("bot-hours", &[])];
    if !venue.schedule.is_empty() {
        lines.push(html::escape(&html::cut(&venue.schedule, LONGEST)).into_owned());
        lines.push(String::new());
    }
    lines.extend(venue.week.iter().map(|day| line(talk, day)));
    let content = Content::text(lines.join("\n"))
        .row([home::page_button(talk, Page::Book)])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

fn line(talk: &Talk, hours: &DayHours) -> String {
    let day = ("day", talk.words().day(hours.date));
    let line = match (hours.opens_at, hours.closes_at) {
        (Some(opens), Some(closes)) => {
            let opens = ("opens", opens.format("%H:%M").to_string());
            let closes = ("closes", closes.format("%H:%M").to_string());
            talk.t("bot-hours-open", &[day, opens, closes])
        }
        _ => talk.t("bot-hours-closed", &[day]),
    };
    if hours.note.is_empty() {
        return line;
    }
    format!("{line} · <i>{}</i>", html::escape(&hours.note))
}
