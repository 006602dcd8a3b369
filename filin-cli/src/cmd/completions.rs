//! `filin completions`: what a shell needs to know.

use clap::Args;
use clap_complete::Shell;

use crate::error::Result;
use crate::output::Printer;

const EXAMPLES: &str = "\
Examples:
  filin completions bash > ~/.local/share/bash-completion/completions/filin
  filin completions zsh > ~/.zfunc/_filin
  filin completions fish > ~/.config/fish/completions/filin.fish";

/// Print the completions of a shell
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Completions {
    /// Which shell
    shell: Shell,
}

impl Completions {
    /// Prints them.
    pub(crate) fn run(&self, filin: clap::Command, out: &Printer) -> Result<()> {
        out.raw(&script(self.shell, filin))
    }
}

fn script(shell: Shell, mut filin: clap::Command) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut filin, "filin", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

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
            assert!(
                committed == script(shell, Cli::command()),
                "completions/{file} is stale: run `filin completions {shell} > completions/{file}`"
            );
        }
    }
}
