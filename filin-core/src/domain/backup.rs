//! A backup as it is told of, and which of them are kept.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike as _, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The engine of a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// What is known of a backup without opening it. It stands beside it as `NAME.json`, and holds
/// nothing of any guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Backup {
    /// The file's name.
    pub name: String,
    /// The moment of which it is.
    pub made_at: DateTime<Utc>,
    /// Which engine's database it was made of. It can be restored into either.
    pub engine: Engine,
    /// The version of the Filin that made it.
    pub version: String,
    /// The last migration of its schema.
    pub schema: i64,
    /// The venue's zone, by whose days backups are kept.
    #[schema(value_type = String)]
    pub zone: Tz,
    /// The file's size.
    pub bytes: u64,
    /// The file's SHA-256, in hexadecimal.
    pub sha256: String,
    /// Whether it is encrypted, and needs a key.
    pub encrypted: bool,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u64>,
    /// When it was last restored to try it, and all was well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<DateTime<Utc>>,
}

impl Backup {
    /// How many rows all tables have.
    #[must_use]
    pub fn all_rows(&self) -> u64 {
        self.rows.values().sum()
    }
}

/// How many backups stay: the newest one of each of so many days, weeks and months that have any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep {
    /// Days.
    pub daily: usize,
    /// Weeks, from Monday on.
    pub weekly: usize,
    /// Months.
    pub monthly: usize,
}

impl Keep {
    /// Those that go. The newest one stays whatever is asked.
    #[must_use]
    pub fn goes(self, all: &[Backup]) -> Vec<&Backup> {
        let mut newest_first: Vec<&Backup> = all.iter().collect();
        newest_first.sort_by(|a, b| (b.made_at, &b.name).cmp(&(a.made_at, &a.name)));
        let mut stays: BTreeSet<&str> = newest_first
            .first()
            .map(|one| one.name.as_str())
            .into_iter()
            .collect();
        let spans: [(usize, Span); 3] = [
            (self.daily, |one| {
                let day = day(one);
                (day.year(), day.ordinal())
            }),
            (self.weekly, |one| {
                let week = day(one).iso_week();
                (week.year(), week.week())
            }),
            (self.monthly, |one| {
                let day = day(one);
                (day.year(), day.month())
            }),
        ];
        for (how_many, span) in spans {
            let mut seen = BTreeSet::new();
            for one in &newest_first {
                let is_new = !seen.contains(&span(one));
                if is_new && seen.len() < how_many {
                    seen.insert(span(one));
                    stays.insert(&one.name);
                }
            }
        }
        newest_first.retain(|one| !stays.contains(one.name.as_str()));
        newest_first
    }
}

/// The day, week or month of which a backup is.
type Span = fn(&Backup) -> (i32, u32);

fn day(one: &Backup) -> chrono::NaiveDate {
    one.made_at.with_timezone(&one.zone).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(moments: &[&str]) -> Vec<Backup> {
        let one = |moment: &&str| Backup {
            name: (*moment).to_owned(),
            made_at: moment.parse().unwrap(),
            engine: Engine::Sqlite,
            version: "1".into(),
            schema: 1,
            zone: Tz::Europe__Moscow,
            bytes: 1,
            sha256: String::new(),
            encrypted: false,
            rows: BTreeMap::new(),
            verified_at: None,
        };
        moments.iter().map(one).collect()
    }

    fn goes<'a>(
        moments: &'a [&'a str],
        daily: usize,
        weekly: usize,
        monthly: usize,
    ) -> Vec<String> {
        let keep = Keep {
            daily,
            weekly,
            monthly,
        };
        let all = of(moments);
        keep.goes(&all)
            .into_iter()
            .map(|one| one.name.clone())
            .collect()
    }

    #[test]
    fn the_newest_of_each_day_week_and_month_stays() {
        // 20:59 UTC is still the day, in Moscow.
        let all = [
            "2026-11-27T20:59:00Z",
            "2026-11-27T10:00:00Z",
            "2026-11-26T21:00:00Z",
            "2026-11-26T20:00:00Z",
            "2026-11-22T10:00:00Z",
            "2026-11-01T10:00:00Z",
            "2026-10-31T10:00:00Z",
        ];
        assert_eq!(
            goes(&all, 2, 0, 0),
            all[1..3]
                .iter()
                .chain(&all[4..])
                .copied()
                .collect::<Vec<_>>()
        );
        assert_eq!(
            goes(&all, 0, 2, 0),
            [all[1], all[2], all[3], all[5], all[6]]
        );
        assert_eq!(
            goes(&all, 0, 0, 2),
            [all[1], all[2], all[3], all[4], all[5]]
        );
        assert_eq!(goes(&all, 7, 4, 6), [all[1], all[2]]);
    }

    #[test]
    fn the_newest_stays_whatever_is_asked_and_gaps_are_no_days() {
        assert_eq!(
            goes(&["2026-11-27T10:00:00Z"], 0, 0, 0),
            Vec::<String>::new()
        );
        assert_eq!(goes(&[], 7, 4, 6), Vec::<String>::new());
        let far = [
            "2026-11-27T10:00:00Z",
            "2026-01-02T10:00:00Z",
            "2025-01-01T10:00:00Z",
        ];
        assert_eq!(goes(&far, 2, 0, 0), [far[2]]);
    }
}
