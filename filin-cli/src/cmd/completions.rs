//! `filin completions`: what a shell needs to know. Its script asks this program at each Tab, so that
//! it offers what there is by now: see [`crate::complete`].

use clap::Args;
use clap_complete::Shell;
use clap_complete::env::Shells;

use crate::complete::VARIABLE;
use crate::error::{Error, Result};
use crate::output::Printer;

const EXAMPLES: &str = "\
Examples:
  filin completions bash > ~/.local/share/bash-completion/completions/filin
  filin completions zsh > ~/.zfunc/_filin
  filin completions fish > ~/.config/fish/completions/filin.fish";

/// Print the completions of a shell
///
/// They offer numbers of bookings, tables and guests too, where the server answers at once. The
/// script is printed as it is, whatever -o says.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Completions {
    /// Which shell
    shell: Shell,
}

impl Completions {
    /// Prints them.
    pub(crate) fn run(&self, out: &Printer) -> Result<()> {
        let script = script(self.shell).map_err(|error| Error::Local(error.to_string()))?;
        out.raw(&script)
    }
}

fn script(shell: Shell) -> std::io::Result<String> {
    let mut script = Vec::new();
    if let Some(completer) = Shells::builtins().completer(&shell.to_string()) {
        completer.write_registration(VARIABLE, "filin", "filin", "filin", &mut script)?;
    }
    Ok(String::from_utf8_lossy(&script).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_ones_are_fresh() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../completions");
        for (shell, file) in [
            (Shell::Bash, "filin.bash"),
            (Shell::Zsh, "_filin"),
            (Shell::Fish, "filin.fish"),
            (Shell::Elvish, "filin.elv"),
            (Shell::PowerShell, "_filin.ps1"),
        ] {
            let committed = std::fs::read_to_string(format!("{folder}/{file}")).unwrap_or_default();
            let fresh = script(shell).unwrap();
            assert!(fresh.contains(VARIABLE), "{shell} is not asked for");
            assert!(
                committed == fresh,
                "completions/{file} is stale: run `filin completions {shell} > completions/{file}`"
            );
        }
    }
}
