//! Who waits for a table.

use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::actor::Act;
use filin_core::domain::waitlist::WaitStatus;
use filin_core::service::WaitQuery;

use super::card::words;
use super::stop::Deed;
use super::{Order, dashboard, safe};
use crate::bot::talk::Talk;
use crate::telegram::card::named;
use crate::telegram::content::Content;

/// Lines of the list.
const MOST: usize = 20;

/// `/waitlist_desk`
pub(super) async fn show(talk: &Talk, act: &Act, order: &Order) -> Deed {
    order.args().end()?;
    let waiting = talk.services().waitlist(act, &WaitQuery::default()).await?;
    let count = waiting.items.len();
    let mut lines = vec![talk.t("desk-waitlist", &[("count", count.to_string())])];
    lines.extend(waiting.items.iter().take(MOST).map(|one| line(talk, one)));
    if count > MOST {
        lines.push(dashboard::more(talk, count - MOST));
    }
    talk.say(Content::text(lines.join("\n"))).await?;
    Ok(())
}

fn line(talk: &Talk, wait: &WaitEntry) -> String {
    let mark = match wait.status {
        WaitStatus::Offered => "🎉",
        _ => "⏳",
    };
    let who = wait.guest.as_ref();
    let phone = who.and_then(|guest| guest.phone.as_deref());
    let phone = phone.map_or_else(String::new, |phone| format!(" · {}", safe(phone)));
    format!(
        "{mark} {}, {}–{} · {} · {}{phone}",
        words(talk).day(wait.date),
        wait.from_at.format("%H:%M"),
        wait.until_at.format("%H:%M"),
        words(talk).people(wait.guests),
        who.map_or_else(|| talk.t("desk-nameless", &[]), named),
    )
}
