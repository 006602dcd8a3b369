//! To whom it goes: marks that are set and taken away, and what some of them ask besides.

use filin_core::api::broadcast::BroadcastPreview;
use filin_core::domain::actor::{Act, Language};
use filin_core::domain::broadcast::Segment;
use filin_core::domain::guest::Tag;

use super::choice::{Choice, mark};
use super::visits::Visits;
use super::{Awaits, Dialogue, go, why};
use crate::bot::failure::Outcome;
use crate::bot::staff::args::number;
use crate::bot::staff::stop::Wrong;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};

/// Days that are offered; any others can be typed.
const DAYS: [[i64; 3]; 2] = [[7, 14, 30], [60, 90, 180]];
/// Tags that are offered; see [`DAYS`].
const TAGS: usize = 12;
/// Numbers of visits that are offered; see [`DAYS`].
const VISITS: [Visits; 4] = [
    between(0, Some(0)),
    between(1, Some(1)),
    between(2, Some(4)),
    between(5, None),
];

const fn between(from: i64, to: Option<i64>) -> Visits {
    Visits { from, to }
}

/// To whom?
pub(super) fn ask(talk: &Talk, dialogue: &Dialogue, preview: &BroadcastPreview) -> Content {
    let segment = &dialogue.sketch.new.segment;
    let args = [
        ("count", preview.recipients.to_string()),
        ("all", preview.subscribers_count.to_string()),
    ];
    // One that is set says how.
    let narrower = |choice: Choice, key: &str, set: Option<String>| {
        let label = set.map_or_else(|| talk.t(key, &[]), |set| format!("✓ {set}"));
        choice.button(dialogue, label)
    };
    let plain =
        |choice: Choice, key: &str, on: bool| narrower(choice, key, on.then(|| talk.t(key, &[])));
    let days =
        |key: &str, days: Option<i64>| days.map(|days| talk.t(key, &[("count", days.to_string())]));
    let seen = days("cast-to-seen-days", segment.visited_within);
    let away = days("cast-to-away-days", segment.not_seen_for);
    let visits = visits(segment).map(|visits| visits.label(talk));
    let tag = segment.tag.as_ref().map(|tag| format!("#{tag}"));
    let speaks = |language| segment.language == Some(language);
    Content::text(talk.t("cast-ask-people", &args))
        .row([plain(Choice::All, "cast-to-all", segment.is_all())])
        .row([
            plain(Choice::Russian, "cast-to-ru", speaks(Language::Ru)),
            plain(Choice::English, "cast-to-en", speaks(Language::En)),
        ])
        .row([
            narrower(Choice::Seen, "cast-to-seen", seen),
            narrower(Choice::Away, "cast-to-away", away),
        ])
        .row([
            narrower(Choice::Visits, "cast-to-visits", visits),
            narrower(Choice::Tag, "cast-to-tag", tag),
        ])
        .row([plain(Choice::Reward, "cast-to-reward", segment.reward_next)])
        .row([Choice::People.button(dialogue, talk.t("cast-on", &[]))])
}

/// In how many days?
pub(super) fn ask_days(talk: &Talk, dialogue: &Dialogue) -> Content {
    let (key, choice): (_, fn(i64) -> Choice) = if dialogue.awaits == Awaits::Seen {
        ("cast-ask-seen", Choice::Within)
    } else {
        ("cast-ask-away", Choice::AwayFor)
    };
    let mut content = Content::text(talk.t(key, &[]));
    for row in DAYS {
        content = content.row(row.map(|days| {
            let label = talk.t("cast-days", &[("count", days.to_string())]);
            choice(days).button(dialogue, label)
        }));
    }
    content
}

/// Which tag? Those that most guests have are offered.
pub(super) async fn ask_tag(talk: &Talk, act: &Act, dialogue: &Dialogue) -> Outcome<Content> {
    let mut tags = talk.services().tags(act).await?;
    tags.truncate(TAGS);
    let buttons = tags.iter().map(|known| {
        let label = format!("#{} · {}", known.tag, known.guests);
        Choice::Tagged(mark(&known.tag)).button(dialogue, label)
    });
    let buttons: Vec<Button> = buttons.collect();
    let mut content = Content::text(talk.t("cast-ask-tag", &[]));
    for row in buttons.chunks(2) {
        content = content.row(row.iter().cloned());
    }
    Ok(content)
}

