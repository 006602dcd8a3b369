-- Who waits for a table, on which service day, and what they are offered.

create table waitlist (
    -- the order of joining, and so of the line
    id integer not null primary key autoincrement,
    guest_id integer not null references guests (id),
    service_day text not null,
    -- the first and the last start that they would take
    from_at text not null,
    until_at text not null,
    party integer not null check (party >= 1),
    minutes integer check (minutes >= 1),
    status text not null
        check (status in ('waiting', 'offered', 'claimed', 'lapsed', 'left', 'expired')),
    source text not null check (source in ('mini_app', 'bot', 'staff')),
    -- the offer, for as long as there is one: it holds nothing
    offer_starts_at text,
    offer_ends_at text,
    offer_table_id integer references tables (id),
    offer_joined_id integer references tables (id),
    offered_until text,
    -- what became of it
    booking_id integer references bookings (id),
    created_at text not null,
    updated_at text not null,
    check (from_at <= until_at),
    check ((status = 'offered') = (offer_starts_at is not null)),
    check ((status = 'offered') = (offer_ends_at is not null)),
    check ((status = 'offered') = (offer_table_id is not null)),
    check ((status = 'offered') = (offered_until is not null)),
    check (status = 'offered' or offer_joined_id is null),
    check (offer_starts_at < offer_ends_at),
    check (offer_table_id < offer_joined_id),
    check ((status = 'claimed') = (booking_id is not null))
) strict;

-- Nobody stands twice in one line.
create unique index waitlist_guest_day_key on waitlist (guest_id, service_day)
    where status in ('waiting', 'offered');
-- What the job looks at: next to nothing when nobody waits.
create index waitlist_open_idx on waitlist (service_day, id) where status in ('waiting', 'offered');
create unique index waitlist_booking_key on waitlist (booking_id) where booking_id is not null;
create index waitlist_day_idx on waitlist (service_day, id);
create index waitlist_guest_idx on waitlist (guest_id, updated_at);

-- A wait as everybody wants to see it: with its guest and its place in line. The place is counted
-- with the very words of waitlist_open_idx, or SQLite would not use it.
create view waitlist_cards as
select
    w.id, w.guest_id, w.service_day, w.from_at, w.until_at, w.party, w.minutes, w.status, w.source,
    w.offer_starts_at, w.offer_ends_at, w.offer_table_id, w.offer_joined_id, w.offered_until,
    w.booking_id, w.created_at, w.updated_at,
    g.telegram_id, g.name, g.username, g.phone, g.language, g.barred,
    (select cast(coalesce(sum(v.delta), 0) as bigint) from visits v where v.guest_id = w.guest_id)
        as visits,
    case when w.status = 'waiting' then (
        select count(*) from waitlist o
        where o.service_day = w.service_day and o.status in ('waiting', 'offered')
            and o.status = 'waiting' and o.id <= w.id
    ) end as place
from waitlist w join guests g on g.id = w.guest_id;
