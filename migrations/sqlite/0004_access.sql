-- Who may come in. Secrets are kept as SHA-256 of 256 random bits, never as they are.

create table staff (
    telegram_id integer not null primary key,
    role text not null check (role in ('staff', 'manager', 'owner')),
    name text not null,
    granted_by text not null,
    created_at text not null
) strict;

create table tokens (
    id integer not null primary key autoincrement,
    name text not null,
    role text not null check (role in ('staff', 'manager', 'owner')),
    secret_hash text not null,
    created_by text not null,
    created_at text not null,
    expires_at text,
    revoked_at text
) strict;

create unique index tokens_secret_hash_key on tokens (secret_hash);

-- Mini App sessions ('app'), cookies of the admin page ('admin') and WebSocket tickets ('ticket').
create table sessions (
    secret_hash text not null primary key,
    kind text not null check (kind in ('app', 'admin', 'ticket')),
    actor text not null,
    created_at text not null,
    expires_at text not null,
    ends_at text not null
) strict;

create index sessions_expiry_idx on sessions (expires_at);

-- Who does a job at present, until when.
create table leases (
    name text not null primary key,
    holder text not null,
    expires_at text not null
) strict;
