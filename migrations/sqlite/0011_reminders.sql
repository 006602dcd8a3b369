-- What guests and staff are to be reminded of, and guests who said that they would come.

alter table bookings add column attending_at text;

drop view booking_cards;
create view booking_cards as
select
    b.id, b.guest_id, b.starts_at, b.ends_at, b.service_day, b.party, b.status, b.source,
    b.comment, b.note, b.reason, b.flagged, b.version, b.created_at, b.updated_at,
    b.attending_at,
    g.telegram_id, g.name, g.username, g.phone, g.language, g.search,
    (select cast(coalesce(sum(v.delta), 0) as bigint) from visits v where v.guest_id = b.guest_id)
        as visits,
    (
        select string_agg(cast(t.number as text), ',' order by t.number)
        from booking_tables bt join tables t on t.id = bt.table_id
        where bt.booking_id = b.id
    ) as numbers,
    (
        select count(*) from bookings o
        where o.guest_id = b.guest_id and o.status in ('pending', 'confirmed', 'seated')
            and (o.starts_at, o.id) < (b.starts_at, b.id)
    ) as ahead
from bookings b left join guests g on g.id = b.guest_id;

-- A booking's rows are kept true in the transaction that changes it; a day's are made by the job.
create table reminders (
    id integer not null primary key autoincrement,
    kind text not null check (kind in
        ('day_before', 'hour_before', 'pending_old', 'late', 'review', 'digest')),
    booking_id integer references bookings (id) on delete cascade,
    -- of the digest, which is of no booking
    service_day text,
    due_at text not null,
    -- the due time of the one that was sent last: never again for this one
    sent_for text,
    done_at text,
    outcome text check (outcome in ('sent', 'skipped', 'dropped')),
    check ((kind = 'digest') = (booking_id is null)),
    check ((kind = 'digest') = (service_day is not null)),
    check ((done_at is null) = (outcome is null)),
    check (outcome <> 'sent' or sent_for = due_at)
) strict;

create unique index reminders_booking_key on reminders (booking_id, kind) where booking_id is not null;
create unique index reminders_day_key on reminders (service_day, kind) where service_day is not null;
-- What the job looks at: next to nothing when nothing is due.
create index reminders_due_idx on reminders (due_at) where done_at is null;
create index reminders_skipped_idx on reminders (done_at) where outcome = 'skipped';
