-- What Telegram tells the bot, kept before it is confirmed, and conversations that go step by step.

create table updates (
    update_id bigint not null primary key,
    -- whose words are handled one after the other: one person in one chat
    chat_id bigint not null,
    user_id bigint not null,
    -- emptied once it is handled: the number is all that a repetition is known by
    body jsonb not null,
    received_at timestamptz not null,
    -- who is at it; whoever leads after them takes it over
    holder text,
    attempts bigint not null default 0,
    handled_at timestamptz,
    failure text
);

create index updates_waiting_idx on updates (update_id) where handled_at is null;
create index updates_handled_idx on updates (handled_at) where handled_at is not null;

create table dialogues (
    chat_id bigint not null,
    user_id bigint not null,
    state jsonb not null,
    updated_at timestamptz not null,
    primary key (chat_id, user_id)
);

create index dialogues_age_idx on dialogues (updated_at);
