use filin_core::domain::actor::Language;
use serde_json::{Value, json};

use super::*;
use crate::telegram::content::{Button, MAX_TEXT};

fn booking(status: &str) -> Value {
    json!({
        "id": 12, "status": status, "version": 3, "date": "2026-11-27",
        "starts_at": "2026-11-27T21:30:00+03:00", "ends_at": "2026-11-27T23:30:00+03:00",
        "guests": 2, "tables": [5], "source": "bot", "comment": "<i>",
        "guest": { "id": 5, "telegram_id": 42, "name": "Аня <b>", "username": null,
            "phone": "+79990001122", "visits": 4 },
        "created_at": "2026-11-26T10:00:00+03:00", "updated_at": "2026-11-26T10:00:00+03:00",
    })
}

fn wait(to_staff: bool) -> Value {
    let guest = to_staff.then(|| booking("pending")["guest"].clone());
    json!({
        "id": 7, "date": "2026-11-27", "from_at": "2026-11-27T20:00:00+03:00",
        "until_at": "2026-11-27T22:00:00+03:00", "guests": 2, "minutes": null, "status": "offered",
        "offer": { "starts_at": "2026-11-28T00:30:00+03:00", "ends_at": "2026-11-28T02:00:00+03:00",
            "tables": [3, 4], "expires_at": "2026-11-27T19:10:00+03:00" },
        "booking_id": null, "created_at": "2026-11-27T10:00:00+03:00", "guest": guest,
    })
}

fn letter(kind: &str, to_staff: bool, language: Language) -> Letter {
    Letter {
        copy: 1,
        chat: 42,
        priority: 0,
        attempts: 1,
        unsure: false,
        edit: None,
        kind: kind.into(),
        to_staff,
        language,
        data: json!({}),
        booking: None,
        by: None,
        wait: None,
        review: None,
        day: None,
    }
}

fn of_booking(kind: &str, to_staff: bool, status: &str) -> Letter {
    Letter {
        booking: Some(serde_json::from_value(booking(status)).unwrap()),
        ..letter(kind, to_staff, Language::Ru)
    }
}

fn of_backup(kind: &str, data: Value) -> Letter {
    Letter {
        data,
        ..letter(kind, true, Language::Ru)
    }
}

fn made_data(encrypted: bool) -> Value {
    json!({
        "name": "filin-20261127T020000Z-sqlite.tar.zst", "at": "2026-11-27T05:00:00+03:00",
        "bytes": 1_600_000, "rows": 4711, "encrypted": encrypted,
    })
}

fn presses(content: &Content) -> Vec<String> {
    let buttons = content.buttons.iter().flatten();
    buttons
        .filter_map(|button| match button {
            Button::Press(_, press) => Some(press.to_string()),
            _ => None,
        })
        .collect()
}

/// Every message that the core writes has words in both languages, without a hole or a key.
#[test]
fn every_kind_has_words() {
    let texts = Texts::load().unwrap();
    for language in [Language::Ru, Language::En] {
        let mut letters = Vec::new();
        for kind in [
            "booking_received",
            "booking_created",
            "booking_confirmed",
            "booking_canceled",
            "booking_moved",
            "booking_changed",
            "reminder_day",
            "reminder_hour",
            "review_request",
        ] {
            letters.push(of_booking(kind, false, "confirmed"));
        }
        for kind in [
            "booking_requested",
            "booking_changed_by_guest",
            "pending_old",
            "late",
        ] {
            letters.push(of_booking(kind, true, "pending"));
        }
        letters.push(of_booking("booking_called_off", true, "canceled"));
        for (kind, to_staff) in [
            ("waitlist_offer", false),
            ("waitlist_lapsed", false),
            ("waitlist_expired", false),
            ("waitlist_offer", true),
            ("waitlist_lapsed", true),
            ("waitlist_expired", true),
        ] {
            letters.push(Letter {
                wait: Some(serde_json::from_value(wait(to_staff)).unwrap()),
                ..letter(kind, to_staff, language)
            });
        }
        letters.push(Letter {
            review: Some(
                serde_json::from_value(json!({
                    "id": 1, "booking_id": 12, "date": "2026-11-27", "rating": 4, "text": "<b>",
                    "created_at": "2026-11-28T10:00:00+03:00",
                    "open_until": "2026-12-05T10:00:00+03:00",
                }))
                .unwrap(),
            ),
            ..of_booking("review_left", true, "completed")
        });
        letters.push(Letter {
            day: Some((
                "2026-11-27".parse().map(ServiceDay).unwrap(),
                vec![serde_json::from_value(booking("confirmed")).unwrap()],
            )),
            ..letter("digest", true, language)
        });
        letters.push(of_backup("backup_made", made_data(true)));
        letters.push(of_backup(
            "backup_failed",
            json!({ "code": "local", "why": "<i>" }),
        ));
        for letter in letters {
            let letter = Letter { language, ..letter };
            let content = render(&texts, &letter).unwrap_or_else(|| panic!("{}", letter.kind));
            let html = &content.html;
            for hole in ["{", "}", "$", "notice-", "card-", "cli-", "<i>", "Аня <b>"] {
                assert!(!html.contains(hole), "{}: {html}", letter.kind);
            }
            assert!(html.contains("<b>"), "{}: {html}", letter.kind);
        }
    }
    assert!(render(&texts, &of_booking("what", true, "pending")).is_none());
    assert!(render(&texts, &of_booking("what", false, "pending")).is_none());
    assert!(render(&texts, &letter("booking_received", false, Language::Ru)).is_none());
}

