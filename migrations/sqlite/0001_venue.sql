-- The venue: its rules, hours, room and what it shows its guests.
-- Instants are text in RFC 3339, UTC; days are YYYY-MM-DD; wall times are HH:MM.

create table venue (
    id integer not null primary key check (id = 1),
    name text not null,
    zone text not null,
    day_start text not null,
    language text not null,
    schedule text not null,
    contacts text not null,
    rules text not null,
    loyalty text not null,
    version integer not null default 1
) strict;

create table hours (
    weekday integer not null primary key check (weekday between 0 and 6),
    opens text,
    closes text,
    check ((opens is null) = (closes is null))
) strict;

create table hours_exceptions (
    day text not null primary key,
    opens text,
    closes text,
    note text not null,
    check ((opens is null) = (closes is null))
) strict;

create table tables (
    id integer not null primary key autoincrement,
    number integer not null,
    seats_min integer not null check (seats_min >= 1),
    seats_max integer not null check (seats_max >= seats_min),
    zone text not null,
    shape text not null,
    x integer not null,
    y integer not null,
    w integer not null,
    h integer not null,
    turn integer not null,
    online integer not null check (online in (0, 1)),
    retired_at text
) strict;

-- A retired table's number may be given to a new one.
create unique index tables_number_key on tables (number) where retired_at is null;

create table table_joins (
    a_id integer not null references tables (id),
    b_id integer not null references tables (id),
    primary key (a_id, b_id),
    check (a_id < b_id)
) strict;

create table promotions (
    id integer not null primary key autoincrement,
    title text not null,
    description text not null,
    image_url text,
    starts_on text,
    ends_on text,
    is_default integer not null check (is_default in (0, 1)),
    active integer not null check (active in (0, 1)),
    created_at text not null
) strict;

create table menu_items (
    id integer not null primary key autoincrement,
    title text not null,
    price integer not null,
    position integer not null,
    active integer not null check (active in (0, 1))
) strict;
