//! The first start on an empty database: a venue that works at once.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use super::Services;
use crate::domain::actor::Language;
use crate::domain::hours::Opening;
use crate::domain::ids::{MenuItemId, PromotionId, TableId};
use crate::domain::loyalty::Loyalty;
use crate::domain::menu::MenuItem;
use crate::domain::promotion::Promotion;
use crate::domain::service_day::Calendar;
use crate::domain::slots::Rules;
use crate::domain::table::{Place, Seats, Shape, Table, TableNo};
use crate::error::{Error, Result};
use crate::store::venue::{self, Venue};
use crate::store::{Tx, menu, promotions, tables};

/// What a first venue is made of.
#[derive(Clone, Debug)]
pub struct Seed {
    /// Its name.
    pub name: String,
    /// Its IANA zone.
    pub zone: Tz,
    /// The schedule, as the venue words it.
    pub schedule: String,
    /// The contacts, as the venue words them.
    pub contacts: String,
    /// Its tables.
    pub tables: Vec<SeedTable>,
    /// Its promotions; the first is the standing one.
    pub promotions: Vec<SeedPromotion>,
    /// Its menu, in order.
    pub menu: Vec<SeedItem>,
}

/// A table of a first venue.
#[derive(Clone, Debug)]
pub struct SeedTable {
    /// Its number.
    pub number: i64,
    /// Smallest and largest party.
    pub seats: (i64, i64),
    /// The part of the room.
    pub zone: String,
    /// How it is drawn.
    pub shape: Shape,
    /// Left, top, width, height, in thousandths of the plan.
    pub place: [i64; 4],
    /// Whether guests may book it themselves.
    pub online: bool,
    /// The numbers of tables it can be joined with, named on either side or both.
    pub neighbours: Vec<i64>,
}

/// A promotion of a first venue, without dates.
#[derive(Clone, Debug)]
pub struct SeedPromotion {
    /// A few words.
    pub title: String,
    /// The rest.
    pub description: String,
}

/// A line of a first menu.
#[derive(Clone, Debug)]
pub struct SeedItem {
    /// Under which heading.
    pub section: String,
    /// What it is.
    pub title: String,
    /// What is in it, how much of it.
    pub description: String,
    /// Roubles.
    pub price: i64,
}

impl Seed {
    /// The venue of the design's §10: eight tables of four, neighbours in pairs, every day
    /// 14:00–02:00, v3's promotion and menu.
    #[must_use]
    pub fn standard(zone: Tz) -> Self {
        let table = |number: i64| SeedTable {
            number,
            seats: (1, 4),
            zone: "Зал".into(),
            shape: Shape::Rect,
            place: [
                80 + (number - 1) % 4 * 220,
                180 + (number - 1) / 4 * 360,
                160,
                160,
            ],
            online: true,
            neighbours: if number % 2 == 1 {
                vec![number + 1]
            } else {
                Vec::new()
            },
        };
        let line = |title: &str, price| SeedItem {
            section: String::new(),
            title: title.into(),
            description: String::new(),
            price,
        };
        Self {
            name: "Filin".into(),
            zone,
            schedule: "Ежедневно 14:00–02:00".into(),
            contacts: String::new(),
            tables: (1..=8).map(table).collect(),
            promotions: vec![SeedPromotion {
                title: "Кальян до 18:00".into(),
                description: "Любой кальян за 1000 ₽".into(),
            }],
            menu: vec![
                line("Классический кальян", 1200),
                line("Напитки и пиво", 200),
            ],
        }
    }
}

impl Services {
    /// Sets up the venue unless there is one. Replicas that start together set up one.
    pub async fn ensure_venue(&self, seed: &Seed, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.store.write().await?;
        let day_start = NaiveTime::from_hms_opt(6, 0, 0).unwrap_or_default();
        let venue = Venue {
            name: seed.name.clone(),
            calendar: Calendar {
                zone: seed.zone,
                day_start,
            },
            language: Language::default(),
            schedule: seed.schedule.clone(),
            contacts: seed.contacts.clone(),
            rules: Rules::default(),
            loyalty: Loyalty::default(),
            version: 1,
        };
        if !venue::insert(&mut tx, &venue).await? {
            return Ok(());
        }
        let hours = Opening::parse("14:00", "02:00", day_start)?;
        for weekday in 0..7 {
            venue::set_weekday(&mut tx, weekday, Some(hours)).await?;
        }
        furnish(&mut tx, &seed.tables).await?;
        decorate(&mut tx, seed, now).await?;
        tx.commit().await?;
        self.cache.empty();
        Ok(())
    }
}

async fn decorate(tx: &mut Tx, seed: &Seed, now: DateTime<Utc>) -> Result<()> {
    for (number, promotion) in seed.promotions.iter().enumerate() {
        let promotion = Promotion {
            id: PromotionId(0),
            title: promotion.title.clone(),
            description: promotion.description.clone(),
            image_url: None,
            starts_on: None,
            ends_on: None,
            is_default: number == 0,
            active: true,
        };
        promotions::insert(tx, &promotion, now).await?;
    }
    for (position, line) in (0..).zip(&seed.menu) {
        let item = MenuItem {
            id: MenuItemId(0),
            section: line.section.clone(),
            title: line.title.clone(),
            description: line.description.clone(),
            price: line.price,
            position,
            active: true,
        };
        menu::insert(tx, &item).await?;
    }
    Ok(())
}

async fn furnish(tx: &mut Tx, seeds: &[SeedTable]) -> Result<()> {
    let mut ids: Vec<(i64, TableId)> = Vec::new();
    for seed in seeds {
        let [x, y, w, h] = seed.place;
        let table = Table {
            id: TableId(0),
            number: TableNo::new(seed.number)?,
            seats: Seats::new(seed.seats.0, seed.seats.1)?,
            zone: seed.zone.clone(),
            shape: seed.shape,
            place: Place {
                x,
                y,
                w,
                h,
                turn: 0,
            }
            .check()?,
            online: seed.online,
            neighbours: Vec::new(),
        };
        ids.push((seed.number, tables::insert(tx, &table).await?));
    }
    let id = |number: i64| {
        let found = ids.iter().find(|(other, _)| *other == number);
        found
            .map(|(_, id)| *id)
            .ok_or_else(|| Error::Internal(format!("seed: no table {number}")))
    };
    for seed in seeds {
        let own = id(seed.number)?;
        let named_here = |other: &&SeedTable| {
            seed.neighbours.contains(&other.number) || other.neighbours.contains(&seed.number)
        };
        let with: Vec<TableId> = seeds
            .iter()
            .filter(named_here)
            .map(|other| id(other.number))
            .collect::<Result<_>>()?;
        tables::set_neighbours(tx, own, &with).await?;
    }
    Ok(())
}
