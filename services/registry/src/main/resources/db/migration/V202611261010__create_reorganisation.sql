create table reorganisation (
    id              uuid primary key,
    version         integer not null,
    title           varchar not null,
    document_number varchar not null,
    document_date   date not null,
    effective_on    date not null,
    state           varchar not null,
    plan            varchar not null,
    outcome         varchar,
    prepared_by     varchar not null,
    prepared_at     timestamptz not null,
    applied_by      varchar,
    applied_at      timestamptz,
    in_force_at     timestamptz,
    constraint reorganisation_applied_has_who_and_when check (
        (state = 'DRAFT') = (applied_by is null) and (state = 'DRAFT') = (applied_at is null)),
    constraint reorganisation_in_force_has_time check ((state = 'IN_FORCE') = (in_force_at is not null))
);

comment on table reorganisation is 'one dated event: bodies replaced, merged, split, renamed or abolished by one document';
comment on column reorganisation.plan is 'JSON: what becomes of whom; judged again when it is applied';
comment on column reorganisation.outcome is 'JSON: what belonged to the bodies that ended, and what became of it';
comment on column reorganisation.in_force_at is 'when everything that belonged to the old bodies was handed over';

create index reorganisation_order on reorganisation (effective_on desc, id);
create index reorganisation_waiting on reorganisation (effective_on) where state = 'SCHEDULED';
