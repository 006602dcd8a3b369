//! The lounge of the mock-ups: by the window, in the hall, behind the curtain.

use chrono_tz::Tz;
use filin_core::domain::table::Shape;
use filin_core::service::{Seed, SeedTable};

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

fn promotions() -> Vec<(String, String, bool)> {
    [
        (
            "Кальян до 18:00",
            "Любой кальян за 1000 ₽, каждый день с открытия до шести вечера",
            true,
        ),
        (
            "День рождения у филина",
            "Имениннику — кальян на фруктовой чаше за наш счёт, три дня до и после даты",
            false,
        ),
        (
            "Четверг настолок",
            "По четвергам с 19:00 ведущий, сорок игр и безлимитный чай за 300 ₽",
            false,
        ),
        ("Ночь сов", "После полуночи второй кальян за полцены", false),
    ]
    .map(|(title, description, standing)| (title.into(), description.into(), standing))
    .into()
}

fn menu() -> Vec<(String, i64)> {
    [
        ("Классический кальян", 1200),
        ("Кальян на грейпфруте", 1600),
        ("Авторский кальян «Филин»", 1800),
        ("Чай с чабрецом, чайник", 450),
        ("Улун «Лунная ночь», чайник", 600),
        ("Лимонад «Полнолуние»", 350),
        ("Напитки и пиво", 200),
        ("Сырная тарелка", 850),
    ]
    .map(|(title, price)| (title.into(), price))
    .into()
}
