alter table task rename column issue_id to subject_id;
alter table task rename column answered_at to closed_at;
alter table task drop constraint task_once_per_issue;
alter table task drop constraint task_answered_has_time;

alter table task add column subject_kind varchar not null default 'ISSUE';
alter table task alter column subject_kind drop default;
alter table task add column role varchar not null default 'LEAD';
alter table task alter column role drop default;
alter table task add column rule varchar;
alter table task add column trigger_at timestamptz;
alter table task add column due_sure boolean not null default true;
alter table task add column extended_until timestamptz;
alter table task add column verdict varchar;

update task set
    trigger_at = received_at,
    rule = case origin
        when 'PRESS_REQUEST' then 'press.answer.request'
        when 'PRESS_FORWARDED' then 'press.answer.forwarded'
    end,
    verdict = case
        when closed_at is null or due_at is null then null
        when closed_at > due_at then 'LATE'
        else 'ON_TIME'
    end;

alter table task alter column trigger_at set not null;
alter table task alter column article_id drop not null;
alter table task alter column article_title drop not null;
alter table task alter column article_url drop not null;
alter table task alter column source_name drop not null;
alter table task alter column origin drop not null;
alter table task alter column raised_at drop not null;

alter table task add constraint task_closed_has_time check ((state = 'OPEN') = (closed_at is null));
alter table task add constraint task_of_issue_knows_it check ((subject_kind = 'ISSUE') = (origin is not null));
alter table task add constraint task_extension_extends check (extended_until is null or extended_until = due_at);

comment on column task.subject_id is 'the matter, in the table of the feature of its kind';
comment on column task.rule is 'key of the rule catalogue; null where the law sets no time';
comment on column task.trigger_at is 'sets the clock of the rule going and chooses its version';
comment on column task.due_at is 'null where the law sets no time; computed with calendar_version, or extended_until';
comment on column task.due_sure is 'whether due_at is sure enough to call somebody late';
comment on column task.verdict is 'whether it ended in time, by the due time of then; null where there was none';

create unique index task_lead_once on task (subject_kind, subject_id) where role = 'LEAD';
create unique index task_once_per_subject on task (subject_kind, subject_id, agency_id, role);

-- The inbox of one agency, of all agencies, each with and without a state.
drop index task_by_agency;
create index task_inbox on task (agency_id, state, due_at, received_at, id);
create index task_of_agency on task (agency_id, due_at, received_at, id);
create index task_order_by_state on task (state, due_at, received_at, id);

create table task_extension (
    id          uuid primary key,
    task_id     uuid not null references task,
    old_due_at  timestamptz not null,
    new_due_at  timestamptz not null,
    reason      varchar not null,
    extended_at timestamptz not null,
    extended_by varchar not null
);

comment on table task_extension is 'more time that somebody gave for a task; never changed';

create index task_extension_of_task on task_extension (task_id, extended_at);
