//! Buttons of the questions.

use filin_core::domain::ids::PromotionId;
use sha2::{Digest, Sha256};

use super::visits::Visits;
use super::{Awaits, Dialogue};
use crate::bot::staff::args::number;
use crate::telegram::content::Button;
use crate::telegram::press::Press;

/// The word by which they are told from those of other dialogues.
const NAME: &str = "cast";

/// What a button stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// To everybody.
    All,
    /// To those who are spoken to in Russian.
    Russian,
    /// To those who are spoken to in English.
    English,
    /// To those who were here lately: in how many days?
    Seen,
    /// In so many.
    Within(i64),
    /// To those who were not here for long: for how many days?
    Away,
    /// For so many.
    AwayFor(i64),
    /// To those with some number of visits: which?
    Visits,
    /// This one.
    Between(Visits),
    /// To those whose next visit earns a reward.
    Reward,
    /// To those with a tag: which?
    Tag,
    /// This one, by its [`mark`].
    Tagged(u32),
    /// That is to whom.
    People,
    /// A button to the Mini App.
    App,
    /// A button to a promotion: to which?
    Promotions,
    /// To this one.
    Promotion(PromotionId),
    /// A button to a page.
    Link,
    /// No buttons.
    Bare,
    /// Those are the buttons.
    Below,
    /// Another message.
    Message,
    /// Off it goes.
    Send,
    /// At another time.
    When,
    /// At once.
    Now,
    /// To the question before.
    Back,
}

const WORDS: [(Choice, &str); 19] = [
    (Choice::All, "all"),
    (Choice::Russian, "ru"),
    (Choice::English, "en"),
    (Choice::Seen, "seen"),
    (Choice::Away, "away"),
    (Choice::Visits, "visits"),
    (Choice::Reward, "reward"),
    (Choice::Tag, "tag"),
    (Choice::People, "people"),
    (Choice::App, "app"),
    (Choice::Promotions, "promotions"),
    (Choice::Link, "link"),
    (Choice::Bare, "bare"),
    (Choice::Below, "below"),
    (Choice::Message, "message"),
    (Choice::Send, "send"),
    (Choice::When, "when"),
    (Choice::Now, "now"),
    (Choice::Back, "back"),
];

/// A tag in a few digits: a button holds 64 bytes. Source: the Bot API.
pub(super) fn mark(tag: &str) -> u32 {
    let digest = Sha256::digest(tag);
    u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]])
}

impl Choice {
    fn word(self) -> String {
        match self {
            Self::Within(days) => format!("w{days}"),
            Self::AwayFor(days) => format!("a{days}"),
            Self::Between(visits) => format!("v{}", visits.word()),
            Self::Tagged(mark) => format!("t{mark}"),
            Self::Promotion(id) => format!("p{id}"),
            plain => {
                let known = WORDS.iter().find(|(choice, _)| *choice == plain);
                known.map_or("", |(_, word)| *word).to_owned()
            }
        }
    }

    fn parse(word: &str) -> Option<Self> {
        let known = WORDS.iter().find(|(_, known)| *known == word);
        if let Some((choice, _)) = known {
            return Some(*choice);
        }
        let (kind, rest) = word.split_at_checked(1)?;
        let many = || number(rest).filter(|many| *many > 0);
        match kind {
            "w" => many().map(Self::Within),
            "a" => many().map(Self::AwayFor),
            "v" => Visits::parse(rest).map(Self::Between),
            "t" => rest.parse().ok().map(Self::Tagged),
            "p" => many().map(|id| Self::Promotion(PromotionId(id))),
            _ => None,
        }
    }

    /// Its button in this dialogue.
    pub(super) fn button(self, dialogue: &Dialogue, label: impl Into<String>) -> Button {
        let choice = format!("{}.{}", dialogue.begun, self.word());
        Button::press(label, Press::Pick(NAME.to_owned(), choice))
    }

    /// What was pressed, if it is of this dialogue. A button of an earlier question leads back to
    /// it; but nothing is sent that was not looked at last.
    pub(super) fn pressed(dialogue: &Dialogue, name: &str, choice: &str) -> Option<Self> {
        let (begun, word) = choice.split_once('.')?;
        let ours = name == NAME && begun.parse() == Ok(dialogue.begun);
        let choice = Self::parse(word).filter(|_| ours)?;
        (choice != Self::Send || dialogue.awaits == Awaits::Check).then_some(choice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_name_one_choice_each() {
        let visits = |from, to| Choice::Between(Visits { from, to });
        let counted = [
            Choice::Promotion(PromotionId(i64::MAX)),
            Choice::Within(30),
            Choice::AwayFor(60),
            Choice::Tagged(mark("vip")),
            Choice::Tagged(0),
            visits(0, Some(0)),
            visits(2, Some(4)),
            visits(5, None),
        ];
        for choice in WORDS.map(|(choice, _)| choice).into_iter().chain(counted) {
            assert_eq!(Choice::parse(&choice.word()), Some(choice));
        }
        for word in ["", "p", "p0", "p-1", "x", "w0", "a", "v4-2", "t-1", "ы"] {
            assert_eq!(Choice::parse(word), None, "{word}");
        }
    }

    #[test]
    fn only_what_was_looked_at_is_sent() {
        let mut dialogue = Dialogue::new(5);
        let pressed = |dialogue: &Dialogue, word: &str| Choice::pressed(dialogue, NAME, word);
        assert_eq!(pressed(&dialogue, "5.send"), None);
        assert_eq!(pressed(&dialogue, "4.all"), None);
        assert_eq!(pressed(&dialogue, "5.all"), Some(Choice::All));
        dialogue.awaits = Awaits::Check;
        assert_eq!(pressed(&dialogue, "5.send"), Some(Choice::Send));
        assert_eq!(Choice::pressed(&dialogue, "day", "5.send"), None);
    }
}
