//! Rows of anything at all: nothing panics, nothing is lost, and what comes out fits our schema.

use proptest::prelude::*;

use super::schema::load;
use super::source::{Loose, Own, ThinAir};
use super::tell;
use crate::transfer::v3::raw::{Columns, Declared};
use crate::transfer::v3::{bookings, clients, promotions, reviews, subscribers, venue};

/// A value that stands in a column of this kind: mostly a sound one, now and then any.
fn cell(name: &'static str, declared: Declared) -> BoxedStrategy<Own> {
    let text = |text: String| Own::Text(text.into_bytes());
    let sound = match (name, declared) {
        ("telegram_id", _) => prop_oneof![
            Just(Own::Int(999_999_999)),
            Just(Own::Int(0)),
            Just(Own::Null),
            (1_i64..8).prop_map(|n| Own::Int(n + 7_000_000_000)),
        ]
        .boxed(),
        (_, Declared::Int) => (-1_i64..12).prop_map(Own::Int).boxed(),
        (_, Declared::Flag) => (0_i64..2).prop_map(Own::Int).boxed(),
        (_, Declared::Moment) => (20_u32..27, 0_u32..24)
            .prop_map(move |(day, hour)| text(format!("2026-11-{day} {hour:02}:00:00.000000")))
            .boxed(),
        ("status", _) => proptest::sample::select(vec![
            "pending",
            "confirmed",
            "completed",
            "canceled",
            "seated",
            "Cancelled ",
            "no_show",
            "?",
        ])
        .prop_map(move |word| text(word.into()))
        .boxed(),
        _ => "[а-я{}\"@+0-9 ]{0,12}".prop_map(text).boxed(),
    };
    let bytes = || proptest::collection::vec(any::<u8>(), 0..12);
    let any = prop_oneof![
        Just(Own::Null),
        any::<i64>().prop_map(Own::Int),
        any::<f64>().prop_map(Own::Real),
        bytes().prop_map(Own::Text),
        bytes().prop_map(Own::Blob),
        "2[0-9]{3}-[01][0-9]-[0-3][0-9][ T][0-2][0-9]:[0-5][0-9]:00(Z|[+-][01][0-9]:00)?"
            .prop_map(text),
    ];
    prop_oneof![19 => sound, 1 => any].boxed()
}

fn table(table: &'static str, columns: Columns, most: usize) -> BoxedStrategy<Loose> {
    let row: Vec<_> = columns[1..]
        .iter()
        .map(|(name, kind)| cell(name, *kind))
        .collect();
    let id = prop_oneof![9 => Just(None), 1 => cell("id", Declared::Int).prop_map(Some)];
    proptest::collection::vec((id, row), 0..most)
        .prop_map(move |rows| {
            let with_id = |(at, (id, rest)): (i64, (Option<Own>, Vec<Own>))| {
                let mut row = vec![
                    id.filter(|id| !matches!(id, Own::Int(_)))
                        .unwrap_or(Own::Int(at)),
                ];
                row.extend(rest);
                row
            };
            Loose {
                table,
                columns,
                rows: (-1..).zip(rows).map(with_id).collect(),
            }
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_is_lost(
        clients in table(clients::TABLE, clients::COLUMNS, 9),
        bookings in table(bookings::TABLE, bookings::COLUMNS, 30),
        subscribers in table(subscribers::TABLE, subscribers::COLUMNS, 9),
        reviews in table(reviews::TABLE, reviews::COLUMNS, 12),
        promotions in table(promotions::TABLE, promotions::COLUMNS, 3),
        settings in table(venue::TABLE, venue::COLUMNS, 3),
    ) {
        let all = vec![clients, bookings, subscribers, reviews, promotions, settings];
        load(&tell(ThinAir(all)));
    }
}

#[test]
fn an_empty_database_makes_a_first_venue() {
    let told = tell(ThinAir(Vec::new()));
    load(&told);
    assert_eq!(told.of("tables").len(), 8);
    assert_eq!(told.of("promotions").len(), 1);
    assert_eq!(told.of("guests").len(), 0);
}
