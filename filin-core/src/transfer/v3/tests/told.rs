//! A v3 database, told: every table twice, which must give the same.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{NOW, V3};
use crate::transfer::catalogue::{Kind, TABLES, Table};
use crate::transfer::feed::{Feed, Planned};
use crate::transfer::report::{Done, Note, Reason, Report, Tally};
use crate::transfer::v3::raw::Rows;
use crate::transfer::v3::{Options, V3Feed};
use crate::transfer::value::{Row, Value};

/// What was told.
pub(super) struct Told {
    pub(super) tables: BTreeMap<&'static str, Vec<Row>>,
    pub(super) notes: Vec<Note>,
    pub(super) report: Report,
}

/// Tells it at [`NOW`] of a venue in Krasnoyarsk.
pub(super) fn tell(rows: impl Rows + 'static) -> Told {
    tell_in(rows, Tz::Asia__Krasnoyarsk)
}

pub(super) fn tell_in(mut rows: impl Rows + 'static, zone: Tz) -> Told {
    let counts: BTreeMap<_, _> = V3_TABLES
        .into_iter()
        .map(|table| {
            let there = rows.has(table).unwrap();
            (table, if there { rows.count(table).unwrap() } else { 0 })
        })
        .collect();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    let report = Report::new(Box::new(move |note: &Note| {
        ear.lock().unwrap().push(note.clone());
    }));
    let mut feed = V3Feed::new(Box::new(rows), options(zone), report);
    let guessed = feed.tables().unwrap();
    assert_eq!(
        guessed[0].table.name, "bookings",
        "all else is known by them"
    );
    let bookings = stream(&mut feed, guessed[0].table);
    let planned = feed.tables().unwrap();
    let notes = heard.lock().unwrap().clone();
    let mut tables = BTreeMap::new();
    for plan in &planned {
        let told = stream(&mut feed, plan.table);
        assert_eq!(
            told,
            stream(&mut feed, plan.table),
            "{} twice",
            plan.table.name
        );
        assert_eq!(
            told.len() as u64,
            plan.rows,
            "as many {} as planned",
            plan.table.name
        );
        told.iter().for_each(|row| fits(plan.table, row));
        tables.insert(plan.table.name, told);
    }
    assert_eq!(tables["bookings"], bookings, "read first as read again");
    let names = |plan: &[Planned]| plan.iter().map(|one| one.table.name).collect::<Vec<_>>();
    assert_eq!(names(&guessed), names(&planned));
    in_order(&names(&planned)[1..]);
    for table in TABLES
        .iter()
        .filter(|table| !tables.contains_key(table.name))
    {
        assert_eq!(stream(&mut feed, table), Vec::<Row>::new());
    }
    assert_eq!(heard.lock().unwrap().len(), notes.len(), "said once");
    let told = Told {
        tables,
        notes,
        report: feed.into_report(),
    };
    told.adds_up(&counts);
    told
}

fn options(zone: Tz) -> Options {
    Options {
        zone,
        now: now(),
        name: "Filin".into(),
    }
}

#[test]
fn any_table_may_be_asked_for_first() {
    let told = tell(V3::legacy());
    for table in ["venue", "tables", "guests", "visits", "import_rejects"] {
        let rows = Box::new(V3::legacy());
        let mut feed = V3Feed::new(rows, options(Tz::Asia__Krasnoyarsk), Report::default());
        let first = stream(&mut feed, Table::named(table).unwrap());
        assert_eq!(first, told.tables[table], "{table}");
    }
}

const V3_TABLES: [&str; 6] = [
    "bookings",
    "clients",
    "promotions",
    "reviews",
    "subscribers",
    "venue_settings",
];

pub(super) fn text(text: &str) -> Value {
    Value::Text(text.into())
}

pub(super) fn at(moment: &str) -> Value {
    Value::Instant(moment.parse::<DateTime<Utc>>().unwrap())
}

pub(super) fn now() -> DateTime<Utc> {
    NOW.parse().unwrap()
}

fn stream(feed: &mut V3Feed, table: &'static Table) -> Vec<Row> {
    let mut told = Vec::new();
    let take = &mut |row| {
        told.push(row);
        Ok(())
    };
    feed.stream(table, take).unwrap();
    told
}

/// In the catalogue's order.
fn in_order(names: &[&str]) {
    let all: Vec<_> = TABLES.iter().map(|table| table.name).collect();
    let places: Vec<_> = names
        .iter()
        .map(|name| all.iter().position(|one| one == name))
        .collect();
    assert!(places.is_sorted(), "{names:?}");
}

