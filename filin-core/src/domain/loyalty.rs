//! What the visit ledger earns: on every round of ten visits the fifth hookah is −50 %, the tenth
//! is free. Both numbers are the venue's to set. Source: the design, §1.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::refusal::Refusal;

/// The venue's rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Loyalty {
    /// Visits in a round, after which counting starts anew.
    pub round: i64,
    /// What is earned on the way, ascending by visit.
    pub rewards: Vec<Reward>,
}

/// One reward of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Reward {
    /// The visit of the round that earns it, counted from 1.
    pub at: i64,
    /// Off the hookah of that visit, 1–100 %.
    pub percent: i64,
}

/// Where a guest stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Standing {
    /// Visits in the ledger, never negative.
    pub visits: i64,
    /// Visits already made in the current round, 0 to `round − 1`.
    pub in_round: i64,
    /// The nearest reward ahead; none if the venue gives none.
    pub next: Option<Next>,
    /// Per cent that the very next visit earns, if it earns anything.
    pub earns_now: Option<i64>,
}

/// The nearest reward ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NextReward)]
pub struct Next {
    /// Which visit from now earns it: 1 is the very next one.
    pub after_visits: i64,
    /// Off the hookah of that visit, 1–100 %.
    pub percent: i64,
}

impl Default for Loyalty {
    fn default() -> Self {
        let reward = |at, percent| Reward { at, percent };
        Self {
            round: 10,
            rewards: vec![reward(5, 50), reward(10, 100)],
        }
    }
}

impl Loyalty {
    /// A checked rule; the rewards may come in any order. An empty list switches rewards off.
    ///
    /// # Errors
    /// `setting_invalid` unless the round has 1 to 1000 visits and each reward lies on its own
    /// visit of the round with 1 to 100 %.
    pub fn new(round: i64, mut rewards: Vec<Reward>) -> Result<Self, Refusal> {
        rewards.sort_by_key(|reward| reward.at);
        let twice = rewards.windows(2).any(|pair| pair[0].at == pair[1].at);
        let sound = |reward: &Reward| {
            (1..=round).contains(&reward.at) && (1..=100).contains(&reward.percent)
        };
        if (1..=1000).contains(&round) && !twice && rewards.iter().all(sound) {
            Ok(Self { round, rewards })
        } else {
            Err(Refusal::SettingInvalid { field: "loyalty" })
        }
    }

    /// The same rule, checked: for one that came over the wire.
    ///
    /// # Errors
    /// As [`Loyalty::new`].
    pub fn check(self) -> Result<Self, Refusal> {
        Self::new(self.round, self.rewards)
    }

    /// Where a guest with so many visits stands; a negative ledger counts as 0.
    #[must_use]
    pub fn standing(&self, visits: i64) -> Standing {
        let visits = visits.max(0);
        let round = self.round.max(1);
        let in_round = visits % round;
        let next = self
            .rewards
            .iter()
            .map(|reward| Next {
                // 1 to round: a reward behind us comes again in the next round.
                after_visits: (reward.at.rem_euclid(round) - in_round - 1).rem_euclid(round) + 1,
                percent: reward.percent,
            })
            .min_by_key(|next| next.after_visits);
        Standing {
            visits,
            in_round,
            next,
            earns_now: next
                .filter(|next| next.after_visits == 1)
                .map(|next| next.percent),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(-3, 0, 5, 50, None)]
    #[case(0, 0, 5, 50, None)]
    #[case(4, 4, 1, 50, Some(50))]
    #[case(5, 5, 5, 100, None)]
    #[case(9, 9, 1, 100, Some(100))]
    #[case(10, 0, 5, 50, None)]
    #[case(24, 4, 1, 50, Some(50))]
    fn the_usual_rule(
        #[case] visits: i64,
        #[case] in_round: i64,
        #[case] after_visits: i64,
        #[case] percent: i64,
        #[case] earns_now: Option<i64>,
    ) {
        let standing = Loyalty::default().standing(visits);
        assert_eq!(standing.in_round, in_round);
        assert_eq!(
            standing.next,
            Some(Next {
                after_visits,
                percent
            })
        );
        assert_eq!(standing.earns_now, earns_now);
    }

    #[test]
    fn a_reward_behind_comes_again() {
        let rule = Loyalty::new(6, vec![Reward { at: 2, percent: 30 }]).unwrap();
        let next = rule.standing(3).next.unwrap();
        assert_eq!((next.after_visits, next.percent), (5, 30));
        let none = Loyalty::new(6, Vec::new()).unwrap();
        assert_eq!(none.standing(3).next, None);
    }

    #[rstest]
    #[case(0, &[])]
    #[case(1001, &[])]
    #[case(10, &[(0, 50)])]
    #[case(10, &[(11, 50)])]
    #[case(10, &[(5, 0)])]
    #[case(10, &[(5, 101)])]
    #[case(10, &[(5, 50), (5, 60)])]
    fn nonsense_is_refused(#[case] round: i64, #[case] rewards: &[(i64, i64)]) {
        let rewards = rewards
            .iter()
            .map(|&(at, percent)| Reward { at, percent })
            .collect();
        assert_eq!(
            Loyalty::new(round, rewards),
            Err(Refusal::SettingInvalid { field: "loyalty" })
        );
    }

    proptest! {
        /// Walking to `next` visit by visit, only the last one earns, and earns what was promised.
        #[test]
        fn promises_are_kept(
            round in 1_i64..30,
            raw in proptest::collection::btree_map(1_i64..30, 1_i64..=100, 0..5),
            visits in 0_i64..200,
        ) {
            let rewards = raw.into_iter().filter(|(at, _)| *at <= round)
                .map(|(at, percent)| Reward { at, percent }).collect();
            let rule = Loyalty::new(round, rewards).unwrap();
            let standing = rule.standing(visits);
            prop_assert!((0..round).contains(&standing.in_round));
            let steps = standing.next.map_or(round, |next| next.after_visits);
            for step in 1..=steps {
                let promised = standing.next.filter(|_| step == steps).map(|next| next.percent);
                prop_assert_eq!(rule.standing(visits + step - 1).earns_now, promised);
            }
        }

        #[test]
        fn no_number_panics(round in any::<i64>(), at in any::<i64>(), visits in any::<i64>()) {
            if let Ok(rule) = Loyalty::new(round, vec![Reward { at, percent: 50 }]) {
                let _ = rule.standing(visits);
            }
        }
    }
}
