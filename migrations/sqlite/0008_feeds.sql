-- Calendar feeds: whoever knows the secret address reads the bookings, and nothing else. Secrets are
-- kept as SHA-256 of 256 random bits.

create table feeds (
    id integer not null primary key autoincrement,
    name text not null,
    secret_hash text not null,
    created_by text not null,
    created_at text not null,
    revoked_at text
) strict;

create unique index feeds_secret_hash_key on feeds (secret_hash);
