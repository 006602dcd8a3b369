//! Who is in the play. Nobody real: the numbers +7 999 000-… belong to no one.

use filin_core::domain::actor::{Actor, Language, Person, Role};
use filin_core::domain::ids::TelegramId;

/// The two guests whose init data is printed: one with visits and bookings, one new.
#[must_use]
pub fn guests() -> [Person; 2] {
    [
        person(500_000_001, "Аня Воронова", Some("anya_v")),
        person(500_000_002, "Максим", None),
    ]
}

/// The owner: by settings.
pub(super) fn owner() -> Person {
    person(510_000_000, "Ольга Филина", Some("olga_filin"))
}

/// The manager: answers requests.
pub(super) fn manager() -> Person {
    person(510_000_001, "Марина Белова", Some("marina_filin"))
}

/// The waiter: takes calls, seats, closes.
pub(super) fn waiter() -> Person {
    person(510_000_002, "Тимур Ахметов", Some("timur_filin"))
}

pub(super) fn staff() -> [(Person, Role); 2] {
    [(manager(), Role::Manager), (waiter(), Role::Staff)]
}

pub(super) fn manager_acts() -> Actor {
    Actor::Staff(manager(), Role::Manager)
}

pub(super) fn waiter_acts() -> Actor {
    Actor::Staff(waiter(), Role::Staff)
}

const REGULARS: [(&str, Option<&str>); 24] = [
    ("Олег Сомов", Some("oleg_somov")),
    ("Катя", Some("katya_k")),
    ("Дмитрий Орлов", None),
    ("Лиза Журавлёва", Some("liza_zh")),
    ("Артём", Some("artem_m")),
    ("Полина Сорокина", None),
    ("Никита", Some("nikita_n")),
    ("Соня", None),
    ("Рустам Галиев", Some("rustam_g")),
    ("Вера Синицына", Some("vera_s")),
    ("Илья", None),
    ("Женя Чижов", Some("chizh")),
    ("Алина", Some("alina_a")),
    ("Георгий", None),
    ("Маша Лебедева", Some("masha_l")),
    ("Кирилл", Some("kir_ill")),
    ("Diana", Some("diana_d")),
    ("Тимофей Грачёв", None),
    ("Юля", Some("yulya_y")),
    ("Сергей Кулик", None),
    ("Настя", Some("nastya_n")),
    ("Егор Стрижов", Some("egor_s")),
    ("Амина", None),
    ("Лев", Some("lev_l")),
];

/// How many guests come by Telegram, the two of [`guests`] aside.
pub(super) const BY_TELEGRAM: usize = REGULARS.len();

/// A guest who comes by Telegram.
pub(super) fn regular(number: usize) -> Person {
    let (name, username) = REGULARS
        .get(number % REGULARS.len())
        .copied()
        .unwrap_or(("Гость", None));
    let id = 500_000_100 + i64::try_from(number % REGULARS.len()).unwrap_or_default();
    person(id, name, username)
}

/// Who call instead.
const CALLERS: [&str; 20] = [
    "Андрей",
    "Ольга Павловна",
    "Виктор",
    "Светлана",
    "Роман",
    "Елена",
    "Павел Дятлов",
    "Ирина",
    "Константин",
    "Наталья",
    "Михаил",
    "Татьяна",
    "Денис",
    "Оксана",
    "Владимир",
    "Марго",
    "Стас",
    "Ксения",
    "Фёдор",
    "Людмила",
];

/// Name and phone of somebody who calls; the same number is the same person.
pub(super) fn caller(number: usize) -> (&'static str, String) {
    let number = number % CALLERS.len();
    (
        CALLERS.get(number).copied().unwrap_or("Гость"),
        phone(60 + number),
    )
}

/// A phone that nobody has.
pub(super) fn phone(number: usize) -> String {
    format!("+7999000{:04}", 1000 + number * 37 % 9000)
}

/// What guests write.
pub(super) const COMMENTS: [&str; 14] = [
    "День рождения, можно свечку в чашу?",
    "Если можно, подальше от бара",
    "Будем с настолками",
    "Без табака, на травах",
    "Задержимся минут на десять",
    "Нужна розетка у стола",
    "Покрепче, как в прошлый раз 🦉",
    "С нами будет девушка на коляске, нужен проход",
    "Мятный, без льда",
    "Отмечаем диплом",
    "Аллергия на орехи",
    "Место у окна, пожалуйста",
    "Двое придут позже",
    "Романтический вечер 🌙",
];

/// What guests say afterwards; many give stars alone, and the more often one stands here, the more.
pub(super) const SAID: [(i64, &str); 20] = [
    (5, ""),
    (5, ""),
    (5, ""),
    (5, ""),
    (4, ""),
    (4, ""),
    (5, "Очень уютно, мастер угадал с крепостью 🔥"),
    (5, "Спасибо Тимуру за чашу на грейпфруте!"),
    (5, "Пришли на час, остались до закрытия"),
    (5, "Лучшее место в районе. Вернёмся с друзьями"),
    (5, "Great vibe and the owl is real ❤️"),
    (5, "Отмечали день рождения, всё подготовили заранее"),
    (4, "Кальян отличный, но музыка громковата"),
    (4, "Всё хорошо, только чай ждали долго"),
    (4, "Приятно, хотя у окна дует"),
    (3, "Неплохо, но в прошлый раз угли меняли чаще"),
    (3, ""),
    (3, "Стол был готов минут на пятнадцать позже"),
    (2, "Душно, вытяжка не справлялась"),
    (5, "Настолки, чай с чабрецом и никакой суеты"),
];

/// Why staff call a booking off.
pub(super) const REASONS: [&str; 3] = [
    "гость перезвонил, не придёт",
    "закрыто на мероприятие",
    "дубль другой брони",
];

fn person(id: i64, name: &str, username: Option<&str>) -> Person {
    Person {
        telegram_id: TelegramId(id),
        name: name.into(),
        username: username.map(str::to_owned),
        language: if name.is_ascii() {
            Language::En
        } else {
            Language::Ru
        },
    }
}
