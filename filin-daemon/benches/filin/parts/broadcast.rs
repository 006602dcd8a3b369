//! A broadcast: its recipients found, and sent at the limits of a simulated Telegram, which refuses
//! the thirty-first message of a second.

use std::time::Duration;

use anyhow::{Context, bail};
use filin_core::api::broadcast::NewBroadcast;
use filin_core::domain::broadcast::Step;
use filin_core::domain::ids::BroadcastId;
use filin_core::service::Draft;
use filin_core::store::Store;
use filin_daemon::telegram::sim::{self, Sim, User};
use sqlx::AssertSqlSafe;
use tokio::time::{Instant, sleep};

use crate::child::{BOT, Child};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row};

const PART: Part = Part::Broadcast;
/// Messages a second of one bot. Source: the Bot API's FAQ.
const LIMIT: f64 = 30.0;
/// Of the design, §13: 29 of 30.
const LEAST: f64 = 29.0 / LIMIT;
/// The first guest's Telegram id.
const FIRST: i64 = 2_000_000;
/// How long a million recipients may take to be found, in seconds. Source: the issue.
const FOUND_WITHIN: f64 = 60.0;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let (sent_to, found) = if options.quick {
        (300, 50_000)
    } else {
        (1_800, 1_000_000)
    };
    let mut rows = send(engine, sent_to).await?;
    rows.extend(find(engine, found).await?);
    Ok(rows)
}

/// Sends to so many, and looks at the pace.
async fn send(engine: Engine, many: i64) -> anyhow::Result<Vec<Row>> {
    let place = Place::open(engine, 20).await?;
    let sim = simulator().await?;
    subscribe(&place.store, many).await?;
    sim.people((FIRST..FIRST + many).map(|id| User::new(id, "Гость")));
    begin(&place).await?;
    let daemon = Child::bot(&place.url, &sim.url()).await?;
    let wanted = usize::try_from(many)?;
    let patience = Duration::from_secs(30) + Duration::from_secs_f64(many as f64 / LIMIT * 2.0);
    let begun = Instant::now();
    while sim.sent() < wanted {
        if begun.elapsed() > patience {
            bail!("{} of {many} arrived", sim.sent());
        }
        // Often enough to see the end, and seldom enough to be no load.
        sleep(Duration::from_millis(200)).await;
    }
    let resident = daemon.resident_kb()? / 1024.0;
    let (took, refused) = sim.view(|view| {
        let acted = || {
            view.each_call()
                .filter(|call| call.acted && call.chat.is_some())
        };
        let times = acted().next().zip(acted().next_back());
        let refused = view.each_call().filter(|call| call.status == 429).count();
        (times.map(|(first, last)| last.at - first.at), refused)
    });
    daemon.stop().await?;
    place.close().await;
    let took = took.context("nothing was sent")?.as_secs_f64();
    let rate = (wanted - 1) as f64 / took;
    let on = engine.name();
    Ok(vec![
        Row::new(PART, "messages a second", on, Figure::new(rate, "/s"))
            .beside("Telegram's limit", Figure::new(LIMIT, "/s"))
            .budget(Budget::RatioAtLeast(LEAST))
            .note(format!("{many} messages in {took:.1} s")),
        Row::new(
            PART,
            "told to wait (429)",
            on,
            Figure::new(refused as f64, ""),
        )
        .budget(Budget::AtMost(0.0)),
        Row::new(PART, "resident meanwhile", on, Figure::new(resident, "MB")),
    ])
}

/// Finds so many recipients, and looks at the memory. Nobody is there to be sent to: the first are
/// refused, and the broadcast is stopped.
async fn find(engine: Engine, many: i64) -> anyhow::Result<Vec<Row>> {
    let place = Place::open(engine, 20).await?;
    let sim = simulator().await?;
    subscribe(&place.store, many).await?;
    let daemon = Child::bot(&place.url, &sim.url()).await?;
    sleep(Duration::from_secs(1)).await;
    let before = daemon.resident_kb()? / 1024.0;
    let begun = Instant::now();
    let id = begin(&place).await?;
    let (mut most, mut took) = (before, None);
    while took.is_none() {
        if begun.elapsed().as_secs_f64() > FOUND_WITHIN * 5.0 {
            bail!("recipients are not found");
        }
        sleep(Duration::from_millis(100)).await;
        most = most.max(daemon.resident_kb()? / 1024.0);
        if is_prepared(&place.store, id).await? {
            took = Some(begun.elapsed());
        }
    }
    let owner = people::owner_act(&place);
    let stopped = place
        .services
        .step_broadcast(&owner, id, Step::Cancel)
        .await;
    let total = stopped?.total;
    if total != many {
        bail!("{total} recipients of {many}");
    }
    daemon.stop().await?;
    place.close().await;
    let seconds = took.unwrap_or_default().as_secs_f64();
    let on = engine.name();
    let grown = most - before;
    Ok(vec![
        Row::new(PART, "recipients found", on, Figure::new(seconds, "s"))
            .budget(Budget::AtMost(FOUND_WITHIN))
            .note(format!("{many} recipients")),
        Row::new(PART, "memory grows by", on, Figure::new(grown, "MB")).note(format!(
            "resident {before:.1} MB before, {most:.1} MB at most"
        )),
    ])
}

async fn simulator() -> anyhow::Result<Sim> {
    Sim::start(sim::Options {
        token: BOT.into(),
        scale: 1,
        ..sim::Options::default()
    })
    .await
}

/// So many guests who get news.
async fn subscribe(store: &Store, many: i64) -> anyhow::Result<()> {
    let sql = format!(
        "with recursive n(i) as (select 0 union all select i + 1 from n where i < {last}) \
         insert into guests (telegram_id, name, phone_verified, language, notes, discount, subscribed, \
         barred, search, created_at, updated_at) \
         select {FIRST} + i, 'Гость', false, 'ru', '', 0, true, false, 'гость', \
         '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00' from n",
        last = many - 1
    );
    let sql = AssertSqlSafe(sql);
    match store {
        Store::Sqlite { writer, .. } => {
            sqlx::raw_sql(sql).execute(writer).await?;
        }
        Store::Postgres(pool) => {
            sqlx::raw_sql(sql).execute(pool).await?;
        }
    }
    Ok(())
}

async fn begin(place: &Place) -> anyhow::Result<BroadcastId> {
    let draft = Draft::from(NewBroadcast {
        message: "Ночь <b>сов</b> в пятницу".into(),
        ..NewBroadcast::default()
    });
    let owner = people::owner_act(place);
    Ok(place.services.create_broadcast(&owner, &draft).await?.id)
}

async fn is_prepared(store: &Store, id: BroadcastId) -> anyhow::Result<bool> {
    let sql = "select count(*) from broadcasts where id = $1 and prepared_at is not null";
    let found: i64 = match store {
        Store::Sqlite { readers, .. } => {
            sqlx::query_scalar(sql)
                .bind(id.0)
                .fetch_one(readers)
                .await?
        }
        Store::Postgres(pool) => sqlx::query_scalar(sql).bind(id.0).fetch_one(pool).await?,
    };
    Ok(found == 1)
}
