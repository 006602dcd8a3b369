//! The lounge of the mock-ups: by the window, in the hall, behind the curtain.

use chrono_tz::Tz;
use filin_core::domain::table::Shape;
use filin_core::service::{Seed, SeedItem, SeedPromotion, SeedTable};

/// By the window.
const WINDOW: &str = "У окна";
/// In the middle.
const HALL: &str = "Зал";
/// Behind the curtain.
const VIP: &str = "VIP";

/// The demo's venue: twelve tables in three zones, number 2 for walk-ins only.
#[must_use]
pub fn venue() -> Seed {
    Seed {
        name: "Филин".into(),
        zone: Tz::Europe__Moscow,
        schedule: "Ежедневно 14:00–02:00\nКухня до 01:00".into(),
        contacts:
            "Москва, Совиный переулок, 13\n+7 999 000-13-13\nВход со двора, под неоновой совой"
                .into(),
        tables: tables(),
        promotions: promotions(),
        menu: menu(),
    }
}

/// The plan is a little higher than wide, so round tables are a little wider than high.
fn tables() -> Vec<SeedTable> {
    use Shape::{Rect, Round, Sofa};
    vec![
        table(1, (1, 2), WINDOW, Round, [70, 145, 120, 105], &[]),
        table(2, (1, 2), WINDOW, Round, [70, 320, 120, 105], &[]),
        table(3, (2, 4), WINDOW, Round, [75, 498, 132, 115], &[]),
        table(4, (2, 4), HALL, Rect, [298, 175, 160, 97], &[5]),
        table(5, (2, 4), HALL, Rect, [565, 175, 160, 97], &[]),
        table(6, (2, 4), HALL, Rect, [298, 386, 160, 97], &[7]),
        table(7, (2, 4), HALL, Rect, [565, 386, 160, 97], &[]),
        table(8, (3, 6), HALL, Round, [326, 567, 144, 125], &[]),
        table(9, (4, 6), HALL, Sofa, [75, 734, 192, 97], &[10]),
        table(10, (4, 6), HALL, Sofa, [341, 822, 192, 91], &[]),
        table(11, (5, 10), VIP, Sofa, [693, 713, 237, 89], &[12]),
        table(12, (2, 4), VIP, Rect, [720, 875, 180, 77], &[]),
    ]
}

fn table(
    number: i64,
    seats: (i64, i64),
    zone: &str,
    shape: Shape,
    place: [i64; 4],
    neighbours: &[i64],
) -> SeedTable {
    SeedTable {
        number,
        seats,
        zone: zone.into(),
        shape,
        place,
        online: number != 2,
        neighbours: neighbours.to_vec(),
    }
}

/// The night to come is announced by the manager: its date depends on today.
fn promotions() -> Vec<SeedPromotion> {
    [
        (
            "Кальян до 18:00",
            "Любой кальян за 1000 ₽, каждый день с открытия до шести вечера",
        ),
        (
            "Четверг настолок",
            "По четвергам с 19:00 ведущий, сорок игр и безлимитный чай за 300 ₽",
        ),
    ]
    .map(|(title, description)| SeedPromotion {
        title: title.into(),
        description: description.into(),
    })
    .into()
}

fn menu() -> Vec<SeedItem> {
    const HOOKAHS: &str = "Кальяны";
    const TEA: &str = "Чай";
    const DRINKS: &str = "Напитки";
    const PLATES: &str = "К кальяну";
    [
        (HOOKAHS, "Классический кальян", "На глиняной чаше", 1200),
        (HOOKAHS, "Кальян на грейпфруте", "Сочнее и мягче", 1600),
        (
            HOOKAHS,
            "Авторский кальян «Филин»",
            "Хвоя, брусника и секрет мастера",
            1800,
        ),
        (
            HOOKAHS,
            "Кальян без табака",
            "На травах, для тех, кому нельзя",
            1300,
        ),
        (TEA, "Чай с чабрецом", "Чайник, 600 мл", 450),
        (
            TEA,
            "Улун «Лунная ночь»",
            "Чайник, 600 мл, три пролива",
            600,
        ),
        (TEA, "Облепиховый чай", "С мёдом и розмарином, 600 мл", 520),
        (
            DRINKS,
            "Лимонад «Полнолуние»",
            "Груша, базилик, 400 мл",
            350,
        ),
        (DRINKS, "Кофе по-восточному", "В турке, 80 мл", 250),
        (DRINKS, "Напитки и пиво", "", 200),
        (PLATES, "Сырная тарелка", "Четыре сыра, мёд, орехи", 850),
        (PLATES, "Хумус с питой", "", 390),
    ]
    .map(|(section, title, description, price)| SeedItem {
        section: section.into(),
        title: title.into(),
        description: description.into(),
        price,
    })
    .into()
}
