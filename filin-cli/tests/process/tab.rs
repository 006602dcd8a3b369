//! Tab: what a real shell is offered, and that it is never kept waiting.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::support::Server;
use crate::world;

/// What bash offers for this line, whose last word is being typed.
fn bash(server: &str, line: &str) -> Output {
    let filin = assert_cmd::cargo::cargo_bin!("filin");
    let folder = Path::new(&filin).parent().unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../completions/filin.bash");
    let words: Vec<&str> = line.split(' ').collect();
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    let (at, last) = (words.len() - 1, words[words.len() - 1]);
    let program = format!(
        "source '{script}' && COMP_WORDS=({}) COMP_CWORD={at} COMP_TYPE=9\n\
         _clap_complete_filin filin '{last}' x\n\
         if [ ${{#COMPREPLY[@]}} -gt 0 ]; then printf '%s\\n' \"${{COMPREPLY[@]}}\"; fi",
        quoted.join(" ")
    );
    Command::new("bash")
        .args(["--norc", "-c", &program])
        .env_clear()
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .env("XDG_CONFIG_HOME", "/nonexistent/filin-test")
        .env("FILIN_SERVER", server)
        .env("FILIN_TOKEN", "secret-token")
        .output()
        .unwrap()
}

fn offered(server: &Server, line: &str) -> Vec<String> {
    let output = bash(&server.url, line);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "", "{line}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn bash_is_offered_commands_and_what_they_are_about() {
    let server = world::full();
    let has = |line: &str, word: &str| {
        let found = offered(&server, line);
        assert!(
            found.iter().any(|one| one == word),
            "{line}: {word} in {found:?}"
        );
    };
    has("filin bo", "bookings");
    has("filin bookings ", "confirm");
    has("filin bookings cancel --dr", "--dry-run");
    has("filin bookings list --status p", "pending");
    has("filin bookings show ", "12");
    has("filin bookings confirm 13 1", "12");
    has("filin tables retire ", "2");
    has("filin bookings create --table ", "1");
    has("filin guests show ", "12");
    has("filin guests show @", "@masha");
    has("filin tokens revoke ", "3");
    has("filin menu set ", "2");
    has("filin reviews remove ", "2");
    assert_eq!(
        offered(&server, "filin bookings show 9"),
        Vec::<String>::new()
    );
}

#[test]
fn the_line_may_name_the_server() {
    let server = world::full();
    let line = format!("filin --server {} bookings show ", server.url);
    let output = bash("http://127.0.0.1:0", &line);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().next().map(str::trim), Some("12"));
}

#[test]
fn whoever_presses_tab_is_not_kept_waiting() {
    // It takes calls, and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = (format!("http://{}", silent.local_addr().unwrap()), silent);
    let refusing = world::refusing(403);
    let broken = Server::start()
        .loosely()
        .on("*", 200, &serde_json::json!("no"));
    for server in [
        "http://127.0.0.1:0",
        &silent.0,
        &refusing.url,
        &broken.url,
        "nonsense",
    ] {
        let begun = Instant::now();
        let output = bash(server, "filin bookings show 1");
        let took = begun.elapsed();
        assert_eq!(
            (output.stdout, output.stderr),
            (Vec::new(), Vec::new()),
            "{server}"
        );
        // Its own limit is a quarter of a second; a busy machine starts programs slowly.
        assert!(took < Duration::from_secs(5), "{server}: {took:?}");
    }
}
