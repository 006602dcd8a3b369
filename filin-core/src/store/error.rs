//! What the database says, in our words: constraints by their name, outages by their kind.

use sqlx::error::DatabaseError;

use crate::domain::refusal::Refusal;
use crate::error::Error;

/// One number, one table in service.
const TABLE_NUMBER: &str = "tables_number_key";

/// One guest, one day, one place in line. SQLite names the columns instead.
const ONE_WAIT: [&str; 2] = [
    "waitlist_guest_day_key",
    "waitlist.guest_id, waitlist.service_day",
];
/// One visit, one review.
const REVIEW_BOOKING: &str = "reviews_booking_key";
/// How SQLite, which names columns instead, says the same.
const REVIEW_BOOKING_SQLITE: &str = "UNIQUE constraint failed: reviews.booking_id";

/// The name of the constraint (PostgreSQL) and of what the triggers raise (SQLite).
pub(crate) const NO_OVERLAP: &str = "holds_no_overlap";

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(inner) => of_database(&*inner),
            sqlx::Error::RowNotFound => Self::NotFound { noun: "row" },
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Protocol(_) => Self::DatabaseAway(error.to_string()),
            other => Self::Internal(other.to_string()),
        }
    }
}

fn of_database(error: &dyn DatabaseError) -> Error {
    let code = error.code().unwrap_or_default();
    let message = error.message();
    if error.constraint() == Some(NO_OVERLAP) || message.contains(NO_OVERLAP) {
        return Refusal::SlotTaken.into();
    }
    if ONE_WAIT.iter().any(|name| message.contains(name)) {
        return Refusal::WaitExists.into();
    }
    if error.constraint() == Some(TABLE_NUMBER) {
        // Given to another table since the room was read: whoever looks again sees it.
        return Error::Collided(message.into());
    }
    if error.constraint() == Some(REVIEW_BOOKING) || message == REVIEW_BOOKING_SQLITE {
        return Refusal::ReviewExists.into();
    }
    match code.as_ref() {
        // serialization failure, deadlock, lock not available
        "40001" | "40P01" | "55P03" => Error::Collided(message.into()),
        // too many connections, disk full, shutting down, crash, starting up, connection lost
        "53300" | "53100" | "57P01" | "57P02" | "57P03" => Error::DatabaseAway(message.into()),
        class if class.starts_with("08") => Error::DatabaseAway(message.into()),
        // SQLite: busy, locked, I/O error, full, cannot open; extended codes keep them in the low byte
        number
            if number
                .parse::<i64>()
                .is_ok_and(|number| matches!(number & 0xff, 5 | 6 | 10 | 13 | 14)) =>
        {
            Error::DatabaseAway(message.into())
        }
        _ => Error::Internal(format!("database: {code} {message}")),
    }
}
