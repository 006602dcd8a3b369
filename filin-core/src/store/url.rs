//! `DATABASE_URL` in all the spellings that people bring along, v3's (SQLAlchemy's) included.

use std::path::PathBuf;
use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;
use thiserror::Error;

/// Where the database is.
#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    /// A file.
    Sqlite(PathBuf),
    /// A server.
    Postgres(Box<PgConnectOptions>),
}

/// The URL cannot be used. The message never repeats it: it may hold a password.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum BadUrl {
    /// Another engine, or no URL at all.
    #[error("expected sqlite:… or postgres://…")]
    Scheme,
    /// SQLite without a file: Filin's data must outlive the process.
    #[error("a SQLite URL must name a file (an in-memory database would forget every booking)")]
    NoFile,
    /// sqlx cannot read the rest. Its reason may quote a part of the URL, and is left out.
    #[error(
        "is not a PostgreSQL URL; letters such as @ / ? # in the password are written %40 %2F %3F %23"
    )]
    Postgres,
}

impl DatabaseUrl {
    /// Whether both are one database, as far as their names tell.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Sqlite(one), Self::Sqlite(other)) => {
                let real = |path: &PathBuf| path.canonicalize().unwrap_or_else(|_| path.clone());
                real(one) == real(other)
            }
            (Self::Postgres(one), Self::Postgres(other)) => {
                let place = |at: &PgConnectOptions| {
                    let socket = at.get_socket().cloned();
                    let name = at.get_database().unwrap_or(at.get_username()).to_owned();
                    (at.get_host().to_owned(), at.get_port(), socket, name)
                };
                place(one) == place(other)
            }
            _ => false,
        }
    }
}

impl FromStr for DatabaseUrl {
    type Err = BadUrl;

    /// `sqlite+aiosqlite:///file` is relative and `////file` absolute, as SQLAlchemy has it; plain
    /// `sqlite:file`, `sqlite://file` and `sqlite:///file` are as sqlx has them (the last absolute),
    /// `sqlite:///./file` relative. `postgres://`, `postgresql://` and `postgresql+asyncpg://` are
    /// one; `ssl=` means `sslmode=`.
    fn from_str(url: &str) -> Result<Self, BadUrl> {
        let url = url.trim();
        let (scheme, rest) = url.split_once(':').ok_or(BadUrl::Scheme)?;
        let (engine, driver) = scheme.split_once('+').unwrap_or((scheme, ""));
        match engine {
            "sqlite" => sqlite(rest, !driver.is_empty()).map(Self::Sqlite),
            "postgres" | "postgresql" => postgres(rest),
            _ => Err(BadUrl::Scheme),
        }
    }
}

/// The URL with its password starred out, for people and logs.
#[must_use]
pub fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let Some((login, host)) = rest.rsplit_once('@') else {
        return url.to_owned();
    };
    match login.split_once(':') {
        Some((user, _)) => format!("{scheme}://{user}:***@{host}"),
        None => url.to_owned(),
    }
}

fn sqlite(rest: &str, sqlalchemy: bool) -> Result<PathBuf, BadUrl> {
    let rest = rest.split('?').next().unwrap_or_default();
    let path = match rest.strip_prefix("//") {
        Some(path) if sqlalchemy => path.strip_prefix('/').ok_or(BadUrl::NoFile)?,
        Some(path) => path
            .strip_prefix('/')
            .filter(|path| path.starts_with("./") || path.starts_with("../"))
            .unwrap_or(path),
        None => rest,
    };
    if path.is_empty() || path.contains(":memory:") || path.ends_with('/') {
        return Err(BadUrl::NoFile);
    }
    Ok(PathBuf::from(path))
}

fn postgres(rest: &str) -> Result<DatabaseUrl, BadUrl> {
    let url = match rest.split_once('?') {
        Some((base, query)) => {
            let query: Vec<String> = query
                .split('&')
                .map(|pair| match pair.split_once('=') {
                    Some(("ssl", "true" | "1")) => "sslmode=require".into(),
                    Some(("ssl", "false" | "0")) => "sslmode=disable".into(),
                    Some(("ssl", mode)) => format!("sslmode={mode}"),
                    _ => pair.into(),
                })
                .collect();
            format!("postgres:{base}?{}", query.join("&"))
        }
        None => format!("postgres:{rest}"),
    };
    PgConnectOptions::from_str(&url)
        .map(|options| DatabaseUrl::Postgres(Box::new(options.application_name("filin"))))
        .map_err(|_| BadUrl::Postgres)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(url: &str) -> String {
        match url.parse() {
            Ok(DatabaseUrl::Sqlite(path)) => path.display().to_string(),
            other => panic!("{url}: {other:?}"),
        }
    }

    #[test]
    fn sqlite_spellings() {
        assert_eq!(file("sqlite+aiosqlite:///filin.db"), "filin.db");
        assert_eq!(file("sqlite+aiosqlite:////data/filin.db"), "/data/filin.db");
        assert_eq!(file("sqlite+aiosqlite:///./filin.db"), "./filin.db");
        assert_eq!(file("sqlite:filin.db"), "filin.db");
        assert_eq!(file("sqlite://filin.db"), "filin.db");
        assert_eq!(file("sqlite:///data/filin.db"), "/data/filin.db");
        assert_eq!(file("sqlite:///./filin.db?mode=rwc"), "./filin.db");
    }

    #[test]
    fn postgres_spellings() {
        for url in [
            "postgres://filin:secret@db.example:6543/lounge?ssl=require",
            "postgresql://filin:secret@db.example:6543/lounge?sslmode=require",
            "postgresql+asyncpg://filin:secret@db.example:6543/lounge?ssl=true",
        ] {
            let Ok(DatabaseUrl::Postgres(options)) = url.parse() else {
                panic!("{url}")
            };
            assert_eq!(options.get_host(), "db.example");
            assert_eq!(options.get_port(), 6543);
            assert_eq!(options.get_database(), Some("lounge"));
            assert!(format!("{:?}", options.get_ssl_mode()).contains("Require"));
        }
    }

    #[test]
    fn passwords_are_not_shown() {
        for (url, shown) in [
            (
                "postgres://filin:se@cret@db/lounge",
                "postgres://filin:***@db/lounge",
            ),
            ("postgres://filin@db/lounge", "postgres://filin@db/lounge"),
            ("sqlite:filin.db", "sqlite:filin.db"),
        ] {
            assert_eq!(without_password(url), shown);
        }
    }

    #[test]
    fn one_database_by_two_names() {
        let url = |text: &str| text.parse::<DatabaseUrl>().unwrap();
        let same = |one: &str, other: &str| url(one).is_same(&url(other));
        assert!(same("sqlite:./filin.db", "sqlite+aiosqlite:///./filin.db"));
        assert!(!same("sqlite:filin.db", "sqlite:filin2.db"));
        assert!(same(
            "postgres://a@h/x",
            "postgresql+asyncpg://b:c@h:5432/x"
        ));
        assert!(!same("postgres://a@h/x", "postgres://a@h/y"));
        assert!(!same("postgres://a@h/x", "sqlite:x"));
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        for (url, bad) in [
            ("mysql://x", BadUrl::Scheme),
            ("filin.db", BadUrl::Scheme),
            ("sqlite::memory:", BadUrl::NoFile),
            ("sqlite://", BadUrl::NoFile),
        ] {
            assert_eq!(url.parse::<DatabaseUrl>().err(), Some(bad), "{url}");
        }
    }
}
