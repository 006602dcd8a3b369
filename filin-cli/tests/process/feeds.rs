//! Calendars of bookings.

use serde_json::{Value, json};

use crate::support::{Server, stderr, stdout};

pub(crate) fn feed() -> Value {
    json!({"id": 3, "name": "бар", "created_by": "token:1", "created_at": "2026-11-20T12:00:00+03:00"})
}

#[test]
fn a_feed_is_made_shown_once_listed_and_revoked() {
    let mut issued = feed();
    issued["path"] = json!("/calendar/abc.ics");
    let server = Server::start()
        .on("POST /api/admin/feeds", 201, &issued)
        .on("GET /api/admin/feeds", 200, &json!([feed()]))
        .on("DELETE /api/admin/feeds/3", 204, &Value::Null);
    let mut create = server.filin(&["feeds", "create", "бар"]);
    let said = create.output().unwrap();
    let address = format!("{}/calendar/abc.ics", server.url);
    assert!(String::from_utf8(said.stderr).unwrap().contains(&address));
    assert!(
        String::from_utf8(said.stdout)
            .unwrap()
            .contains("/calendar/abc.ics")
    );
    assert_eq!(server.requests()[0].json(), json!({"name": "бар"}));
    let json = stdout(&mut server.filin(&["feeds", "create", "бар", "-o", "json"]));
    assert_eq!(
        serde_json::from_str::<Value>(&json).unwrap()["path"],
        "/calendar/abc.ics"
    );

    assert!(stdout(&mut server.filin(&["feeds", "list"])).contains("бар"));
    let csv = stdout(&mut server.filin(&["feeds", "list", "-o", "csv"]));
    assert_eq!(csv.lines().next(), Some("id,name,created_by,created_at"));
    let asked = server.filin(&["feeds", "revoke", "3"]).output().unwrap();
    assert_eq!(asked.status.code(), Some(2), "nobody is there to be asked");
    let done = server
        .filin(&["feeds", "revoke", "3", "-y"])
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(0));
}

#[test]
fn none_is_an_empty_list_and_a_stranger_is_not_allowed() {
    let server = Server::start().on("GET /api/admin/feeds", 200, &json!([]));
    assert_eq!(
        stdout(&mut server.filin(&["feeds", "list", "-o", "json"])).trim(),
        "[]"
    );
    assert!(stderr(&mut server.filin(&["feeds", "list"])).contains("No calendars"));
    let server = Server::start().refuses("GET /api/admin/feeds", 403, "forbidden", "No.");
    let refused = server.filin(&["feeds", "list"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(4));
}
