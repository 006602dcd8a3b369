//! Why data could not be moved. Whatever it is, the target is as it was.

use std::io::ErrorKind;
use std::path::PathBuf;

use rusqlite::ErrorCode;
use sqlx::migrate::MigrateError;
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
    /// A transaction was cut off in it, and reading alone cannot undo it.
    #[error("{} has an unfinished transaction: open it once with the program it is of", .0.display())]
    Unfinished(PathBuf),
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
    /// The target is a database of v3: it stays as it is.
    #[error("it is a database of Filin v3, which is never written")]
    TargetV3,
    /// A PostgreSQL that lacks what Filin needs.
    #[error("PostgreSQL {0} is too old: 13 is the oldest")]
    OldServer(i32),
    /// The extension that keeps bookings from overlapping.
    #[error("the extension btree_gist is not there")]
    NoExtension,
    /// Source and target are one.
    #[error("source and target are the same database")]
    Same,
    /// PostgreSQL lets us not do something.
    #[error("not allowed: {0}")]
    NoRights(String),
    /// No room is left on a disk: this machine's or the server's.
    #[error("no room is left on the disk: {0}")]
    NoRoom(String),
    /// The two sides are not equal.
    #[error("the two sides differ in {}", .0.join(", "))]
    Differ(Vec<String>),
    /// There is no backup of this name, or none that old.
    #[error("there is no such backup: {0}")]
    NoBackup(String),
    /// There is one of this second already.
    #[error("{} is there already", .0.display())]
    Taken(PathBuf),
    /// The file is no backup of Filin's.
    #[error("{} is no backup of Filin's", .0.display())]
    NotBackup(PathBuf),
    /// The file ends too early.
    #[error("{} is cut short", .0.display())]
    CutShort(PathBuf),
    /// A part of the file is not what was written.
    #[error("{} is damaged: {what}", path.display())]
    Altered {
        /// Which file.
        path: PathBuf,
        /// Which part of it.
        what: String,
    },
    /// The backup is of a newer version of Filin.
    #[error("it was made by Filin {version}, whose schema {found} is newer than {known}")]
    Newer {
        /// Who made it.
        version: String,
        /// Its last migration.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// The backup is encrypted, and no key was given.
    #[error("{} is encrypted: its key is needed", .0.display())]
    NeedsKey(PathBuf),
    /// None of the keys opens it.
    #[error("none of the keys opens {}", .0.display())]
    WrongKey(PathBuf),
    /// What was given is no key of age's.
    #[error("{0} is no key of age's")]
    BadKey(String),
    /// A backup was restored to try it, and this is not true in it.
    #[error("what must always be true is not: {}", .0.join("; "))]
    Untrue(Vec<String>),
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

/// SQLSTATE `disk_full`, and SQLite's.
const SERVER_FULL: &str = "53100";
const FILE_FULL: &str = "13";
/// SQLSTATE `insufficient_privilege`.
const NO_RIGHTS: &str = "42501";

/// What a schema needs that this server, this disk or this login does not have.
impl From<MigrateError> for Error {
    fn from(error: MigrateError) -> Self {
        let cause = match &error {
            MigrateError::Execute(cause) | MigrateError::ExecuteMigration(cause, _) => {
                cause.as_database_error()
            }
            _ => None,
        };
        let Some(cause) = cause else {
            return Self::Internal(error.to_string());
        };
        let why = cause.message().to_owned();
        match cause.code().as_deref() {
            Some(SERVER_FULL | FILE_FULL) => Self::NoRoom(why),
            Some(NO_RIGHTS) => Self::NoRights(why),
            _ if why.contains("btree_gist") => Self::NoExtension,
            _ => Self::Internal(error.to_string()),
        }
    }
}

impl Error {
    /// Stable, in words with hyphens: the key of its sentence.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoFile(_) => "no-file",
            Self::NotSqlite(_) => "not-sqlite",
            Self::Damaged { .. } => "damaged",
            Self::Unfinished(_) => "unfinished",
            Self::Strange => "strange",
            Self::Schema { .. } => "schema",
            Self::InUse(_) => "in-use",
            Self::NotEmpty(_) => "not-empty",
            Self::TargetV3 => "target-v3",
            Self::OldServer(_) => "old-server",
            Self::NoExtension => "no-extension",
            Self::Same => "same",
            Self::NoRights(_) => "no-rights",
            Self::Differ(_) => "differ",
            Self::NoBackup(_) => "no-backup",
            Self::Taken(_) => "taken",
            Self::NotBackup(_) => "not-backup",
            Self::CutShort(_) => "cut-short",
            Self::Altered { .. } => "altered",
            Self::Newer { .. } => "newer",
            Self::NeedsKey(_) => "needs-key",
            Self::WrongKey(_) => "wrong-key",
            Self::BadKey(_) => "bad-key",
            Self::Untrue(_) => "untrue",
            Self::Interrupted => "interrupted",
            Self::NoRoom(_) => "no-room",
            _ if self.is_full() => "no-room",
            Self::Postgres(_) if self.is_away() => "away",
            Self::Postgres(_) => "postgres",
            Self::Sqlite(_) | Self::Io(_) => "local",
            Self::Internal(_) => "internal",
        }
    }

    /// Whether no server answered, or it has gone.
    #[must_use]
    pub fn is_away(&self) -> bool {
        matches!(
            self,
            Self::Postgres(
                sqlx::Error::Io(_)
                    | sqlx::Error::Tls(_)
                    | sqlx::Error::PoolTimedOut
                    | sqlx::Error::PoolClosed
                    | sqlx::Error::WorkerCrashed
            )
        )
    }

    /// Whether no room is left, whoever says so.
    #[must_use]
    pub fn is_full(&self) -> bool {
        match self {
            Self::NoRoom(_) => true,
            Self::Io(error) => error.kind() == ErrorKind::StorageFull,
            Self::Sqlite(error) => error.sqlite_error_code() == Some(ErrorCode::DiskFull),
            Self::Postgres(error) => {
                let code = error
                    .as_database_error()
                    .and_then(sqlx::error::DatabaseError::code);
                code.as_deref() == Some(SERVER_FULL)
            }
            _ => false,
        }
    }

    /// What its sentence names.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let path = |path: &std::path::Path| vec![("path", path.display().to_string())];
        match self {
            Self::NoFile(at)
            | Self::NotSqlite(at)
            | Self::Unfinished(at)
            | Self::Taken(at)
            | Self::NotBackup(at)
            | Self::CutShort(at)
            | Self::NeedsKey(at)
            | Self::WrongKey(at) => path(at),
            Self::Damaged { path: at, what } | Self::Altered { path: at, what } => {
                [path(at), vec![("why", what.clone())]].concat()
            }
            Self::Newer {
                version,
                found,
                known,
            } => vec![
                ("version", version.clone()),
                ("found", found.to_string()),
                ("needed", known.to_string()),
            ],
            Self::NoBackup(what) | Self::BadKey(what) => vec![("why", what.clone())],
            Self::Untrue(what) => vec![("why", what.join("; "))],
            Self::Schema { found, needed } => {
                vec![("found", found.to_string()), ("needed", needed.to_string())]
            }
            Self::OldServer(found) => vec![("found", found.to_string())],
            Self::InUse(who) | Self::NoRights(who) | Self::NoRoom(who) => {
                vec![("why", who.clone())]
            }
            Self::Differ(tables) => vec![("why", tables.join(", "))],
            other => vec![("why", other.to_string())],
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(std::io::Error::from(ErrorKind::StorageFull).into(), "no-room")]
    #[case(std::io::Error::from(ErrorKind::PermissionDenied).into(), "local")]
    #[case(sqlite(rusqlite::ffi::SQLITE_FULL), "no-room")]
    #[case(sqlite(rusqlite::ffi::SQLITE_IOERR), "local")]
    #[case(sqlx::Error::PoolTimedOut.into(), "away")]
    #[case(sqlx::Error::RowNotFound.into(), "postgres")]
    #[case(MigrateError::VersionMissing(1).into(), "internal")]
    fn each_has_its_sentence(#[case] error: Error, #[case] code: &str) {
        assert_eq!(error.code(), code);
    }

    fn sqlite(code: i32) -> Error {
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None).into()
    }
}
