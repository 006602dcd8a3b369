//! Signing in, and what is kept.

use std::fs;

use serde_json::json;
use tempfile::TempDir;

use crate::support::{Server, filin_at, stderr, stdout};

fn server() -> Server {
    Server::start()
        .on(
            "GET /api/admin/whoami",
            200,
            &json!({"actor": "token:3", "name": "бар", "role": "owner"}),
        )
        .on("GET /api/admin/tokens", 200, &json!([]))
}

fn login(home: &TempDir, args: &[&str], token: &str) -> assert_cmd::Command {
    let mut command = filin_at(home, &[&["login"], args].concat());
    command.write_stdin(token);
    command
}

#[test]
fn a_token_from_stdin_is_checked_kept_and_used() {
    let (home, server) = (TempDir::new().unwrap(), server());
    let output = login(&home, &["--server", &server.url], "secret-token\n")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(
        said.contains("owner") && !said.contains("secret-token"),
        "{said}"
    );
    filin_at(&home, &["tokens", "list"]).assert().success();
    for request in server.requests() {
        assert!(
            request
                .headers
                .contains("authorization: bearer secret-token\n")
        );
    }
}

#[test]
fn login_says_where_it_was_kept_and_how_to_use_it() {
    let (home, server) = (TempDir::new().unwrap(), server());
    let said = |args: &[&str]| {
        let args = [&["--server", &server.url], args].concat();
        let mut command = login(&home, &args, "one");
        let output = command.env("LANG", "ru_RU.UTF-8").output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stderr).unwrap()
    };
    let path = home.path().join("filin/config.toml");
    let kept = |name: &str| format!("Сохранено как профиль «{name}» в {}\n", path.display());
    // The default profile needs no words about its use.
    assert_eq!(said(&[]), kept("default"));
    let named = said(&["--profile", "roof"]);
    assert!(named.starts_with(&kept("roof")), "{named}");
    assert!(
        named.contains("filin --profile roof …") && named.contains("FILIN_PROFILE=roof"),
        "{named}"
    );
    assert_eq!(said(&["--profile", "roof", "--quiet"]), "");
}

#[cfg(unix)]
#[test]
fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (home, server) = (TempDir::new().unwrap(), server());
    let folder = home.path().join("filin");
    // Even where it stood open before.
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    fs::write(folder.join("config.toml"), "theme = \"dark\"\n").unwrap();
    login(&home, &["--server", &server.url], "one")
        .assert()
        .success();
    login(
        &home,
        &["--server", &server.url, "--profile", "roof"],
        "two",
    )
    .assert()
    .success();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode(&folder), mode(&folder.join("config.toml"))),
        (0o700, 0o600)
    );
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        1,
        "nothing is left beside it"
    );
    let text = fs::read_to_string(folder.join("config.toml")).unwrap();
    for kept in [
        "theme = \"dark\"",
        "default = \"default\"",
        "[profiles.default]",
        "[profiles.roof]",
        "\"two\"",
    ] {
        assert!(text.contains(kept), "{kept} in\n{text}");
    }
}

#[test]
fn a_wrong_token_is_not_kept() {
    let home = TempDir::new().unwrap();
    let server = Server::start().refuses(
        "GET /api/admin/whoami",
        401,
        "token_unknown",
        "Нет такого токена.",
    );
    login(&home, &["--server", &server.url], "wrong")
        .assert()
        .code(4);
    login(&home, &["--server", &server.url], "")
        .assert()
        .code(2);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn profiles_are_chosen_by_name() {
    let (home, server) = (TempDir::new().unwrap(), server());
    login(
        &home,
        &["--server", &server.url, "--profile", "roof"],
        "roof-token",
    )
    .assert()
    .success();
    // The first one is the default.
    filin_at(&home, &["tokens", "list", "-q"])
        .assert()
        .success();
    let mut unknown = filin_at(&home, &["tokens", "list", "--profile", "cellar"]);
    assert!(stderr(&mut unknown).contains("filin login --profile cellar"));
    unknown.assert().code(2);
}

#[test]
fn a_profiles_token_goes_to_no_other_server() {
    let (home, server, other) = (TempDir::new().unwrap(), server(), server());
    login(&home, &["--server", &server.url], "secret-token")
        .assert()
        .success();
    filin_at(&home, &["tokens", "list", "--server", &other.url])
        .assert()
        .success();
    assert!(!other.requests()[0].headers.contains("secret-token"));
}

#[test]
fn a_broken_file_is_named_but_not_quoted() {
    let home = TempDir::new().unwrap();
    fs::create_dir(home.path().join("filin")).unwrap();
    fs::write(
        home.path().join("filin/config.toml"),
        "[profiles.a]\ntoken = \"secret-token\nserver = 1",
    )
    .unwrap();
    let mut command = filin_at(&home, &["stats"]);
    let said = stderr(&mut command);
    assert!(
        said.contains("config.toml") && !said.contains("secret-token"),
        "{said}"
    );
    assert_eq!(stdout(&mut command), "");
    command.assert().code(1);
}