/// A row has the kinds of its table's columns, to the microsecond and without NUL.
fn fits(table: &Table, row: &Row) {
    assert_eq!(row.len(), table.columns.len(), "{}", table.name);
    for ((column, kind), value) in table.columns.iter().zip(row) {
        let fits = match value {
            Value::Null => true,
            Value::Int(_) => *kind == Kind::Int,
            Value::Real(_) => *kind == Kind::Real,
            Value::Bool(_) => *kind == Kind::Bool,
            Value::Text(text) => *kind == Kind::Text && !text.contains('\0'),
            Value::Blob(_) => *kind == Kind::Blob,
            Value::Instant(at) => {
                *kind == Kind::Instant && at.timestamp_subsec_nanos().is_multiple_of(1000)
            }
            Value::Day(_) => *kind == Kind::Day,
            Value::Json(json) => {
                let read: Result<serde_json::Value, _> = serde_json::from_str(json);
                *kind == Kind::Json && read.is_ok() && !json.contains("\\u0000")
            }
        };
        assert!(fits, "{}.{column}: {value:?}", table.name);
    }
}

impl Told {
    /// Every row of v3 is counted once, and every row set aside stands there.
    fn adds_up(&self, counts: &BTreeMap<&str, u64>) {
        let mut aside = 0;
        for (table, rows) in counts {
            let tally = self.tally(table);
            assert_eq!(tally.rows, *rows, "{table}");
            let parts = tally.plain + tally.changed + tally.folded + tally.aside;
            assert_eq!(parts, tally.rows, "{table}: {tally:?}");
            aside += tally.aside;
        }
        assert_eq!(self.of("import_rejects").len() as u64, aside);
        let said = |note: &&Note| note.done == Done::SetAside;
        assert_eq!(self.notes.iter().filter(said).count() as u64, aside);
    }

    pub(super) fn tally(&self, table: &str) -> Tally {
        self.report
            .tallies()
            .get(table)
            .copied()
            .unwrap_or_default()
    }

    pub(super) fn of(&self, table: &str) -> &[Row] {
        &self.tables[table]
    }

    /// The column of the row whose first column is this number.
    #[track_caller]
    pub(super) fn get(&self, table: &str, id: i64, column: &str) -> Value {
        let row = self.row(table, id);
        row[place(table, column)].clone()
    }

    #[track_caller]
    pub(super) fn row(&self, table: &str, id: i64) -> &Row {
        self.find(table, id)
            .unwrap_or_else(|| panic!("{table} has no {id}"))
    }

    pub(super) fn find(&self, table: &str, id: i64) -> Option<&Row> {
        self.of(table).iter().find(|row| row[0] == Value::Int(id))
    }

    /// A column of every row, in their order.
    pub(super) fn column(&self, table: &str, column: &str) -> Vec<Value> {
        let place = place(table, column);
        self.of(table)
            .iter()
            .map(|row| row[place].clone())
            .collect()
    }

    pub(super) fn numbers(&self, table: &str, column: &str) -> Vec<i64> {
        let number = |value: Value| match value {
            Value::Int(number) => number,
            other => panic!("{table}.{column}: {other:?}"),
        };
        self.column(table, column).into_iter().map(number).collect()
    }

    /// What was said of a row: column, what is wrong, what was done.
    pub(super) fn said(&self, table: &str, id: i64) -> Vec<(&'static str, Reason, Done)> {
        let id = id.to_string();
        let about = |note: &&Note| note.table == table && note.id == id;
        let said = self.notes.iter().filter(about);
        said.map(|note| (note.column, note.reason, note.done))
            .collect()
    }

    /// The rows that were set aside: table, id, reason.
    pub(super) fn aside(&self) -> Vec<(String, String, String)> {
        let text = |value: &Value| match value {
            Value::Text(text) => text.clone(),
            other => panic!("{other:?}"),
        };
        let rows = self.of("import_rejects").iter();
        rows.map(|row| (text(&row[1]), text(&row[2]), text(&row[3])))
            .collect()
    }
}

#[track_caller]
fn place(table: &str, column: &str) -> usize {
    let table = Table::named(table).unwrap();
    let place = table.columns.iter().position(|(name, _)| *name == column);
    place.unwrap_or_else(|| panic!("no column {column}"))
}
