create table task (
    id               uuid primary key,
    version          integer not null,
    agency_id        uuid not null references agency,
    issue_id         uuid not null constraint task_once_per_issue unique,
    article_id       uuid not null,
    title            varchar not null,
    summary          varchar,
    article_title    varchar not null,
    article_url      varchar not null,
    source_name      varchar not null,
    origin           varchar not null,
    received_at      timestamptz not null,
    raised_at        timestamptz not null,
    state            varchar not null,
    due_at           timestamptz,
    calendar_version varchar not null,
    answered_at      timestamptz,
    constraint task_answered_has_time check ((state = 'ANSWERED') = (answered_at is not null))
);

comment on column task.received_at is 'when the agency received it: chooses the legal rule and starts its clock';
comment on column task.due_at is 'null where the law sets no time; computed with calendar_version, kept here for sorting';

create index task_order on task (due_at nulls last, received_at, id);
create index task_by_agency on task (agency_id, state);
