//! Every command, in every form, and in every kind of trouble. A command that is not in the table
//! fails the first test.

mod commands;

use std::collections::BTreeSet;

use serde_json::Value;
use tempfile::TempDir;

use self::commands::{COMMANDS, Gives};
use crate::support::{Server, filin, filin_at, stdout};
use crate::world;
use Gives::{Elsewhere, Findings, List, One, Text};

fn words(line: &str) -> Vec<&str> {
    line.split(' ').collect()
}

/// Those that can be run here.
fn commands() -> impl Iterator<Item = (&'static str, Gives)> {
    let here = COMMANDS.iter().filter(|(_, gives)| *gives != Elsewhere);
    here.copied()
}

/// What came of a command.
struct Done {
    code: i32,
    stdout: String,
    stderr: String,
}

/// Runs a command in a home of its own, since `login` writes into it.
fn run(server: &Server, line: &str, format: &str) -> Done {
    let home = TempDir::new().unwrap();
    let mut args = words(line);
    args.extend(["-o", format]);
    let mut command = server.filin(&args);
    let output = command
        .env("XDG_CONFIG_HOME", home.path())
        .output()
        .unwrap();
    Done {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The names of the commands below this one, as its help lists them.
fn children(path: &[String]) -> Vec<String> {
    let mut args: Vec<&str> = path.iter().map(String::as_str).collect();
    args.push("--help");
    let help = stdout(&mut filin(&args));
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(Into::into)
        .collect()
}

fn leaves(path: &[String], found: &mut BTreeSet<String>) {
    let children = children(path);
    if children.is_empty() {
        found.insert(path.join(" "));
    }
    for child in children {
        leaves(&[path, &[child]].concat(), found);
    }
}

#[test]
fn no_command_is_left_out() {
    let mut found = BTreeSet::new();
    leaves(&[], &mut found);
    assert!(found.len() > 60, "only {found:?}");
    for leaf in &found {
        let begins = |line: &str| line == leaf || line.starts_with(&format!("{leaf} "));
        assert!(
            COMMANDS.iter().any(|(line, _)| begins(line)),
            "`filin {leaf}` is not in the table of this test"
        );
    }
}

#[test]
fn people_are_told_something_and_nothing_moves_their_cursor() {
    let server = world::full();
    for (line, _) in commands() {
        let done = run(&server, line, "table");
        assert_eq!(done.code, expected(line), "{line}: {}", done.stderr);
        assert!(!(done.stdout + &done.stderr).trim().is_empty(), "{line}");
    }
}

/// The fake server's clock stands still, so that the doctor always finds something.
fn expected(line: &str) -> i32 {
    i32::from(line == "doctor")
}

#[test]
fn machines_get_json_and_nothing_else() {
    let server = world::full();
    for (line, gives) in commands().filter(|(_, gives)| *gives != Text) {
        let done = run(&server, line, "json");
        assert_eq!(done.code, expected(line), "{line}: {}", done.stderr);
        let json: Value = serde_json::from_str(&done.stdout)
            .unwrap_or_else(|error| panic!("{line}: {error}: {}", done.stdout));
        match gives {
            List | Findings => assert!(json.is_array(), "{line}: {json}"),
            _ => assert!(json.is_object(), "{line}: {json}"),
        }
    }
}

#[test]
fn machines_get_csv_with_a_head_and_even_rows() {
    let server = world::full();
    for (line, gives) in commands().filter(|(_, gives)| *gives != Text) {
        if line == "guests export 12" {
            // A whole life is no sheet: it is JSON whatever -o says.
            assert!(serde_json::from_str::<Value>(&run(&server, line, "csv").stdout).is_ok());
            continue;
        }
        let done = run(&server, line, "csv");
        assert_eq!(done.code, expected(line), "{line}: {}", done.stderr);
        let mut sheet = csv::Reader::from_reader(done.stdout.as_bytes());
        let head = sheet.headers().unwrap().clone();
        assert!(!head.is_empty(), "{line}");
        let names: BTreeSet<&str> = head.iter().collect();
        assert_eq!(names.len(), head.len(), "{line}: a name twice: {head:?}");
        let mut rows = 0;
        for row in sheet.records() {
            assert!(row.is_ok(), "{line}: {row:?}");
            rows += 1;
        }
        if gives == One {
            assert_eq!(rows, 1, "{line}: {}", done.stdout);
        }
    }
}

#[test]
fn nothing_is_an_empty_list() {
    let server = world::empty();
    let lists = commands().filter(|(line, gives)| {
        // Of what is not there nothing can be removed; what is previewed hits nobody at all.
        let by_number = [
            "remove", "revoke", "unblock", "cancel", "no-show", "bar", "forget",
        ];
        let removes = by_number.iter().any(|word| line.contains(word));
        let needs_some = ["menu order", "bookings confirm", "tables"];
        let needs = needs_some.iter().any(|word| line.starts_with(word)) && *line != "tables list";
        *gives == List && !removes && !needs
    });
    for (line, _) in lists {
        let json = run(&server, line, "json");
        assert_eq!((json.code, json.stdout.as_str()), (0, "[]\n"), "{line}");
        let csv = run(&server, line, "csv");
        assert_eq!((csv.code, csv.stdout.lines().count()), (0, 1), "{line}");
        let table = run(&server, line, "table");
        assert_eq!((table.code, table.stdout.as_str()), (0, ""), "{line}");
        assert!(!table.stderr.trim().is_empty(), "{line}: not a word");
    }
}

#[test]
fn a_dry_run_touches_nothing() {
    let server = world::full();
    let before = server.lines().len();
    let mut runs = 0;
    for (line, _) in commands().filter(|(line, _)| line.contains("--dry-run")) {
        let done = run(&server, line, "json");
        assert_eq!(done.code, 0, "{line}: {}", done.stderr);
        runs += 1;
    }
    assert!(runs >= 14, "{runs}");
    for line in server.lines().into_iter().skip(before) {
        assert!(
            line.starts_with("GET ") || line.ends_with("/preview"),
            "{line}"
        );
    }
    // Whatever asks before it acts can also be tried out.
    for (line, _) in commands().filter(|(line, _)| line.ends_with(" -y")) {
        let name = line.split(" 1").next().unwrap().trim_end_matches(" -y");
        let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let tried =
            |(other, _): &(&str, Gives)| other.starts_with(name) && other.ends_with("--dry-run");
        assert!(COMMANDS.iter().any(tried), "{name} has no --dry-run here");
    }
}

#[test]
fn what_is_not_there_is_refused_on_a_dry_run_too() {
    let server = world::empty();
    for line in [
        "promos remove 3",
        "menu remove 2",
        "tokens revoke 3",
        "staff remove 42",
        "feeds revoke 3",
        "waitlist remove 7",
        "bookings cancel 99",
    ] {
        let done = run(&server, &format!("{line} --dry-run"), "json");
        assert_eq!((done.code, done.stdout.as_str()), (3, ""), "{line}");
        assert!(!done.stderr.is_empty(), "{line}");
    }
}

#[test]
fn trouble_has_its_code_and_leaves_stdout_alone() {
    let troubles = [
        (401, 4, "json"),
        (403, 4, "table"),
        (404, 3, "csv"),
        (503, 5, "json"),
    ];
    for (status, code, format) in troubles {
        let server = world::refusing(status);
        for (line, gives) in commands().filter(|(_, gives)| *gives != Text) {
            let done = run(&server, line, format);
            if gives == Findings {
                assert_ne!(done.code, 0, "{status} {line}");
                continue;
            }
            let what = format!("{status} {line} -o {format}");
            assert_eq!(done.code, code, "{what}: {}", done.stderr);
            assert_eq!(done.stdout, "", "{what}");
            assert!(done.stderr.contains("Так нельзя."), "{what}");
        }
    }
}

#[test]
fn no_server_is_five_everywhere() {
    let home = TempDir::new().unwrap();
    for (line, gives) in commands() {
        let mut args = words(line);
        // Nobody can listen on port 0.
        args.extend([
            "--server",
            "http://127.0.0.1:0",
            "--token",
            "x",
            "-o",
            "json",
        ]);
        let output = filin_at(&home, &args).output().unwrap();
        let code = if gives == Text { 0 } else { 5 };
        assert_eq!(output.status.code(), Some(code), "{line}");
        if matches!(gives, Findings | Text) {
            assert!(!output.stdout.is_empty(), "{line}");
            continue;
        }
        assert!(output.stdout.is_empty(), "{line}");
        assert!(!output.stderr.is_empty(), "{line}");
    }
}

#[test]
fn those_that_take_a_terminal_say_so_without_one() {
    let server = world::full();
    let done = run(&server, "dashboard", "json");
    assert_ne!(done.code, 0);
    assert_eq!(done.stdout, "");
    assert!(!done.stderr.is_empty());
}

#[test]
fn texts_are_texts_whatever_is_asked_for() {
    let server = world::full();
    for (line, _) in commands().filter(|(_, gives)| *gives == Text) {
        let plain = run(&server, line, "table").stdout;
        assert!(!plain.is_empty(), "{line}");
        for format in ["json", "csv"] {
            assert_eq!(
                run(&server, line, format).stdout,
                plain,
                "{line} -o {format}"
            );
        }
    }
    assert!(server.lines().is_empty(), "none asks the server");
}

#[test]
fn a_page_for_each_command_into_a_folder() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("man1").display().to_string();
    let written = stdout(&mut filin(&["man", "--dir", &dir, "-o", "json"]));
    let written: Value = serde_json::from_str(&written).unwrap();
    let mut found = BTreeSet::new();
    leaves(&[], &mut found);
    for leaf in found {
        let page = folder
            .path()
            .join(format!("man1/filin-{}.1", leaf.replace(' ', "-")));
        let page = std::fs::read_to_string(&page).unwrap_or_default();
        assert!(page.contains(".SH NAME"), "{leaf}");
        let named = format!("filin {leaf}");
        let listed = written.as_array().unwrap().iter();
        assert!(
            listed.clone().any(|one| one["command"] == named.as_str()),
            "{named}"
        );
    }
    filin(&["man", "no", "such"]).assert().code(2);
    filin(&["man", "--dir", "/dev/null/x"]).assert().code(1);
}
