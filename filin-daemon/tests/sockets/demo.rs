//! `filin-daemon demo`: what it prints works as it is printed, and nothing stays.

use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use tokio::time::timeout;

use crate::support::{SOON, Settings, Who, until};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_demo_prints_works() {
    let settings = Settings::none().arguments(&["demo", "--port", "0"]);
    let folder = settings.file("tmp");
    std::fs::create_dir(&folder).expect("a folder");
    let path = std::env::var("PATH").expect("a PATH");
    // What the environment says of Filin is not the demo's business.
    let settings = settings
        .with("TMPDIR", &folder.display().to_string())
        .with("PATH", &path)
        .with("DATABASE_URL", "postgres://filin@127.0.0.1:1/filin");
    let daemon = settings.start_saying("Filin demo: ").await;
    until("everything is printed", SOON, async || {
        daemon.log.text().contains("tables map")
    })
    .await;
    let printed = daemon.log.lines();
    assert!(daemon.base.starts_with("http://127.0.0.1:"), "{printed:#?}");
    let token = printed
        .iter()
        .position(|line| line.contains("Owner token"))
        .expect("a token");
    let owner = Who::Bearer(printed[token + 1].trim().into());
    let whoami = daemon.api().get("/api/admin/whoami", &owner).await.is(200);
    assert_eq!(whoami["role"], "owner");
    let signed = printed
        .iter()
        .filter(|line| line.trim_start().starts_with("query_id="));
    assert_eq!(signed.count(), 2, "{printed:#?}");

    let begin = printed
        .iter()
        .position(|line| line.contains("To begin with"))
        .expect("examples");
    let examples: Vec<&String> = printed[begin + 1..]
        .iter()
        .filter(|line| !line.trim().is_empty())
        .collect();
    assert_eq!(examples.len(), 3, "{printed:#?}");
    for example in examples {
        let run = Command::new("sh")
            .args(["-c", example])
            .env_clear()
            .env("PATH", &path)
            .stdin(Stdio::null())
            .output();
        let done = timeout(SOON, run).await.expect("in time").expect("a shell");
        let said = String::from_utf8_lossy(&done.stdout);
        assert!(
            done.status.success(),
            "{example}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
        assert!(
            said.lines().count() > 1 || said.starts_with('{'),
            "{example}: {said}"
        );
        assert!(!said.contains("\"code\""), "{example}: {said}");
    }

    assert!(
        std::fs::read_dir(&folder).expect("the folder").count() > 0,
        "it works in a folder there"
    );
    let (status, took) = daemon.stop().await;
    assert!(
        status.success() && took < Duration::from_secs(1),
        "{status} {took:?}"
    );
    assert_eq!(
        std::fs::read_dir(&folder).expect("the folder").count(),
        0,
        "nothing is left behind"
    );
    let beside = std::fs::read_dir(settings.folder.path())
        .expect("the folder")
        .count();
    assert_eq!(beside, 1, "nor beside it");
}
