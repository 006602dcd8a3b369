-- Guests as staff keep them: tags, versions, and those who were forgotten.

alter table guests add column version bigint not null default 1;
-- When everything personal was erased on request; the row stays for the figures.
alter table guests add column forgotten_at timestamptz;

create table guest_tags (
    guest_id bigint not null references guests (id) on delete cascade,
    tag text not null,
    primary key (guest_id, tag)
);

create index guest_tags_tag_idx on guest_tags (tag, guest_id);

create index bookings_guest_live_idx on bookings (guest_id, starts_at, id)
    where status in ('pending', 'confirmed', 'seated');
-- What happened to a guest and what they were told: for their export, and to forget it.
create index events_guest_idx on events (guest_id, seq) where guest_id is not null;
create index outbox_guest_idx on outbox (guest_id) where guest_id is not null;

-- Which visit a booking will be: so many live ones of the same guest come before it.
drop view booking_cards;
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
    ) as numbers,
    (
        select count(*) from bookings o
        where o.guest_id = b.guest_id and o.status in ('pending', 'confirmed', 'seated')
            and (o.starts_at, o.id) < (b.starts_at, b.id)
    ) as ahead
from bookings b left join guests g on g.id = b.guest_id;

-- A guest as staff see them: with their visits, and their tags a line each.
create view guest_cards as
select
    g.id, g.telegram_id, g.name, g.username, g.phone, g.phone_verified, g.language, g.notes,
    g.discount, g.subscribed, g.barred, g.search, g.version, g.created_at, g.forgotten_at,
    (select cast(coalesce(sum(v.delta), 0) as bigint) from visits v where v.guest_id = g.id)
        as visits,
    (
        select string_agg(gt.tag, '
' order by gt.tag)
        from guest_tags gt
        where gt.guest_id = g.id
    ) as tags
from guests g;
