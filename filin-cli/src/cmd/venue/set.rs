//! `filin venue set`: what is not named stays as it is.

use std::str::FromStr;

use clap::Args;
use filin_core::api::venue::{Venue, VenueChange};
use filin_core::domain::actor::Language;
use filin_core::domain::broadcast::Quiet;
use filin_core::domain::loyalty::{Loyalty, Reward};
use filin_core::domain::slots::Rules;

use crate::dates;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::global::Lang;
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  filin venue set --schedule 'Ежедневно 14:00–02:00' --contacts '+7 999 000-11-22'
  filin venue set --rule stay_min=150 --rule step_min=15
  filin venue set --quiet-hours 23:00-10:00
  filin venue set --round 10 --reward 5=50 --reward 10=100";

/// Change some of the settings
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
#[group(required = true, multiple = true)]
pub(crate) struct Set {
    /// The venue's name
    #[arg(long)]
    name: Option<String>,
    /// Its IANA zone (owners)
    #[arg(long)]
    zone: Option<String>,
    /// When a service day begins (owners)
    #[arg(long, value_name = "HH:MM")]
    day_start: Option<String>,
    /// The language of the staff chat (owners)
    #[arg(long)]
    language: Option<Lang>,
    /// The schedule, as guests shall read it
    #[arg(long, value_name = "TEXT")]
    schedule: Option<String>,
    /// The contacts, as guests shall read them
    #[arg(long, value_name = "TEXT")]
    contacts: Option<String>,
    /// A rule for guests, by its name in `venue show -o json` (owners); may be repeated
    #[arg(long = "rule", value_name = "NAME=N")]
    rules: Vec<Pair>,
    /// Between which times broadcasts wait, or `off` (owners)
    #[arg(long, value_name = "HH:MM-HH:MM")]
    quiet_hours: Option<QuietHours>,
    /// Visits in a loyalty round (owners)
    #[arg(long, value_name = "N")]
    round: Option<i64>,
    /// All rewards of a round, each as visit=percent (owners); may be repeated
    #[arg(long = "reward", value_name = "VISIT=PERCENT")]
    rewards: Vec<Pair>,
}

/// `name=number`.
#[derive(Clone, Debug)]
struct Pair {
    name: String,
    value: i64,
}

impl FromStr for Pair {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let pair = text.split_once('=').and_then(|(name, value)| {
            Some(Self {
                name: name.trim().to_owned(),
                value: value.trim().parse().ok()?,
            })
        });
        pair.ok_or_else(|| "name=number is expected".to_owned())
    }
}

/// `23:00-10:00` or `off`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct QuietHours(Option<Quiet>);

impl FromStr for QuietHours {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        if text.trim() == "off" {
            return Ok(Self(None));
        }
        // Which times there are the daemon knows.
        let Some((from, to)) = text.split_once(['-', '–', '—']) else {
            return Err("HH:MM-HH:MM or off is expected".to_owned());
        };
        Ok(Self(Some(Quiet {
            from: from.trim().to_owned(),
            to: to.trim().to_owned(),
        })))
    }
}

impl Set {
    /// Changes them; returns all as they now stand.
    pub(super) async fn run(self, desk: &Desk<'_>) -> Result<Venue> {
        let mut change = VenueChange::default();
        // Rules and rewards are sent whole, so that they are read before, and bound to what was read.
        let ruled = !self.rules.is_empty() || self.quiet_hours.is_some();
        if ruled || self.round.is_some() || !self.rewards.is_empty() {
            let venue = dates::venue(&desk.client).await?;
            change.version = Some(venue.version);
            if ruled {
                let mut all = rules(venue.rules, &self.rules, &desk.out.words)?;
                if let Some(QuietHours(quiet)) = self.quiet_hours {
                    all.quiet = quiet;
                }
                change.rules = Some(all);
            }
            change.loyalty = loyalty(venue.loyalty, self.round, &self.rewards, &desk.out.words)?;
        }
        change.name = self.name;
        change.zone = self.zone;
        change.day_start = self.day_start;
        change.language = self.language.map(Language::from);
        change.schedule = self.schedule;
        change.contacts = self.contacts;
        desk.client.patch("/api/admin/venue", &change).await
    }
}

