create table communication_post_plan (
    agency_id  uuid primary key references agency,
    version    integer not null,
    planned    integer not null,
    planned_at timestamptz not null,
    planned_by varchar not null,
    constraint communication_post_plan_makes_sense check (planned between 0 and 50)
);

comment on table communication_post_plan is 'how many posts of policy communication an agency is to have';

create table communication_officer (
    id              uuid primary key,
    version         integer not null,
    agency_id       uuid not null references agency,
    person_name     varchar not null,
    position        varchar not null,
    phone           varchar not null,
    email           varchar not null,
    decision_number varchar,
    active_from     date not null,
    active_to       date,
    recorded_at     timestamptz not null,
    recorded_by     varchar not null,
    search_text     varchar not null,
    constraint officer_ends_after_it_begins check (active_to >= active_from),
    constraint officer_once_at_a_time
        exclude using gist (agency_id with =, email with =, daterange(active_from, active_to, '[]') with &&)
);

comment on table communication_officer is 'who fills a post of policy communication; told by the national feed';
comment on column communication_officer.active_to is 'last day, inclusive; null while active';

create index communication_officer_by_agency on communication_officer (agency_id);
