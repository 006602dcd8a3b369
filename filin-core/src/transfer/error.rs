//! Why data could not be moved. Whatever it is, the target is as it was.

use std::path::PathBuf;

use thiserror::Error as ThisError;

/// The result of a transfer.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// See the module.
#[derive(Debug, ThisError)]
pub enum Error {
    /// There is no such file.
    #[error("{} does not exist", .0.display())]
    NoFile(PathBuf),
    /// The file is no SQLite database, or an encrypted one, which looks the same.
    #[error("{} is no SQLite database, or is encrypted", .0.display())]
    NotSqlite(PathBuf),
    /// A page of the file is torn: SQLite's own check says so.
    #[error("{} is damaged: {what}", path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What SQLite says.
        what: String,
    },
    /// Neither ours nor v3's.
    #[error("it has neither Filin's tables nor v3's")]
    Strange,
    /// The schema is of another version of Filin.
    #[error("its schema is version {found}, this program's is {needed}")]
    Schema {
        /// Its last migration.
        found: i64,
        /// Ours.
        needed: i64,
    },
    /// Somebody works with it.
    #[error("it is in use by {0}")]
    InUse(String),
    /// The target has data already.
    #[error("it is not empty")]
    NotEmpty(Vec<(String, u64)>),
    /// Source and target are one.
    #[error("source and target are the same database")]
    Same,
    /// PostgreSQL lets us not do something.
    #[error("not allowed: {0}")]
    NoRights(String),
    /// The two sides are not equal.
    #[error("the two sides differ in {}", .0.join(", "))]
    Differ(Vec<String>),
    /// The caller wanted it to stop.
    #[error("interrupted")]
    Interrupted,
    /// The database went away, or refused something.
    #[error("the database: {0}")]
    Postgres(#[from] sqlx::Error),
    /// SQLite refused something.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The disk, most often.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// A defect of ours, or rows that cannot be.
    #[error("{0}")]
    Internal(String),
}
