create table import_batch (
    id             uuid primary key,
    version        integer not null,
    kind           varchar not null,
    agency_id      uuid not null references agency,
    every_agency   boolean not null,
    file_name      varchar not null,
    file_hash      varchar not null,
    plan_hash      varchar not null,
    state          varchar not null,
    rows_new       integer not null,
    rows_changed   integer not null,
    rows_unchanged integer not null,
    rows_refused   integer not null,
    checked_at     timestamptz not null,
    checked_by     varchar not null,
    applied_at     timestamptz,
    applied_by     varchar,
    constraint import_batch_applied_has_time check ((state = 'APPLIED') = (applied_at is not null))
);

comment on table import_batch is 'a spreadsheet that was looked at, and perhaps written';
comment on column import_batch.plan_hash is 'names what was shown; only this very plan can be confirmed';

create index import_batch_by_agency on import_batch (agency_id, checked_at desc);

create table import_row (
    batch_id uuid not null references import_batch on delete cascade,
    number   integer not null,
    verdict  varchar not null,
    content  varchar not null,
    primary key (batch_id, number)
);

comment on column import_row.content is 'the planned row as JSON, personal data: deleted after its time';
