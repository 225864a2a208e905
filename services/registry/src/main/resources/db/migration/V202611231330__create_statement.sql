create table statement (
    id           uuid primary key,
    version      integer not null,
    agency_id    uuid not null references agency,
    task_id      uuid constraint statement_once_per_task unique references task,
    title        varchar not null,
    body         varchar not null,
    state        varchar not null,
    created_at   timestamptz not null,
    created_by   varchar not null,
    published_at timestamptz,
    published_by varchar,
    constraint statement_published_has_time check ((state = 'PUBLISHED') = (published_at is not null))
);

create index statement_public on statement (published_at desc, id) where state = 'PUBLISHED';
create index statement_public_by_agency on statement (agency_id, published_at desc, id) where state = 'PUBLISHED';
