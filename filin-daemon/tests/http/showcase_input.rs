//! What no promotion and no line of the menu can say: bad input by a manager, and nothing written.

use filin_core::domain::actor::Role;
use rocket::http::{ContentType, Method};
use rstest::rstest;

use crate::support::{Engine, TestApp};

/// A status, a code, a method, a path below `/api/admin`, and a body. `я*201` is a text of that
/// length. Promotion 1 and the lines 1 and 2 are there.
const CASES: &str = r#"
    400 malformed_request POST   promotions {}
    400 malformed_request POST   promotions {"title": 7}
    400 malformed_request POST   promotions {"title": "Ночь", "starts_on": "27.11.2026"}
    400 malformed_request POST   promotions {"title": "Ночь", "starts_on": "2026-02-30"}
    400 malformed_request POST   promotions {"title": "Ночь", "active": "yes"}
    400 malformed_request POST   promotions {"title": "Ночь", "image_url": 7}
    422 unknown_field     POST   promotions {"title": "Ночь", "event": true}
    422 unknown_field     POST   promotions {"title": "Ночь", "id": 7}
    422 setting_invalid   POST   promotions {"title": ""}
    422 setting_invalid   POST   promotions {"title": " \n "}
    422 text_too_long     POST   promotions {"title": "я*201"}
    422 text_invalid      POST   promotions {"title": "a\u0000b"}
    422 text_invalid      POST   promotions {"title": "a\u202eb"}
    422 text_too_long     POST   promotions {"title": "Ночь", "description": "я*2001"}
    422 text_invalid      POST   promotions {"title": "Ночь", "description": "a\u0007b"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "owl.jpg"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "http://filin.example/owl.jpg"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "javascript:alert(1)"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "JaVaScRiPt://filin.example/%0aalert(1)"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "data:image/svg+xml,<svg onload=alert(1)>"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "https://user:password@filin.example/"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "https://filin.example\\@evil.example/"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "https://filin.example/\u0000"}
    422 url_invalid       POST   promotions {"title": "Ночь", "image_url": "https://filin.example/я*1001"}
    422 dates_invalid     POST   promotions {"title": "Ночь", "starts_on": "2026-11-28", "ends_on": "2026-11-27"}
    422 date_invalid      POST   promotions {"title": "Ночь", "starts_on": "1999-12-31"}
    422 date_invalid      POST   promotions {"title": "Ночь", "ends_on": "9999-12-31"}
    422 nothing_to_change PATCH  promotions/1 {}
    422 nothing_to_change PATCH  promotions/1 {"title": null}
    422 setting_invalid   PATCH  promotions/1 {"title": ""}
    422 unknown_field     PATCH  promotions/1 {"starts": "2026-11-27"}
    400 malformed_request PATCH  promotions/1 {"starts_on": ""}
    422 url_invalid       PATCH  promotions/1 {"image_url": "file:///etc/passwd"}
    422 dates_invalid     PATCH  promotions/1 {"starts_on": "2026-11-28", "ends_on": "2026-11-27"}
    404 not_found         PATCH  promotions/999 {"title": "Ночь"}
    404 not_found         PATCH  promotions/-9223372036854775808 {"title": "Ночь"}
    404 route_unknown     PATCH  promotions/first {"title": "Ночь"}
    404 not_found         DELETE promotions/999 {}
    404 route_unknown     DELETE promotions/99999999999999999999 {}
    400 malformed_request POST   menu {}
    400 malformed_request POST   menu {"title": "Чай"}
    400 malformed_request POST   menu {"title": "Чай", "price": "450"}
    400 malformed_request POST   menu {"title": "Чай", "price": 4.5}
    400 malformed_request POST   menu {"title": "Чай", "price": 1e30}
    422 unknown_field     POST   menu {"title": "Чай", "price": 450, "currency": "USD"}
    422 setting_invalid   POST   menu {"title": "Чай", "price": -1}
    422 setting_invalid   POST   menu {"title": "Чай", "price": 1000001}
    422 setting_invalid   POST   menu {"title": "Чай", "price": 1000000000}
    422 setting_invalid   POST   menu {"title": "Чай", "price": 9223372036854775807}
    422 setting_invalid   POST   menu {"title": "Чай", "price": 450, "position": -1}
    422 setting_invalid   POST   menu {"title": "Чай", "price": 450, "position": 10001}
    422 setting_invalid   POST   menu {"title": " ", "price": 450}
    422 text_too_long     POST   menu {"title": "я*201", "price": 450}
    422 text_invalid      POST   menu {"title": "a\nb", "price": 450}
    422 text_too_long     POST   menu {"title": "Чай", "price": 450, "section": "я*101"}
    422 text_invalid      POST   menu {"title": "Чай", "price": 450, "section": "a\u2066b"}
    422 text_too_long     POST   menu {"title": "Чай", "price": 450, "description": "я*501"}
    422 text_invalid      POST   menu {"title": "Чай", "price": 450, "description": "a\u0000b"}
    422 nothing_to_change PATCH  menu/1 {}
    422 nothing_to_change PATCH  menu/1 {"price": null}
    422 setting_invalid   PATCH  menu/1 {"price": -1}
    422 unknown_field     PATCH  menu/1 {"cost": 1}
    404 not_found         PATCH  menu/999 {"price": 1}
    404 route_unknown     PATCH  menu/order {"price": 1}
    404 not_found         DELETE menu/999 {}
    422 setting_invalid   PUT    menu/order {"ids": [1]}
    422 setting_invalid   PUT    menu/order {"ids": [1, 1]}
    422 setting_invalid   PUT    menu/order {"ids": [1, 2, 3]}
    422 unknown_field     PUT    menu/order {"ids": [2, 1], "force": true}
    400 malformed_request PUT    menu/order {}
    404 not_found         DELETE reviews/999 {}
"#;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bad_input_writes_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    let shown = async || {
        let mut seen = Vec::new();
        for noun in ["promotions", "menu"] {
            let all = app.get(&format!("/api/admin/{noun}"), &manager).await;
            seen.push(all.ok());
        }
        (app.rows().await, seen)
    };
    let before = shown().await;
    for line in CASES.lines().filter(|line| !line.trim().is_empty()) {
        let mut words = line.split_whitespace();
        let [status, code, method, path] =
            std::array::from_fn(|_| words.next().expect("four words"));
        let mut body = line[line.find('{').expect("a body")..].trim().to_owned();
        for length in [101, 201, 501, 1001, 2001] {
            let long = format!("{}\"", "я".repeat(length));
            body = body.replace(&format!("я*{length}\""), &long);
        }
        let method: Method = method.parse().expect("a method");
        let call = app.call(method, &format!("/api/admin/{path}")).by(&manager);
        let answer = call.bytes(ContentType::JSON, body.as_bytes()).send().await;
        answer.problem(status.parse().expect("a status"), code);
        assert_eq!(shown().await, before, "{line}");
    }
}
