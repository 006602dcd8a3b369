-- What happened, what is to be told, and answers kept for retries.

-- The last number given out. It is taken as a transaction's last write, under this row's lock, so
-- that the order of numbers is the order of commits and no reader can miss one.
create table event_counter (
    id integer not null primary key check (id = 1),
    seq integer not null
) strict;

insert into event_counter (id, seq) values (1, 0);

create table events (
    seq integer not null primary key,
    at text not null,
    kind text not null,
    actor text not null,
    actor_name text not null,
    channel text not null,
    booking_id integer,
    table_no integer,
    guest_id integer,
    data text not null
) strict;

create index events_booking_idx on events (booking_id, seq) where booking_id is not null;

create table outbox (
    id integer not null primary key autoincrement,
    kind text not null,
    -- 'staff' or 'guest'; who exactly is decided when it is sent.
    audience text not null check (audience in ('staff', 'guest')),
    guest_id integer references guests (id),
    booking_id integer references bookings (id),
    data text not null,
    priority integer not null,
    due_at text not null,
    attempts integer not null default 0,
    leased_until text,
    sent_at text,
    dropped_at text,
    failure text,
    created_at text not null,
    check ((audience = 'guest') = (guest_id is not null))
) strict;

create index outbox_due_idx on outbox (priority, due_at) where sent_at is null and dropped_at is null;
create index outbox_booking_idx on outbox (booking_id) where booking_id is not null;

create table idempotency_keys (
    caller text not null,
    key text not null,
    body_hash text not null,
    -- the first answer, given again to a retry
    answer text,
    created_at text not null,
    primary key (caller, key)
) strict;

create index idempotency_keys_age_idx on idempotency_keys (created_at);