use filin_core::domain::service_day::ServiceDay;

#[test]
fn a_guest_reads_when_and_where_and_what_can_be_done() {
    let texts = Texts::load().unwrap();
    let content = render(&texts, &of_booking("booking_confirmed", false, "confirmed")).unwrap();
    assert_eq!(
        content.html,
        "✅ <b>Бронь № 12 подтверждена</b>\n\
         📅 в пятницу, 27 ноября, в 21:30\n\
         👥 2 гостя · стол 5\n\
         Ждём вас!"
    );
    assert_eq!(
        presses(&content),
        ["my_booking_12", "move_booking_12", "cancel_booking_12"]
    );
    let reminder = render(&texts, &of_booking("reminder_day", false, "pending")).unwrap();
    assert_eq!(
        presses(&reminder),
        ["confirm_attend_12", "cancel_booking_12"]
    );
    let stars = render(&texts, &of_booking("review_request", false, "completed")).unwrap();
    assert_eq!(
        presses(&stars),
        [
            "stars:12.1",
            "stars:12.2",
            "stars:12.3",
            "stars:12.4",
            "stars:12.5"
        ]
    );
    let offer = Letter {
        wait: Some(serde_json::from_value(wait(false)).unwrap()),
        ..letter("waitlist_offer", false, Language::Ru)
    };
    let offer = render(&texts, &offer).unwrap();
    assert!(offer.html.contains("в ночь с пт 27 на сб 28 ноября, 00:30"));
    assert!(offer.html.contains("до 19:10"));
    assert_eq!(presses(&offer), ["claim:7", "leave:7"]);
}

#[test]
fn a_full_day_fits_into_one_message() {
    let texts = Texts::load().unwrap();
    let one = serde_json::from_value(booking("pending")).unwrap();
    let full = Letter {
        day: Some((
            "2026-11-27".parse().map(ServiceDay).unwrap(),
            vec![one; 300],
        )),
        ..letter("digest", true, Language::Ru)
    };
    let content = render(&texts, &full).unwrap();
    assert!(content.html.encode_utf16().count() <= MAX_TEXT);
    assert!(
        content.html.contains("300 броней · 600 гостей"),
        "{}",
        content.html
    );
    assert!(content.html.contains("… и ещё"));
}

#[test]
fn owners_read_what_became_of_a_backup() {
    let texts = Texts::load().unwrap();
    let made = render(&texts, &of_backup("backup_made", made_data(true))).unwrap();
    assert_eq!(
        made.html,
        "💾 <b>Сделана резервная копия</b>\n\
         📅 в пятницу, 27 ноября, в 05:00\n\
         1.6 МБ · 4711 строк · 🔒 зашифрована\n\
         <code>filin-20261127T020000Z-sqlite.tar.zst</code>"
    );
    assert!(made.silent, "nobody need wake up for it");
    let open = render(&texts, &of_backup("backup_made", made_data(false))).unwrap();
    assert!(open.html.contains("не зашифрована"), "{}", open.html);
    let failed = json!({ "code": "away", "why": "the database: <gone>" });
    let failed = render(&texts, &of_backup("backup_failed", failed)).unwrap();
    for words in [
        "не удалась",
        "the database: &lt;gone&gt;",
        "DATABASE_URL",
        "каждый час",
    ] {
        assert!(failed.html.contains(words), "{words} in {}", failed.html);
    }
    assert!(!failed.silent);
}
