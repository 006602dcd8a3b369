-- The menu in sections, and what guests say of their visits.

alter table menu_items add column section text not null default '';
alter table menu_items add column description text not null default '';

-- A visit is reviewed once; what came over from elsewhere may have no booking here.
create table reviews (
    id integer not null primary key autoincrement,
    guest_id integer not null references guests (id),
    booking_id integer references bookings (id),
    rating integer not null check (rating between 1 and 5),
    text text not null,
    created_at text not null
) strict;

create unique index reviews_booking_key on reviews (booking_id) where booking_id is not null;
create index reviews_guest_idx on reviews (guest_id);
create index reviews_time_idx on reviews (created_at, id);
