create table annual_report (
    id           uuid primary key,
    version      integer not null,
    agency_id    uuid references agency,
    year         integer not null,
    state        varchar not null,
    difficulties varchar,
    proposals    varchar,
    changed_at   timestamptz not null,
    changed_by   varchar not null,
    submitted_at timestamptz,
    submitted_by varchar,
    constraint annual_report_once unique nulls not distinct (agency_id, year),
    constraint annual_report_submitted_has_time check ((state = 'SUBMITTED') = (submitted_at is not null))
);

comment on table annual_report is 'the yearly report to the ministry: what people write, and its figures once it is submitted';
comment on column annual_report.agency_id is 'null for the report of the whole province';

create table annual_report_case (
    report_id   uuid not null references annual_report,
    indicator   varchar not null,
    kind        varchar not null,
    case_id     uuid not null,
    agency_id   uuid not null references agency,
    title       varchar not null,
    happened_at timestamptz not null,
    counted     boolean not null,
    primary key (report_id, indicator, case_id)
);

comment on table annual_report_case is 'what the figures of a submitted report count, as it was then';

create index annual_report_case_page on annual_report_case (report_id, indicator, happened_at desc, case_id);

-- Every figure of the annual report is a count over this view, and every case behind it is a row of it.
-- Decree 244/2026, art. 10; the indicators are those of its form.
create view reportable_case as
    select 'BRIEFINGS'::varchar as indicator, 'STATEMENT'::varchar as kind, s.id as case_id, s.agency_id,
           s.title, s.published_at as happened_at, true as counted
    from statement s
    where s.state = 'PUBLISHED' and s.number = 1 and s.form = 'BRIEFING' and s.task_id is null
union all
    select 'REPLIES', t.subject_kind, t.id, t.agency_id, t.title, t.received_at, t.state = 'ANSWERED'
    from task t
    where t.role = 'LEAD' and t.state <> 'WITHDRAWN'
      and (t.subject_kind = 'ENQUIRY' or t.subject_kind = 'ISSUE' and t.origin <> 'SPOTTED')
union all
    select 'UNEXPECTED', t.subject_kind, t.id, t.agency_id, t.title, t.received_at, t.state = 'ANSWERED'
    from task t
    where t.role = 'LEAD' and t.state <> 'WITHDRAWN' and t.subject_kind = 'ALERT'
union all
    select 'ON_TIME', t.subject_kind, t.id, t.agency_id, t.title, t.received_at,
           t.state = 'ANSWERED' and t.verdict = 'ON_TIME'
    from task t
    where t.role = 'LEAD' and t.state <> 'WITHDRAWN' and t.subject_kind = 'ALERT' and t.rule is not null
union all
    select 'CORRECTIONS', 'CORRECTION', c.id, c.agency_id, c.outlet_name || ': ' || c.article_title, c.noticed_at,
           c.first_sent_at is not null
    from correction c
    where c.first_sent_at is not null or c.outcome is null;

-- A year of one agency, or of all, out of many years.
create index task_reported on task (received_at, agency_id) where role = 'LEAD';
create index task_reported_of_agency on task (agency_id, received_at) where role = 'LEAD';
create index statement_briefing on statement (published_at, agency_id)
    where state = 'PUBLISHED' and number = 1 and form = 'BRIEFING' and task_id is null;
