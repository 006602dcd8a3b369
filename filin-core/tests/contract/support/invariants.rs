//! What must be true of every database at any time, asked in SQL: see the design, §2.

use filin_core::transfer::invariants::ALWAYS;

use super::Raw;

pub async fn check(raw: &Raw) {
    let always = ALWAYS.iter().map(|(what, sql)| (*what, (*sql).to_owned()));
    let of_nouns = of_the_waitlist(raw)
        .into_iter()
        .chain(of_reminders(raw))
        .chain(of_broadcasts());
    for (what, sql) in always.chain(of_nouns) {
        assert_eq!(raw.number(&sql).await, 0, "{what}");
    }
}

/// Fails if two parties sit at one table on a service day. True as long as guests are seated on the
/// day of their booking: whoever is seated days ahead is not there yet.
pub async fn nobody_shares_a_table(raw: &Raw) {
    let pairs = "select count(*) from bookings a join bookings b \
         on a.id < b.id and a.service_day = b.service_day \
         join booking_tables at on at.booking_id = a.id \
         join booking_tables bt on bt.booking_id = b.id and bt.table_id = at.table_id \
         where a.status = 'seated' and b.status = 'seated'";
    assert_eq!(raw.number(pairs).await, 0, "two parties sit at one table");
}

/// A moment as seconds, to be counted with.
fn seconds(raw: &Raw, column: &str) -> String {
    match raw {
        Raw::Sqlite(_) => format!("round(julianday({column}) * 86400, 3)"),
        Raw::Postgres(_) => format!("extract(epoch from {column})"),
    }
}

