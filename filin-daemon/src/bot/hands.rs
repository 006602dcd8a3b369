//! Many hands: what one person says in one chat is handled in order, what others say at the same
//! time beside it. A slow or a broken handler holds up nobody else.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use filin_core::service::Update;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, timeout};

use super::{Lead, route};

/// How often the table is looked at without being told: other replicas keep updates too.
const LOOK: Duration = Duration::from_millis(500);
/// Most updates in our hands: each handler wants the database, whose patience is limited, and holds
/// its place until its answer has gone, of which Telegram takes thirty a second. A rush waits in its
/// table.
const MOST: usize = 1_000;
/// Most updates that are taken at once.
const BATCH: usize = 200;
/// Longest that a handler may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// One person in one chat.
type Lane = (i64, i64);

/// Handles updates for as long as it is not dropped; after the stop only those under way.
pub(super) async fn run(lead: &Lead) {
    let mut lanes: HashMap<Lane, VecDeque<Update>> = HashMap::new();
    let mut busy: JoinSet<Lane> = JoinSet::new();
    let mut tick = interval(LOOK);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut stop = lead.stop.clone();
    let mut stopping = false;
    // Whether more waits in the table than there was room for.
    let mut rush = false;
    loop {
        tokio::select! {
            () = &mut stop, if !stopping => stopping = true,
            () = lead.telegram.arrived.notified(), if !stopping => {}
            _ = tick.tick(), if !stopping => {}
            Some(done) = busy.join_next(), if !busy.is_empty() => {
                if let Ok(lane) = done {
                    next(lead, lane, &mut lanes, &mut busy);
                }
                // What waits in the table is taken when somebody says so, or there is room again.
                if !rush || room(&lanes) < BATCH {
                    continue;
                }
            }
            else => return,
        }
        if !stopping {
            rush = take(lead, &mut lanes, &mut busy).await;
        }
    }
}

/// How many more updates there is room for.
fn room(lanes: &HashMap<Lane, VecDeque<Update>>) -> usize {
    let held = lanes.values().map(|queue| 1 + queue.len()).sum();
    MOST.saturating_sub(held)
}

/// Takes what waits, as far as there is room; says whether there was too little.
async fn take(
    lead: &Lead,
    lanes: &mut HashMap<Lane, VecDeque<Update>>,
    busy: &mut JoinSet<Lane>,
) -> bool {
    loop {
        let room = room(lanes).min(BATCH);
        if room == 0 {
            return true;
        }
        let now = lead.app.clock.now();
        let limit = i64::try_from(room).unwrap_or(1);
        let taken = lead
            .app
            .services
            .take_updates(&lead.hands, limit, now)
            .await;
        let taken = match taken {
            Ok(taken) => taken,
            Err(error) => {
                tracing::warn!(%error, "updates cannot be read");
                return false;
            }
        };
        let all = taken.len() < room;
        for update in taken {
            let lane = (update.chat_id, update.user_id);
            if let Some(queue) = lanes.get_mut(&lane) {
                queue.push_back(update);
            } else {
                lanes.insert(lane, VecDeque::new());
                busy.spawn(handle(lead.clone(), update));
            }
        }
        if all {
            return false;
        }
    }
}

/// Goes on with a lane, or closes it.
fn next(
    lead: &Lead,
    lane: Lane,
    lanes: &mut HashMap<Lane, VecDeque<Update>>,
    busy: &mut JoinSet<Lane>,
) {
    match lanes.get_mut(&lane).and_then(VecDeque::pop_front) {
        Some(update) => {
            busy.spawn(handle(lead.clone(), update));
        }
        None => {
            lanes.remove(&lane);
        }
    }
}

/// Handles one update, whatever happens, and notes that it is.
async fn handle(lead: Lead, update: Update) -> Lane {
    let lane = (update.chat_id, update.user_id);
    let id = update.update_id;
    let (app, telegram) = (lead.app.clone(), lead.telegram.clone());
    // In a task of its own, where a panic ends nothing else, and which ends with us: who leads next
    // handles the update again.
    let mut handler = JoinSet::new();
    handler.spawn(async move { timeout(PATIENCE, route::handle(app, telegram, update)).await });
    let failure = match handler.join_next().await {
        Some(Ok(Ok(()))) => None,
        Some(Ok(Err(_))) => Some("took too long"),
        Some(Err(error)) if error.is_panic() => Some("panicked"),
        Some(Err(_)) | None => Some("ended"),
    };
    if let Some(failure) = failure {
        tracing::error!(update_id = id, failure, "an update could not be handled");
    }
    let now = lead.app.clock.now();
    let noted = lead.app.services.finish_update(id, failure, now).await;
    if let Err(error) = noted {
        tracing::warn!(update_id = id, %error, "an update may be handled again");
    }
    lane
}
