//! `filin`: the command line of the front desk.

mod cli;
mod client;
mod cmd;
mod complete;
mod config;
mod dates;
mod desk;
mod error;
mod exit;
mod global;
mod help;
mod live;
mod output;
mod plan;
mod sent;
mod shown;
mod step;
mod tui;
mod words;

use std::process::ExitCode;

use clap::Parser;

use cli::Cli;
use exit::Exit;
use output::Printer;
use words::Words;

fn main() -> ExitCode {
    if complete::answered(std::env::args_os()) {
        return ExitCode::SUCCESS;
    }
    let line = cmd::guests::spelled(std::env::args_os());
    let exit = match Cli::try_parse_from(&line) {
        Ok(cli) => run(cli),
        Err(error) => output::usage(&error, help::said(&line)),
    };
    exit.into()
}

fn run(cli: Cli) -> Exit {
    let language = match cli.global.lang {
        Some(language) => language.into(),
        None => words::of_locale(|name| std::env::var(name).ok()),
    };
    let words = match Words::load(language) {
        Ok(words) => words,
        Err(error) => return output::fatal(&error.to_string()),
    };
    // One request at a time: one thread is enough, and starts faster.
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return output::fatal(&error.to_string()),
    };
    let out = Printer::new(words, cli.global.output, cli.global.color, cli.global.quiet);
    match runtime.block_on(cli.command.run(&cli.global, &out)) {
        Ok(()) => Exit::Ok,
        Err(error) => out.error(&error),
    }
}
