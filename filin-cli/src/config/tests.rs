use clap::Parser;
use filin_core::domain::actor::Language;

use super::*;
use crate::cli::Cli;

const FILE: &str = r#"
default = "bar"
[profiles.bar]
server = "https://bar.example"
token = "bar-token"
[profiles.roof]
server = "https://roof.example/"
token = "roof-token"
"#;

fn access(args: &[&str]) -> Result<(String, Option<String>)> {
    let words = Words::load(Language::En).unwrap();
    let mut global = Cli::try_parse_from([&["filin", "stats"], args].concat())
        .unwrap()
        .global;
    // The tests' own environment is nobody's business.
    if !args.contains(&"--server") {
        global.server = None;
    }
    if !args.contains(&"--token") {
        global.token = None;
    }
    let config: Config = toml::from_str(FILE).unwrap();
    config
        .access(&global, &words)
        .map(|access| (access.server, access.token))
}

fn pair(server: &str, token: Option<&str>) -> (String, Option<String>) {
    (server.into(), token.map(Into::into))
}

#[test]
fn the_command_line_goes_before_the_profile() {
    assert_eq!(
        access(&[]).unwrap(),
        pair("https://bar.example", Some("bar-token"))
    );
    assert_eq!(
        access(&["--profile", "roof"]).unwrap(),
        pair("https://roof.example/", Some("roof-token"))
    );
    assert_eq!(
        access(&["--token", "mine"]).unwrap(),
        pair("https://bar.example", Some("mine"))
    );
    assert_eq!(
        access(&["--profile", "nobody"]).unwrap_err().exit(),
        crate::exit::Exit::Usage
    );
}

#[test]
fn a_profiles_token_goes_to_no_other_server() {
    assert_eq!(
        access(&["--server", "https://evil.example"]).unwrap(),
        pair("https://evil.example", None)
    );
    let same = access(&["--profile", "roof", "--server", "https://roof.example"]).unwrap();
    assert_eq!(same, pair("https://roof.example", Some("roof-token")));
}

#[test]
fn the_file_lies_where_xdg_has_it() {
    let place = |pairs: &[(&str, &str)]| {
        path(|name| {
            pairs
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).into())
        })
        .map(|path| path.display().to_string())
    };
    assert_eq!(
        place(&[("HOME", "/home/a")]).unwrap(),
        "/home/a/.config/filin/config.toml"
    );
    assert_eq!(
        place(&[("HOME", "/home/a"), ("XDG_CONFIG_HOME", "/x")]).unwrap(),
        "/x/filin/config.toml"
    );
    assert_eq!(
        place(&[("HOME", "/home/a"), ("XDG_CONFIG_HOME", "x")]).unwrap(),
        "/home/a/.config/filin/config.toml"
    );
    assert_eq!(place(&[]), None);
}

#[test]
fn debug_shows_no_token() {
    let config: Config = toml::from_str(FILE).unwrap();
    assert!(!format!("{config:?}").contains("bar-token"));
}
