-- Messages of the outbox in the chats that they go to, and what is known of these chats.

-- When it was decided which chats these are; a staff message may be addressed anew.
alter table outbox add column addressed_at text;

create index outbox_unaddressed_idx on outbox (id)
    where addressed_at is null and sent_at is null and dropped_at is null;

create table copies (
    -- the order within a chat
    id integer not null primary key autoincrement,
    outbox_id integer not null references outbox (id) on delete cascade,
    chat_id integer not null,
    priority integer not null,
    booking_id integer references bookings (id),
    -- kept true after it was sent: edited whenever its booking changes
    card integer not null check (card in (0, 1)),
    due_at text not null,
    attempts integer not null default 0,
    leased_until text,
    holder text,
    sent_at text,
    -- Telegram's number of it within the chat
    message_id integer,
    -- the version of the booking that it shows
    shown_version integer,
    dropped_at text,
    failure text,
    -- an earlier attempt may have arrived
    unsure integer not null check (unsure in (0, 1)),
    -- when the message was written
    created_at text not null,
    check (sent_at is null or dropped_at is null),
    check ((sent_at is null) = (message_id is null))
) strict;

create unique index copies_outbox_chat_key on copies (outbox_id, chat_id);
-- The heads of the chats' queues.
create index copies_chat_idx on copies (chat_id, priority, id) where sent_at is null and dropped_at is null;
create index copies_line_idx on copies (priority, id) where sent_at is null and dropped_at is null;
create index copies_card_idx on copies (booking_id) where card and sent_at is not null;
create index copies_message_idx on copies (chat_id, message_id) where message_id is not null;

create table chats (
    chat_id integer not null primary key,
    -- a group that became a supergroup has another id since
    moved_to integer,
    -- blocked, kicked, not found
    unreachable_at text,
    reason text
) strict;
