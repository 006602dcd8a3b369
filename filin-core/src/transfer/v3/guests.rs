//! Rows of `guests`: v3's clients, those whom its bookings name and who are not there, and
//! subscribers who never were clients.

use chrono::{DateTime, Utc};

use super::clients::Client;
use super::subscribers::Person;
use crate::domain::actor::Language;
use crate::store::guests::search_text;
use crate::transfer::value::{Row, Value};

impl Client {
    /// Its row.
    pub(super) fn row(self, id: i64, subscribed: bool) -> Row {
        let (name, phone) = (self.name.as_str(), self.phone.as_deref());
        let search = search_text(name, self.username.as_deref(), phone);
        vec![
            Value::Int(id),
            Value::int(self.telegram),
            Value::Text(self.name),
            Value::text(self.username),
            Value::text(self.phone),
            Value::Bool(false),
            Value::Text(Language::default().as_str().into()),
            Value::Text(self.notes),
            Value::Int(self.discount),
            Value::Bool(subscribed),
            Value::Bool(false),
            Value::Text(search),
            Value::Instant(self.created_at),
            Value::Instant(self.created_at),
            Value::Int(1),
            Value::Null,
        ]
    }
}

/// The client whom a booking or a review names, and whom v3 does not have.
pub(super) fn missing(id: i64, now: DateTime<Utc>) -> Row {
    let client = Client {
        telegram: None,
        name: format!("v3 #{id}"),
        username: None,
        phone: None,
        notes: String::new(),
        discount: 0,
        created_at: now,
    };
    client.row(id, false)
}

/// A subscriber who is no client.
pub(super) fn subscriber(id: i64, person: Person) -> Row {
    let client = Client {
        telegram: Some(person.telegram),
        name: person.name,
        username: person.username,
        phone: None,
        notes: String::new(),
        discount: 0,
        created_at: person.at,
    };
    client.row(id, person.active)
}

/// That a guest began to get news.
pub(super) fn gained(id: i64, guest: i64, at: DateTime<Utc>) -> Row {
    vec![
        Value::Int(id),
        Value::Int(guest),
        Value::Bool(true),
        Value::Instant(at),
    ]
}
