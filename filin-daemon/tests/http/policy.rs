//! What the pages may run.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rstest::rstest;
use sha2::{Digest, Sha256};

use crate::support::call::Caller;
use crate::support::{Engine, TestApp};

#[rstest]
#[tokio::test]
async fn a_page_runs_what_it_holds_by_hash_and_nothing_else_of_its_own() {
    let app = TestApp::start(Engine::Sqlite)
        .await
        .expect("SQLite is never left out");
    for path in ["/webapp", "/admin"] {
        let answer = app.get(path, &Caller::Nobody).await;
        let policy = answer.header("Content-Security-Policy").unwrap_or_default();
        let page = answer.text();
        let held = page.split("<script>").skip(1);
        let hashes: String = held
            .filter_map(|rest| rest.split_once("</script>"))
            .map(|(script, _)| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script))))
            .collect();
        let expected = format!("script-src 'self'{hashes}");
        assert!(
            policy.split(';').any(|part| part.trim() == expected),
            "{path}: {policy}"
        );
    }
}