/// Sets the tag whose button was pressed; says whether some guest still has it.
pub(super) async fn tagged(
    talk: &Talk,
    act: &Act,
    dialogue: &mut Dialogue,
    pressed: u32,
) -> Outcome<bool> {
    let tags = talk.services().tags(act).await?.into_iter();
    let found = tags.map(|known| known.tag).find(|tag| mark(tag) == pressed);
    let is_there = found.is_some();
    dialogue.sketch.new.segment.tag = found;
    Ok(is_there)
}

/// How many visits?
pub(super) fn ask_visits(talk: &Talk, dialogue: &Dialogue) -> Content {
    let offer = |visits: Visits| Choice::Between(visits).button(dialogue, visits.label(talk));
    let [none, one, few, more] = VISITS.map(offer);
    Content::text(talk.t("cast-ask-visits", &[]))
        .row([none, one])
        .row([few, more])
}

/// Sets one mark of the segment, or takes it away; says what is asked next.
pub(super) fn narrow(dialogue: &mut Dialogue, choice: Choice) -> Awaits {
    let segment = &mut dialogue.sketch.new.segment;
    let language = |own: Option<Language>, other| (own != Some(other)).then_some(other);
    match choice {
        Choice::Russian => segment.language = language(segment.language, Language::Ru),
        Choice::English => segment.language = language(segment.language, Language::En),
        Choice::Seen if segment.visited_within.take().is_none() => return Awaits::Seen,
        Choice::Away if segment.not_seen_for.take().is_none() => return Awaits::Away,
        Choice::Visits if visits(segment).is_none() => return Awaits::Visits,
        Choice::Tag if segment.tag.take().is_none() => return Awaits::Tag,
        Choice::Within(days) => segment.visited_within = Some(days),
        Choice::AwayFor(days) => segment.not_seen_for = Some(days),
        Choice::Between(visits) => set(segment, Some(visits)),
        Choice::Visits => set(segment, None),
        Choice::Reward => segment.reward_next = !segment.reward_next,
        Choice::Seen | Choice::Away | Choice::Tag => {}
        _ => *segment = Segment::default(),
    }
    Awaits::People
}

fn visits(segment: &Segment) -> Option<Visits> {
    let set = segment.visits_from.is_some() || segment.visits_to.is_some();
    set.then(|| between(segment.visits_from.unwrap_or(0), segment.visits_to))
}

fn set(segment: &mut Segment, visits: Option<Visits>) {
    segment.visits_from = visits.map(|visits| visits.from);
    segment.visits_to = visits.and_then(|visits| visits.to);
}

/// Days that were typed.
pub(super) async fn days(talk: &Talk, act: &Act, dialogue: Dialogue, words: &str) -> Outcome {
    let days = number(words.split_whitespace().next().unwrap_or_default());
    let choice = match dialogue.awaits {
        Awaits::Seen => days.map(Choice::Within),
        _ => days.map(Choice::AwayFor),
    };
    typed(talk, act, dialogue, choice, Wrong::new("days", words)).await
}

/// A number of visits that was typed.
pub(super) async fn counted(talk: &Talk, act: &Act, dialogue: Dialogue, words: &str) -> Outcome {
    let choice = Visits::parse(words).map(Choice::Between);
    typed(talk, act, dialogue, choice, Wrong::new("visits", words)).await
}

/// Takes what was typed as if it had been pressed, if the core would have it.
async fn typed(
    talk: &Talk,
    act: &Act,
    dialogue: Dialogue,
    choice: Option<Choice>,
    wrong: Wrong,
) -> Outcome {
    let Some(choice) = choice else {
        return go(talk, act, dialogue, Some(wrong.say(talk))).await;
    };
    let mut next = dialogue.clone();
    let awaits = narrow(&mut next, choice);
    if next.sketch.new.segment.clone().check().is_err() {
        return go(talk, act, dialogue, Some(wrong.say(talk))).await;
    }
    go(talk, act, next.at(awaits), None).await
}

/// A tag that was typed.
pub(super) async fn tag(talk: &Talk, act: &Act, mut dialogue: Dialogue, words: &str) -> Outcome {
    match Tag::new(words.trim_start_matches('#')) {
        Ok(tag) => dialogue.sketch.new.segment.tag = Some(tag.into()),
        Err(refusal) => {
            let why = why(talk, &refusal.into());
            return go(talk, act, dialogue, Some(why)).await;
        }
    }
    go(talk, act, dialogue.at(Awaits::People), None).await
}
