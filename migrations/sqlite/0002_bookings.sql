-- Guests, their bookings and visits, and what holds a table.

create table guests (
    id integer not null primary key autoincrement,
    telegram_id integer,
    name text not null,
    username text,
    phone text,
    phone_verified integer not null check (phone_verified in (0, 1)),
    language text not null,
    notes text not null,
    discount integer not null check (discount >= 0),
    subscribed integer not null check (subscribed in (0, 1)),
    barred integer not null check (barred in (0, 1)),
    -- name, user name and phone in lower case: SQLite's lower() does not fold Cyrillic.
    search text not null,
    created_at text not null,
    updated_at text not null
) strict;

create unique index guests_telegram_id_key on guests (telegram_id) where telegram_id is not null;
create index guests_phone_idx on guests (phone) where phone is not null;

create table bookings (
    id integer not null primary key autoincrement,
    guest_id integer references guests (id),
    starts_at text not null,
    ends_at text not null,
    service_day text not null,
    party integer not null check (party >= 1),
    status text not null
        check (status in ('pending', 'confirmed', 'seated', 'completed', 'canceled', 'no_show')),
    source text not null check (source in ('mini_app', 'bot', 'staff', 'walk_in', 'import')),
    comment text not null,
    note text not null,
    reason text,
    flagged integer not null check (flagged in (0, 1)),
    version integer not null default 1,
    created_at text not null,
    updated_at text not null,
    check (starts_at < ends_at)
) strict;

create index bookings_day_idx on bookings (service_day, starts_at, id);
create index bookings_guest_idx on bookings (guest_id, starts_at);
create index bookings_pending_idx on bookings (starts_at) where status = 'pending';
create index bookings_live_idx on bookings (starts_at) where status in ('pending', 'confirmed', 'seated');

-- Which tables a booking has, for as long as it is remembered; a hold is only for the living.
create table booking_tables (
    booking_id integer not null references bookings (id) on delete cascade,
    table_id integer not null references tables (id),
    primary key (booking_id, table_id)
) strict;

create table blocks (
    id integer not null primary key autoincrement,
    table_id integer not null references tables (id),
    starts_at text not null,
    ends_at text not null,
    reason text not null,
    created_by text not null,
    created_at text not null,
    lifted_at text,
    check (starts_at < ends_at)
) strict;

create index blocks_time_idx on blocks (ends_at) where lifted_at is null;

create table holds (
    id integer not null primary key autoincrement,
    table_id integer not null references tables (id),
    booking_id integer references bookings (id) on delete cascade,
    block_id integer references blocks (id) on delete cascade,
    starts_at text not null,
    ends_at text not null,
    check ((booking_id is null) <> (block_id is null)),
    check (starts_at < ends_at)
) strict;

create index holds_table_time_idx on holds (table_id, starts_at, ends_at);
create index holds_time_idx on holds (starts_at);
create index holds_booking_idx on holds (booking_id) where booking_id is not null;
create index holds_block_idx on holds (block_id) where block_id is not null;

-- No overlap, ever: the same name as PostgreSQL's exclusion constraint.
create trigger holds_no_overlap_insert before insert on holds
when exists (
    select 1 from holds h
    where h.table_id = new.table_id and h.starts_at < new.ends_at and new.starts_at < h.ends_at
)
begin
    select raise(abort, 'holds_no_overlap');
end;

create trigger holds_no_overlap_update before update on holds
when exists (
    select 1 from holds h
    where h.id <> old.id
        and h.table_id = new.table_id and h.starts_at < new.ends_at and new.starts_at < h.ends_at
)
begin
    select raise(abort, 'holds_no_overlap');
end;

-- The loyalty ledger. A booking's rows sum to 1 while it is completed and to 0 otherwise.
create table visits (
    id integer not null primary key autoincrement,
    guest_id integer not null references guests (id),
    booking_id integer references bookings (id),
    delta integer not null,
    reason text not null,
    actor text not null,
    at text not null
) strict;

create index visits_guest_idx on visits (guest_id, delta);
create index visits_booking_idx on visits (booking_id) where booking_id is not null;

-- A booking as everybody wants to see it: with its guest and its tables' numbers.
create view booking_cards as
select
    b.id, b.guest_id, b.starts_at, b.ends_at, b.service_day, b.party, b.status, b.source,
    b.comment, b.note, b.reason, b.flagged, b.version, b.created_at, b.updated_at,
    g.telegram_id, g.name, g.username, g.phone, g.language, g.search,
    (select cast(coalesce(sum(v.delta), 0) as bigint) from visits v where v.guest_id = b.guest_id)
        as visits,
    (
        select string_agg(cast(t.number as text), ',' order by t.number)
        from booking_tables bt join tables t on t.id = bt.table_id
        where bt.booking_id = b.id
    ) as numbers
from bookings b left join guests g on g.id = b.guest_id;
