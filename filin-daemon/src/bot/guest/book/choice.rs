//! What the buttons of the steps carry, written and read. Each says all that it stands for, so that
//! an old one cannot mean something else later.

use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;

use super::draft::Stage;
use crate::telegram::press::Press;

/// An answer by a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// This day.
    Day(ServiceDay),
    /// So many.
    Party(i64),
    /// This start on this service day, by its Unix second.
    Time(ServiceDay, i64),
    /// This last start.
    Until(i64),
    /// Whatever start the day still has.
    AllDay,
    /// These tables at this start; none are any.
    Tables(i64, Vec<TableNo>),
    /// This start at these tables, offered instead of one that was taken.
    Instead(i64, Vec<TableNo>),
    /// Nothing, for this step.
    Skip(Stage),
    /// Back to this step.
    To(Stage),
    /// Another page of answers.
    Page(usize),
    /// Wait for this day instead.
    Wait,
    /// Yes, to what this update showed.
    Sure(i64),
}

impl Choice {
    /// The button's meaning.
    pub(super) fn press(&self) -> Press {
        let (name, choice) = match self {
            Self::Day(day) => ("day", day.to_string()),
            Self::Party(party) => ("party", party.to_string()),
            Self::Time(day, start) => ("time", format!("{day}.{start}")),
            Self::Until(until) => ("until", until.to_string()),
            Self::AllDay => ("allday", "1".into()),
            Self::Tables(start, tables) => ("table", format!("{start}.{}", joined(tables))),
            Self::Instead(start, tables) => ("instead", format!("{start}.{}", joined(tables))),
            Self::Skip(stage) => ("skip", stage.word().into()),
            Self::To(stage) => ("to", stage.word().into()),
            Self::Page(page) => ("page", page.to_string()),
            Self::Wait => ("wait", "1".into()),
            Self::Sure(asked) => ("sure", asked.to_string()),
        };
        Press::Pick(format!("b-{name}"), choice)
    }

    /// Reads a button; nothing if it is none of these steps'.
    pub(super) fn parse(name: &str, choice: &str) -> Option<Self> {
        Some(match name.strip_prefix("b-")? {
            "day" => Self::Day(ServiceDay::parse(choice).ok()?),
            "party" => Self::Party(choice.parse().ok()?),
            "time" => {
                let (day, start) = choice.split_once('.')?;
                Self::Time(ServiceDay::parse(day).ok()?, start.parse().ok()?)
            }
            "until" => Self::Until(choice.parse().ok()?),
            "allday" => Self::AllDay,
            "table" => {
                let (start, tables) = choice.split_once('.')?;
                Self::Tables(start.parse().ok()?, split(tables)?)
            }
            "instead" => {
                let (start, tables) = choice.split_once('.')?;
                Self::Instead(start.parse().ok()?, split(tables)?)
            }
            "skip" => Self::Skip(Stage::parse(choice)?),
            "to" => Self::To(Stage::parse(choice)?),
            "page" => Self::Page(choice.parse().ok()?),
            "wait" => Self::Wait,
            "sure" => Self::Sure(choice.parse().ok()?),
            _ => return None,
        })
    }
}

fn joined(tables: &[TableNo]) -> String {
    let numbers: Vec<String> = tables.iter().map(ToString::to_string).collect();
    if numbers.is_empty() {
        "any".into()
    } else {
        numbers.join("-")
    }
}

fn split(tables: &str) -> Option<Vec<TableNo>> {
    if tables == "any" {
        return Some(Vec::new());
    }
    let numbers = tables.split('-');
    let read = |number: &str| TableNo::new(number.parse().ok()?).ok();
    numbers.map(read).collect()
}

/// Tables as people type them, and as buttons show them: `3`, `стол 3`, `3, 4`, `3+4`; none of them
/// is any.
pub(super) fn typed_tables(words: &str) -> Option<Vec<TableNo>> {
    let words = words.trim().to_lowercase();
    if matches!(words.as_str(), "любой" | "любой стол" | "any" | "any table") {
        return Some(Vec::new());
    }
    let named = |word: &&str| matches!(*word, "стол" | "столы" | "столик" | "table" | "tables");
    let rest = words.split_whitespace().filter(|word| !named(word));
    let words = rest.collect::<Vec<_>>().join(" ");
    let parts = words.split([',', '+', '-', ' ', 'и', '№']);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if parts.is_empty() || parts.len() > 2 {
        return None;
    }
    let read = |number: &str| TableNo::new(number.parse().ok()?).ok();
    parts.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_fits() {
        let day = ServiceDay::parse("2026-11-27").unwrap();
        let tables = vec![TableNo::new(199).unwrap(), TableNo::new(200).unwrap()];
        for choice in [
            Choice::Day(day),
            Choice::Party(12),
            Choice::Time(day, 1_795_804_200),
            Choice::Until(1_795_804_200),
            Choice::AllDay,
            Choice::Tables(1_795_804_200, tables.clone()),
            Choice::Tables(1_795_804_200, Vec::new()),
            Choice::Instead(1_795_804_200, tables),
            Choice::Skip(Stage::Comment),
            Choice::To(Stage::Day),
            Choice::Page(3),
            Choice::Wait,
            Choice::Sure(i64::MAX),
        ] {
            let data = choice.press().to_string();
            assert!(data.len() <= crate::telegram::press::MAX, "{data}");
            let Some(Press::Pick(name, word)) = Press::parse(&data) else {
                panic!("{data} is no choice");
            };
            assert_eq!(Choice::parse(&name, &word), Some(choice), "{data}");
        }
    }

    #[test]
    fn forged_data_means_nothing() {
        for (name, choice) in [
            ("day", "2026-11-27"),
            ("b-day", "27.11"),
            ("b-party", "x"),
            ("b-time", "2026-11-27"),
            ("b-table", "1.0"),
            ("b-table", "1.3-x"),
            ("b-to", "nowhere"),
            ("b-page", "-1"),
            ("b-what", "1"),
        ] {
            assert_eq!(Choice::parse(name, choice), None, "{name} {choice}");
        }
    }

    #[test]
    fn tables_as_typed() {
        let read = |words| typed_tables(words).map(|all| all.iter().map(|no| no.get()).collect());
        assert_eq!(read("3"), Some(vec![3]));
        assert_eq!(read("3, 4"), Some(vec![3, 4]));
        assert_eq!(read("3+4"), Some(vec![3, 4]));
        assert_eq!(read("Стол 3"), Some(vec![3]));
        assert_eq!(read("столы 3, 4"), Some(vec![3, 4]));
        assert_eq!(read("Любой"), Some(Vec::new()));
        assert_eq!(read("стол"), None::<Vec<i64>>);
        assert_eq!(read("у окна"), None::<Vec<i64>>);
        assert_eq!(read(""), None);
    }
}
