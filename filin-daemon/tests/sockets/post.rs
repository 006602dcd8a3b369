//! Messages on their way to a Telegram that fails, by a daemon that is killed: each arrives, in its
//! order, and twice only where an answer was lost.

mod written;

use std::time::Duration;

use filin_daemon::telegram::sim::{Call, Faults, Sim};
use rstest::rstest;
use tokio::time::Instant;

use self::written::{GUESTS, HEADS, Written};
use crate::support::{Engine, until};

/// How many times Telegram's limits, here and there.
pub const PACE: u32 = 20;
const KILLS: usize = 20;
const MESSAGES: usize = GUESTS * HEADS.len();
/// As long as the whole may take, with a lease to wait for after each kill.
const PATIENCE: Duration = Duration::from_secs(240);
/// What was answered so long before a kill may not have been written down.
const UNWRITTEN: Duration = Duration::from_secs(2);
/// What had left the daemon before a kill came so long after it at most; the next daemon waits for
/// the lease longer than that.
const ON_ITS_WAY: Duration = Duration::from_secs(1);

fn sent(sim: &Sim) -> Vec<Call> {
    let mut calls = sim.calls();
    calls.retain(|call| call.method.eq_ignore_ascii_case("sendMessage"));
    calls
}

fn arrived(sim: &Sim) -> usize {
    sent(sim).iter().filter(|call| call.acted).count()
}

/// Fails unless every guest has every message, in order; gives how many copies came beside.
fn verdict(written: &Written, kills: &[Instant]) -> usize {
    let calls = sent(&written.sim);
    let mut beside = 0;
    for (guest, booking) in &written.bookings {
        let messages = written.sim.messages(*guest);
        let said = messages.iter().filter(|one| one.from_bot);
        let heads: Vec<usize> = said
            .map(|one| HEADS.iter().position(|head| one.text.contains(head)))
            .map(|head| head.expect("a message that was written"))
            .collect();
        assert!(heads.is_sorted(), "{guest} heard out of order: {heads:?}");
        for (number, head) in HEADS.iter().enumerate() {
            let copies = heads.iter().filter(|one| **one == number).count();
            assert!(copies > 0, "{guest} never heard «{head}» of {booking}");
            let lost = calls.iter().filter(|call| {
                let text = call.body["text"].as_str().unwrap_or_default();
                let this = call.acted && call.chat == Some(*guest) && text.contains(head);
                this && is_lost(call, kills)
            });
            assert!(
                copies - 1 <= lost.count(),
                "{guest}: «{head}» {copies} times"
            );
            beside += copies - 1;
        }
    }
    beside
}

/// Whether nobody can have known that it was carried out.
fn is_lost(call: &Call, kills: &[Instant]) -> bool {
    let unwritten = |kill: &Instant| call.at + UNWRITTEN >= *kill && call.at <= *kill + ON_ITS_WAY;
    call.fault.as_deref() == Some("cut_after") || kills.iter().any(unwritten)
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_messages_through_faults_and_twenty_kills(#[case] engine: Engine) {
    let Some(written) = Written::start(engine).await else {
        return;
    };
    written.sim.set_faults(Faults {
        server_error: 0.025,
        cut_before: 0.025,
        cut_after: 0.025,
        flood: 0.025,
        slow: 0.025,
        delay_ms: 30,
        ..Faults::default()
    });
    let mut kills = Vec::new();
    let mut daemon = written.settings.start().await;
    for round in 1..=KILLS {
        let enough = MESSAGES * round / (KILLS + 1);
        until("messages go out", PATIENCE, async || {
            arrived(&written.sim) >= enough
        })
        .await;
        kills.push(Instant::now());
        daemon.kill().await;
        daemon = written.settings.start().await;
    }
    written.all_settled(PATIENCE).await;
    let lost = sent(&written.sim);
    let lost = lost
        .iter()
        .filter(|call| call.acted && is_lost(call, &kills))
        .count();
    let beside = verdict(&written, &kills);
    assert!(
        beside <= lost,
        "{beside} copies beside, {lost} answers lost"
    );
    let faults = written.sim.calls();
    let faults = faults.iter().filter(|call| call.fault.is_some()).count();
    assert!(faults > MESSAGES / 20, "only {faults} calls failed");
    daemon.log_is_clean();
    written.inspect().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_full_speed_nobody_is_told_to_wait(#[case] engine: Engine) {
    let Some(written) = Written::start(engine).await else {
        return;
    };
    let daemon = written.settings.start().await;
    written.all_settled(PATIENCE).await;
    assert_eq!(verdict(&written, &[]), 0);
    let calls = written.sim.calls();
    let refused = calls.iter().filter(|call| call.status == 429).count();
    assert_eq!(refused, 0, "of {} calls", calls.len());
    daemon.log_is_clean();
}
