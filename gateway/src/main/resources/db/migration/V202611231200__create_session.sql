-- Sessions of people who are logged in. The key is the hash of the cookie's value and the tokens are sealed, so this
-- table alone opens nothing.
create table session (
    key             text        primary key check (key ~ '^[0-9a-f]{64}$'),
    tokens          bytea       not null,
    started_at      timestamptz not null,
    access_until    timestamptz not null,
    renewable_until timestamptz not null
);

create index session_renewable_until on session (renewable_until);
