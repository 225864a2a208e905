-- varchar without a length: the reactive client reports "text" as a type that Hibernate cannot validate.
create table source (
    id         uuid primary key,
    name       varchar not null,
    url        varchar not null constraint source_url_taken unique,
    enabled    boolean not null,
    created_at timestamptz not null,
    version    bigint not null
);

-- Apart from the source: a fetch every few minutes must not make an editor's version stale.
create table fetch_state (
    source_id            uuid primary key references source,
    format               varchar,
    last_fetched_at      timestamptz,
    last_succeeded_at    timestamptz,
    due_at               timestamptz not null,
    leased_until         timestamptz,
    consecutive_failures integer not null,
    fetches              bigint not null,
    articles             bigint not null,
    failure_code         varchar,
    failure_detail       varchar,
    failed_at            timestamptz,
    etag                 varchar,
    last_modified        varchar,
    body_hash            varchar
);

create index fetch_state_due on fetch_state (due_at);

create table fetch_record (
    id           uuid primary key,
    source_id    uuid not null references source,
    started_at   timestamptz not null,
    finished_at  timestamptz not null,
    outcome      varchar not null,
    http_status  integer,
    code         varchar,
    detail       varchar,
    entries      integer not null,
    new_articles integer not null,
    bytes        integer not null,
    repaired     boolean not null
);

create index fetch_record_of_source on fetch_record (source_id, started_at desc, id);
