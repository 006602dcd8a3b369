//! A broadcast: its recipients found, and sent at the limits of a simulated Telegram, which refuses
//! the thirty-first message of a second.

mod find;
mod send;

use filin_core::api::broadcast::{Broadcast, NewBroadcast};
use filin_core::service::Draft;
use filin_core::store::Store;
use filin_daemon::telegram::sim::{self, Sim};
use sqlx::AssertSqlSafe;

use crate::child::BOT;
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::Row;

const PART: Part = Part::Broadcast;
/// The first guest's Telegram id.
const FIRST: i64 = 2_000_000;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let (sent_to, found) = if options.quick {
        (300, 50_000)
    } else {
        (1_800, 1_000_000)
    };
    let mut rows = send::run(engine, sent_to).await?;
    rows.extend(find::run(engine, found).await?);
    Ok(rows)
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

async fn begin(place: &Place) -> anyhow::Result<Broadcast> {
    let draft = Draft::from(NewBroadcast {
        message: "Ночь <b>сов</b> в пятницу".into(),
        ..NewBroadcast::default()
    });
    let owner = people::owner_act(place);
    Ok(place.services.create_broadcast(&owner, &draft).await?)
}