/// What was last changed before its reminder was due must have it.
fn of_reminders(raw: &Raw) -> Vec<(&'static str, String)> {
    let about = "from bookings b left join guests g on g.id = b.guest_id";
    let reachable = "g.telegram_id is not null";
    let of_start = [
        ("day_before", -86_400, "('pending', 'confirmed')", reachable),
        ("hour_before", -3_600, "('pending', 'confirmed')", reachable),
        ("late", 900, "('confirmed')", "true"),
    ];
    let start = seconds(raw, "b.starts_at");
    let mut must_be_none: Vec<(&'static str, String)> = Vec::new();
    for (kind, after, statuses, of_whom) in of_start {
        let due = format!("({start} + {after})");
        let changed = |column| format!("{due} > coalesce({}, 0) + 1", seconds(raw, column));
        must_be_none.push((
            "a booking to come lacks a reminder",
            format!(
                "select count(*) {about} where b.status in {statuses} and {of_whom} \
                 and {} and {} and not exists (select 1 from reminders r \
                 where r.booking_id = b.id and r.kind = '{kind}' \
                 and (abs({} - {due}) < 0.01 and coalesce(r.outcome, '') <> 'dropped' \
                 or {} > {due} - 0.01))",
                changed("b.updated_at"),
                changed("g.updated_at"),
                seconds(raw, "r.due_at"),
                seconds(raw, "r.sent_for"),
            ),
        ));
        must_be_none.push((
            "a reminder waits that its booking does not ask for",
            format!(
                "select count(*) {about} join reminders r on r.booking_id = b.id \
                 where r.kind = '{kind}' and r.done_at is null and not \
                 (b.status in {statuses} and {of_whom} and abs({} - {due}) < 0.01)",
                seconds(raw, "r.due_at"),
            ),
        ));
    }
    must_be_none.push((
        "a request lacks its reminder",
        format!(
            "select count(*) {about} where b.status = 'pending' and {start} > {} + 1 \
             and not exists (select 1 from reminders r where r.booking_id = b.id \
             and r.kind = 'pending_old' and coalesce(r.outcome, '') <> 'dropped')",
            seconds(raw, "b.updated_at"),
        ),
    ));
    must_be_none.push((
        "a reminder waits for what is over",
        format!(
            "select count(*) {about} join reminders r on r.booking_id = b.id \
             where r.done_at is null and (r.kind = 'pending_old' and b.status <> 'pending' \
             or r.kind = 'review' and not (b.status = 'completed' and {reachable}))"
        ),
    ));
    must_be_none
}

fn of_the_waitlist(raw: &Raw) -> Vec<(&'static str, String)> {
    let seconds = |column: &str| seconds(raw, column);
    let facts = "from events e where e.kind like 'waitlist.%' \
         and cast(e.data ->> 'wait_id' as text) = cast(w.id as text)";
    vec![
        (
            "one table is offered to two",
            "select count(*) from waitlist a join waitlist b on a.id < b.id \
             and a.status = 'offered' and b.status = 'offered' \
             and a.offer_starts_at < b.offer_ends_at and b.offer_starts_at < a.offer_ends_at \
             and (a.offer_table_id in (b.offer_table_id, coalesce(b.offer_joined_id, 0)) \
             or a.offer_joined_id in (b.offer_table_id, coalesce(b.offer_joined_id, 0)))"
                .to_owned(),
        ),
        (
            "somebody stands twice in one line",
            "select count(*) from (select 1 from waitlist where status in ('waiting', 'offered') \
             group by guest_id, service_day having count(*) > 1) twice"
                .to_owned(),
        ),
        (
            "a claimed wait and its booking differ",
            "select count(*) from waitlist w left join bookings b on b.id = w.booking_id \
             where (w.status = 'claimed') <> (b.id is not null) \
             or b.guest_id <> w.guest_id"
                .to_owned(),
        ),
        (
            "two waits became one booking",
            "select count(*) from (select 1 from waitlist where booking_id is not null \
             group by booking_id having count(*) > 1) twice"
                .to_owned(),
        ),
        (
            "an offer does not stand for ten minutes",
            format!(
                "select count(*) from waitlist where status = 'offered' \
                 and abs({} - {} - 600) > 0.01",
                seconds("offered_until"),
                seconds("updated_at")
            ),
        ),
        (
            "a wait does not stand where its last fact says",
            format!(
                "select count(*) from waitlist w where coalesce((select e.kind {facts} \
                 order by e.seq desc limit 1), '') not in ('waitlist.' || w.status, \
                 case w.status when 'waiting' then 'waitlist.joined' else '' end, \
                 case w.status when 'waiting' then 'waitlist.returned' else '' end)"
            ),
        ),
        (
            "somebody was offered a table again whose offer had not returned",
            format!(
                "select count(*) from waitlist w where (select count(*) {facts} \
                 and e.kind = 'waitlist.offered') - (select count(*) {facts} \
                 and e.kind = 'waitlist.returned') not in (0, 1)"
            ),
        ),
    ]
}

/// A broadcast's figures are of its recipients, and there is none beside another.
fn of_broadcasts() -> Vec<(&'static str, String)> {
    let differs = |figure: &str, statuses: &str| {
        format!(
            "select count(*) from broadcasts b where b.prepared_at is not null and b.{figure} <> \
             (select count(*) from deliveries d where d.broadcast_id = b.id and d.status in ({statuses}))"
        )
    };
    let all = "'waiting', 'flight', 'sent', 'failed', 'blocked', 'left', 'unknown'";
    vec![
        ("a broadcast's total", differs("total", all)),
        ("a broadcast's sent", differs("sent", "'sent'")),
        ("a broadcast's failed", differs("failed", "'failed'")),
        (
            "a broadcast's unsubscribed",
            differs("unsubscribed", "'blocked', 'left'"),
        ),
        ("a broadcast's unknown", differs("unknown", "'unknown'")),
        (
            "one in flight in nobody's hands",
            "select count(*) from deliveries where status = 'flight' and holder is null".to_owned(),
        ),
        (
            "a broadcast is done before everybody was tried",
            "select count(*) from deliveries d join broadcasts b on b.id = d.broadcast_id \
             where b.status = 'done' and d.status in ('waiting', 'flight')"
                .to_owned(),
        ),
    ]
}
