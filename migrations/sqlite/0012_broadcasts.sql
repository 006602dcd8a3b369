-- Broadcasts: what is sent to many, to whom, and what became of each.

-- Who began to get news, or ceased to, and when.
create table subscription_changes (
    id integer not null primary key autoincrement,
    guest_id integer not null references guests (id),
    gained integer not null check (gained in (0, 1)),
    at text not null
) strict;

create index subscription_changes_at_idx on subscription_changes (at);
create index subscription_changes_guest_idx on subscription_changes (guest_id);

insert into subscription_changes (guest_id, gained, at)
select id, 1, created_at from guests where subscribed and telegram_id is not null;

-- Recipients in the order of their ids.
create index guests_subscribed_idx on guests (id) where subscribed;

create table broadcast_files (
    id integer not null primary key autoincrement,
    kind text not null check (kind in ('photo', 'video', 'animation', 'document')),
    name text not null,
    size integer not null,
    -- of what it holds or where it is: the same file twice is one content
    digest text not null,
    -- what was uploaded, until Telegram has it; or where Telegram can fetch it
    bytes blob,
    url text,
    -- Telegram's own name for it
    file_id text,
    created_by text not null,
    created_at text not null,
    check (bytes is not null or url is not null or file_id is not null)
) strict;

create index broadcast_files_age_idx on broadcast_files (created_at);

create table broadcasts (
    id integer not null primary key autoincrement,
    content text not null,
    segment text not null,
    -- of content, segment and start: the same twice is one
    fingerprint text not null,
    status text not null check (status in ('scheduled', 'sending', 'paused', 'done', 'canceled')),
    -- why it was paused, or failed to be a test, by itself
    problem text,
    starts_at text not null,
    author text not null,
    author_name text not null,
    -- whose right to send is looked at while it is sent: who made it, or resumed it last
    responsible text not null,
    -- a test: for this chat alone, and in no list
    test_chat integer,
    -- recipients are found among guests up to the last; those up to the reached one were found
    last_guest integer,
    reached_guest integer not null default 0,
    prepared_at text,
    started_at text,
    ended_at text,
    total integer not null default 0,
    sent integer not null default 0,
    failed integer not null default 0,
    unsubscribed integer not null default 0,
    unknown integer not null default 0,
    clicks integer not null default 0,
    -- messages a second, as of the last that were sent
    rate real not null default 0,
    -- how many for which reason, once it has ended
    failures text,
    -- the message that shows how far it is
    card_chat integer,
    card_message integer,
    card_language text,
    created_at text not null,
    updated_at text not null
) strict;

-- One at a time.
create unique index broadcasts_sending_key on broadcasts (status)
    where status = 'sending' and test_chat is null;
create index broadcasts_live_idx on broadcasts (starts_at, id)
    where status in ('scheduled', 'sending', 'paused');
create index broadcasts_author_idx on broadcasts (author, created_at);

create table deliveries (
    broadcast_id integer not null references broadcasts (id) on delete cascade,
    guest_id integer not null references guests (id),
    -- in flight from before it is sent until Telegram has answered; unknown if it never did
    status text not null check (status in
        ('waiting', 'flight', 'sent', 'failed', 'blocked', 'left', 'unknown')),
    reason text,
    due_at text not null,
    attempts integer not null default 0,
    holder text,
    settled_at text,
    clicked_at text,
    primary key (broadcast_id, guest_id)
) strict, without rowid;

create index deliveries_waiting_idx on deliveries (broadcast_id, guest_id) where status = 'waiting';
create index deliveries_flight_idx on deliveries (broadcast_id) where status = 'flight';
create index deliveries_failed_idx on deliveries (broadcast_id, reason)
    where status in ('failed', 'blocked', 'left');
create index deliveries_guest_idx on deliveries (guest_id);
