-- Rows of an older system that could not become anything here: kept whole, for people to look at.

create table import_rejects (
    id integer not null primary key autoincrement,
    source_table text not null,
    -- its own number there, whatever that was made of
    source_id text not null,
    reason text not null,
    source_row text not null,
    at text not null
) strict;