fn rules(rules: Rules, pairs: &[Pair], words: &Words) -> Result<Rules> {
    let unreadable = |error: serde_json::Error| Error::Local(error.to_string());
    let mut fields = match serde_json::to_value(rules).map_err(unreadable)? {
        serde_json::Value::Object(fields) => fields,
        _ => serde_json::Map::new(),
    };
    // The others are numbers.
    let quiet = fields.remove("quiet");
    for pair in pairs {
        match fields.get_mut(&pair.name) {
            Some(field) => *field = pair.value.into(),
            None => {
                let names: Vec<String> = fields.keys().cloned().collect();
                let what = words.with("rule-unknown", &[("name", pair.name.clone())]);
                let hint = words.with("hint-rules", &[("names", names.join(", "))]);
                return Err(Error::Usage(what, Some(hint)));
            }
        }
    }
    fields.extend(quiet.map(|quiet| ("quiet".to_owned(), quiet)));
    serde_json::from_value(fields.into()).map_err(unreadable)
}

fn loyalty(
    now: Loyalty,
    round: Option<i64>,
    pairs: &[Pair],
    words: &Words,
) -> Result<Option<Loyalty>> {
    if round.is_none() && pairs.is_empty() {
        return Ok(None);
    }
    let rewards: Result<Vec<Reward>> = pairs
        .iter()
        .map(|pair| match pair.name.parse() {
            Ok(at) => Ok(Reward {
                at,
                percent: pair.value,
            }),
            Err(_) => Err(Error::usage(
                words,
                "reward-malformed",
                &[("text", pair.name.clone())],
            )),
        })
        .collect();
    let rewards = if pairs.is_empty() {
        now.rewards
    } else {
        rewards?
    };
    Ok(Some(Loyalty {
        round: round.unwrap_or(now.round),
        rewards,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_changes_and_the_others_stay() {
        let words = Words::load(Language::En).unwrap();
        let changed = rules(Rules::default(), &["stay_min=150".parse().unwrap()], &words).unwrap();
        assert_eq!(
            changed,
            Rules {
                stay_min: 150,
                ..Rules::default()
            }
        );
        for other in ["stay=150", "quiet=5"] {
            assert!(rules(Rules::default(), &[other.parse().unwrap()], &words).is_err());
        }
        let quiet = Rules {
            quiet: "23:00 – 10:00".parse::<QuietHours>().unwrap().0,
            ..Rules::default()
        };
        assert_eq!(rules(quiet.clone(), &[], &words).unwrap(), quiet);
    }

    #[test]
    fn quiet_hours_are_two_times_or_none() {
        let read = |text: &str| text.parse::<QuietHours>().map(|hours| hours.0);
        let hours = read("23:00-10:00").unwrap().unwrap();
        assert_eq!((hours.from.as_str(), hours.to.as_str()), ("23:00", "10:00"));
        assert_eq!(read("off"), Ok(None));
        assert!(read("23:00").is_err() && read("").is_err());
    }

    #[test]
    fn a_new_round_keeps_its_rewards() {
        let words = Words::load(Language::En).unwrap();
        let now = Loyalty {
            round: 10,
            rewards: vec![Reward { at: 5, percent: 50 }],
        };
        let kept = loyalty(now.clone(), Some(12), &[], &words).unwrap();
        assert_eq!(
            kept,
            Some(Loyalty {
                round: 12,
                rewards: now.rewards.clone()
            })
        );
        let other = loyalty(now.clone(), None, &["10=100".parse().unwrap()], &words).unwrap();
        assert_eq!(
            other,
            Some(Loyalty {
                round: 10,
                rewards: vec![Reward {
                    at: 10,
                    percent: 100
                }]
            })
        );
        assert_eq!(loyalty(now, None, &[], &words).unwrap(), None);
    }
}
