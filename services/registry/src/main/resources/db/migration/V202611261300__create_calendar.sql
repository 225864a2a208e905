create table calendar_revision (
    revision   bigint primary key,
    version    varchar not null,
    changed_at timestamptz not null,
    changed_by varchar not null,
    change     varchar not null,
    day_id     uuid,
    constraint calendar_revision_counts_from_one check (revision >= 1)
);

comment on table calendar_revision is 'every state the working calendar ever had; the highest revision is the present one';
comment on column calendar_revision.version is 'fingerprint of all days of this revision; comes back when a change is taken back';

create table calendar_day (
    id                 uuid primary key,
    day                date not null,
    kind               varchar not null,
    name               varchar not null,
    make_up            date,
    source             varchar,
    confidence         varchar not null,
    recorded_by        varchar not null,
    recorded_at        timestamptz not null,
    recorded_revision  bigint not null,
    withdrawn_by       varchar,
    withdrawn_at       timestamptz,
    withdrawn_reason   varchar,
    withdrawn_revision bigint,
    constraint calendar_day_make_up_of_swap check ((kind = 'SWAP') = (make_up is not null)),
    constraint calendar_day_withdrawn_whole check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_revision is null))
);

comment on table calendar_day is 'days that are not what their weekday would make them; withdrawn, never deleted';

create unique index calendar_day_once on calendar_day (day) where withdrawn_at is null;
create unique index calendar_day_make_up_once on calendar_day (make_up) where withdrawn_at is null;

create table clock_rerun (
    id               uuid primary key,
    revision         bigint not null,
    calendar_version varchar not null,
    rules_version    varchar not null,
    started_at       timestamptz not null,
    total            bigint,
    done             bigint not null default 0,
    moved            bigint not null default 0,
    completed_at     timestamptz,
    closed_at        timestamptz
);

comment on table clock_rerun is 'open clocks computed again after the calendar or the rules changed';
comment on column clock_rerun.completed_at is 'when no open clock was left';
comment on column clock_rerun.closed_at is 'when nobody could write with older data any more, or a newer re-run took over';

create index clock_rerun_running on clock_rerun (started_at) where closed_at is null;

create table due_change (
    id               uuid primary key,
    clock            varchar not null,
    clock_id         uuid not null,
    old_due_at       timestamptz,
    new_due_at       timestamptz,
    old_version      varchar not null,
    calendar_version varchar not null,
    changed_at       timestamptz not null
);

comment on table due_change is 'due times that moved; why follows from the difference of the two calendar versions';

create index due_change_of_clock on due_change (clock, clock_id, changed_at);

alter table task add column rules_version varchar not null default '';

comment on column task.rules_version is 'version of the rule catalogue behind due_at';

create index task_open on task (id) where state = 'OPEN';
