//! What must be true of every database at any time, asked in SQL: see the design, §2.

use super::error::{Error, Result};
use super::migrate::Watch;
use super::target::Target;

/// Each with the question how often it is not; the same for both engines.
pub const ALWAYS: &[(&str, &str)] = &[
    (
        "two holds overlap",
        "select count(*) from holds a join holds b on a.table_id = b.table_id and a.id < b.id \
         and a.starts_at < b.ends_at and b.starts_at < a.ends_at",
    ),
    (
        // What was over when it came from v3 holds nothing.
        "a live booking does not hold one of its tables",
        "select count(*) from bookings b join booking_tables bt on bt.booking_id = b.id \
         where b.status in ('pending', 'confirmed', 'seated') and not exists (select 1 from holds h \
         where h.booking_id = b.id and h.table_id = bt.table_id \
         and h.starts_at = b.starts_at and h.ends_at = b.ends_at) \
         and not (b.version = 1 and b.ends_at <= (select max(e.at) from events e where e.kind = 'venue.imported'))",
    ),
    (
        "a hold without a live booking that has the table",
        "select count(*) from holds h join bookings b on b.id = h.booking_id \
         left join booking_tables bt on bt.booking_id = b.id and bt.table_id = h.table_id \
         where b.status not in ('pending', 'confirmed', 'seated') or bt.table_id is null",
    ),
    (
        "a table held twice by one booking",
        "select count(*) from (select 1 from holds where booking_id is not null \
         group by booking_id, table_id having count(*) > 1) twice",
    ),
    (
        "a block and its hold differ",
        "select count(*) from blocks b left join holds h on h.block_id = b.id \
         and h.table_id = b.table_id and h.starts_at = b.starts_at and h.ends_at = b.ends_at \
         where (b.lifted_at is null) <> (h.id is not null)",
    ),
    (
        "a ledger does not sum to 1 while completed and to 0 otherwise",
        "select count(*) from bookings b left join (select v.booking_id, sum(v.delta) as visits \
         from visits v where v.booking_id is not null group by v.booking_id) l \
         on l.booking_id = b.id where b.guest_id is not null \
         and coalesce(l.visits, 0) <> case when b.status = 'completed' then 1 else 0 end",
    ),
    (
        // What came from v3 begins without one.
        "a booking whose versions are not its events",
        "select count(*) from bookings b left join (select e.booking_id, count(*) as facts \
         from events e where e.booking_id is not null group by e.booking_id) f \
         on f.booking_id = b.id where coalesce(f.facts, 0) \
         <> b.version - case when b.created_at <= (select max(e.at) from events e \
         where e.kind = 'venue.imported') then 1 else 0 end",
    ),
    (
        "the counter is not the last event",
        "select count(*) from event_counter c where c.seq <> \
         (select coalesce(max(seq), 0) from events)",
    ),
];

/// Which of them are not true, with how often.
pub(crate) fn broken(target: &mut Target, watch: &dyn Watch) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for (what, question) in ALWAYS {
        if watch.stop() {
            return Err(Error::Interrupted);
        }
        let times = target.number(question)?;
        if times > 0 {
            broken.push(format!("{what} ({times})"));
        }
    }
    Ok(broken)
}
