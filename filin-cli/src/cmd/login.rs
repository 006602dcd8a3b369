//! `filin login`: checks a token and keeps it in a profile.

use std::io::{self, IsTerminal};

use clap::Args;
use filin_core::api::access::Whoami;

use crate::client::Client;
use crate::config::{self, Config};
use crate::error::{Error, Result};
use crate::global::Global;
use crate::output::{Cell, Column, Printer};

const EXAMPLES: &str = "\
Examples:
  filin login --server https://filin.example
  filin login --profile roof --server https://roof.example
  filin login < token.txt";

/// Check a token and keep it in a profile
///
/// The token is asked for, or read from stdin; see `filin tokens create`. The file is yours alone.
/// A profile is used with `--profile NAME` before or after a command, or with FILIN_PROFILE=NAME.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Login {}

impl Login {
    /// Signs in.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        let words = &out.words;
        let config = Config::load(words)?;
        let name = config.profile_name(global.profile.as_deref());
        // The profile may be a new one: only its server is of interest, if it has one.
        let known = config
            .profiles
            .get(name)
            .and_then(|profile| profile.server.as_deref());
        let server = server(global, known, out)?;
        let token = token(global, out)?;
        let client = Client::new(&server, Some(&token), words)?;
        let who: Whoami = client.get("/api/admin/whoami", &Vec::new()).await?;
        let path = config::store(name, client.server(), &token, words)?;
        out.one(&who, COLUMNS)?;
        let args = [
            ("name", name.to_owned()),
            ("path", path.display().to_string()),
        ];
        out.note(&words.with("done-login", &args));
        if let Some(named) = global.profile.as_deref() {
            out.note(&words.with("done-login-use", &[("name", named.to_owned())]));
        }
        if client.server().starts_with("http:") && !client.is_local() {
            out.warn(&words.get("warn-plain-http"));
        }
        Ok(())
    }
}

fn server(global: &Global, known: Option<&str>, out: &Printer) -> Result<String> {
    if let Some(server) = config::given(&global.server) {
        return Ok(server);
    }
    let default = known.unwrap_or(config::DEFAULT_SERVER);
    if !io::stdin().is_terminal() {
        return Ok(default.to_owned());
    }
    let answer = out.ask(
        &out.words
            .with("ask-server", &[("default", default.to_owned())]),
    )?;
    Ok(if answer.is_empty() {
        default.to_owned()
    } else {
        answer
    })
}

/// From the command line or the environment, else from whoever is at stdin; a person's typing does
/// not show.
fn token(global: &Global, out: &Printer) -> Result<String> {
    let failed = |error: io::Error| Error::Local(error.to_string());
    let token = match config::given(&global.token) {
        Some(token) => token,
        None if io::stdin().is_terminal() => {
            out.prompt(&out.words.get("ask-token"));
            rpassword::read_password()
                .map_err(failed)?
                .trim()
                .to_owned()
        }
        None => io::read_to_string(io::stdin())
            .map_err(failed)?
            .trim()
            .to_owned(),
    };
    if token.is_empty() {
        let hint = out.words.get("hint-no-token");
        return Err(Error::Usage(out.words.get("no-token"), Some(hint)));
    }
    Ok(token)
}

const COLUMNS: &[Column<Whoami>] = &[
    Column::new("actor", |who, _| Cell::of(&who.actor)),
    Column::new("name", |who, _| Cell::of(&who.name)),
    Column::new("role", |who, words| {
        Cell::two(who.role, words.role(who.role))
    }),
];
