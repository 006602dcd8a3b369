//! Visits and what they earn.

use filin_core::domain::loyalty::{Loyalty, Standing};

use super::home;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::press::Page;

/// Longest round that is drawn.
const LONGEST: i64 = 30;

/// Shows the card.
pub(super) async fn show(talk: &Talk) -> Outcome {
    let front = talk.services().bootstrap(&talk.act).await?;
    let standing = &front.me.loyalty;
    let mut lines = vec![talk.t("bot-loyalty", &[])];
    lines.extend(bar(&front.venue.loyalty, standing));
    lines.push(String::new());
    lines.push(talk.t(
        "bot-loyalty-visits",
        &[("count", standing.visits.to_string())],
    ));
    lines.extend(next(talk, standing));
    if front.me.discount > 0 {
        let roubles = ("roubles", front.me.discount.to_string());
        lines.push(talk.t("bot-loyalty-discount", &[roubles]));
    }
    let content = Content::text(lines.join("\n"))
        .row([home::page_button(talk, Page::Book)])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

fn next(talk: &Talk, standing: &Standing) -> Option<String> {
    let next = standing.next?;
    let reward = if next.percent >= 100 {
        talk.t("bot-loyalty-free", &[])
    } else {
        talk.t(
            "bot-loyalty-percent",
            &[("percent", next.percent.to_string())],
        )
    };
    let reward = ("reward", reward);
    Some(match next.after_visits {
        1 => talk.t("bot-loyalty-now", &[reward]),
        visits => {
            // The visit that earns is one of those that are still to be made.
            let left = ("count", (visits - 1).to_string());
            talk.t("bot-loyalty-next", &[left, reward])
        }
    })
}

/// `●●●○🎁○○○○🎁`: visits made, visits to make, and those that earn.
fn bar(rule: &Loyalty, standing: &Standing) -> Option<String> {
    if rule.rewards.is_empty() || !(1..=LONGEST).contains(&rule.round) {
        return None;
    }
    let mark = |visit: i64| match visit {
        made if made <= standing.in_round => '●',
        ahead if rule.rewards.iter().any(|reward| reward.at == ahead) => '🎁',
        _ => '○',
    };
    Some((1..=rule.round).map(mark).collect())
}

#[cfg(test)]
mod tests {
    use filin_core::domain::loyalty::Loyalty;

    use super::bar;

    #[test]
    fn the_bar_shows_the_round() {
        let rule = Loyalty::default();
        let drawn = |visits| bar(&rule, &rule.standing(visits));
        assert_eq!(drawn(0).as_deref(), Some("○○○○🎁○○○○🎁"));
        assert_eq!(drawn(13).as_deref(), Some("●●●○🎁○○○○🎁"));
        assert_eq!(drawn(9).as_deref(), Some("●●●●●●●●●🎁"));
        let none = Loyalty::new(10, Vec::new()).unwrap();
        assert_eq!(bar(&none, &none.standing(3)), None);
    }
}
