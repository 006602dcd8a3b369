//! What every command can be told.

use clap::{Args, ValueEnum};
use filin_core::domain::actor::Language;

use crate::complete;
use crate::output::{ColorChoice, Format};

/// Options of every command.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// The daemon's address; else the profile's, else http://127.0.0.1:10000
    #[arg(long, global = true, env = "FILIN_SERVER", value_name = "URL")]
    pub(crate) server: Option<String>,
    /// An access token; better kept by `filin login` or in the environment
    #[arg(
        long,
        global = true,
        env = "FILIN_TOKEN",
        value_name = "TOKEN",
        hide_env_values = true
    )]
    pub(crate) token: Option<String>,
    /// The profile of ~/.config/filin/config.toml to use
    #[arg(long, global = true, value_name = "NAME", add = complete::profiles())]
    pub(crate) profile: Option<String>,
    /// How to print results
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORMAT",
        default_value = "table"
    )]
    pub(crate) output: Format,
    /// When to use colours (NO_COLOR is honoured)
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
    /// Print results and errors only
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Do not ask before destructive acts
    #[arg(short, long, global = true)]
    pub(crate) yes: bool,
    /// The language; else the locale's
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
}

/// A language that Filin speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// Russian
    Ru,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Ru => Self::Ru,
            Lang::En => Self::En,
        }
    }
}
