-- What Telegram tells the bot, kept before it is confirmed, and conversations that go step by step.

create table updates (
    update_id integer not null primary key,
    -- whose words are handled one after the other: one person in one chat
    chat_id integer not null,
    user_id integer not null,
    -- emptied once it is handled: the number is all that a repetition is known by
    body text not null,
    received_at text not null,
    -- who is at it; whoever leads after them takes it over
    holder text,
    attempts integer not null default 0,
    handled_at text,
    failure text
) strict;

create index updates_waiting_idx on updates (update_id) where handled_at is null;
create index updates_handled_idx on updates (handled_at) where handled_at is not null;

create table dialogues (
    chat_id integer not null,
    user_id integer not null,
    state text not null,
    updated_at text not null,
    primary key (chat_id, user_id)
) strict;

create index dialogues_age_idx on dialogues (updated_at);
