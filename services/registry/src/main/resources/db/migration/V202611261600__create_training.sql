create view trainee as
select id, kind, level, agency_id, code, person_name, position, commune_id, active_from, active_to, search_text
from communicator
union all
select id, cast('OFFICER' as varchar), cast('' as varchar), agency_id, email, person_name, position, cast(null as uuid),
    active_from, active_to, search_text
from communication_officer;

comment on view trainee is 'everybody who is trained, with an empty level where there is none';

create table training_course (
    id              uuid primary key,
    version         integer not null,
    agency_id       uuid not null references agency,
    code            varchar not null,
    title           varchar not null,
    topic           varchar not null,
    kinds           varchar not null,
    levels          varchar not null,
    first_day       date not null,
    last_day        date not null,
    place           varchar not null,
    capacity        integer,
    document_number varchar,
    state           varchar not null,
    state_reason    varchar,
    state_at        timestamptz not null,
    state_by        varchar not null,
    search_text     varchar not null,
    constraint training_course_code_once unique (code),
    constraint training_course_ends_after_it_begins check (last_day >= first_day),
    constraint training_course_has_places check (capacity > 0),
    constraint training_course_cancelled_for_a_reason check (state <> 'CANCELLED' or state_reason is not null)
);

comment on table training_course is 'courses for communicators and officers';
comment on column training_course.agency_id is 'who holds the course and keeps its list';
comment on column training_course.kinds is 'kinds of people it is for, each between blanks';
comment on column training_course.levels is 'levels of communicators it is for, each between blanks; none for all';

create index training_course_by_day on training_course (first_day desc, id);
create index training_course_by_agency on training_course (agency_id);

create table training_enrolment (
    id                 uuid primary key,
    version            integer not null,
    course_id          uuid not null references training_course,
    communicator_id    uuid references communicator,
    officer_id         uuid references communication_officer,
    trainee_id         uuid not null generated always as (coalesce(communicator_id, officer_id)) stored,
    state              varchar not null,
    reason             varchar,
    certificate_number varchar,
    recorded_at        timestamptz not null,
    recorded_by        varchar not null,
    constraint training_enrolment_of_one_person check (num_nonnulls(communicator_id, officer_id) = 1),
    constraint training_enrolment_once unique (course_id, trainee_id),
    constraint training_enrolment_absent_for_a_reason check ((state = 'ABSENT') = (reason is not null)),
    constraint training_enrolment_certifies_attendance check (certificate_number is null or state = 'ATTENDED')
);

comment on table training_enrolment is 'who is on the list of a course, and whether they came';

create index training_enrolment_by_trainee on training_enrolment (trainee_id);

create table training_requirement (
    id              uuid primary key,
    version         integer not null,
    topic           varchar not null,
    kind            varchar not null,
    level           varchar not null,
    within_months   integer,
    grace_months    integer not null,
    valid_from      date not null,
    valid_to        date,
    document_number varchar,
    recorded_at     timestamptz not null,
    recorded_by     varchar not null,
    constraint training_requirement_ends_after_it_begins check (valid_to >= valid_from),
    constraint training_requirement_makes_sense check (within_months > 0 and grace_months >= 0),
    constraint training_requirement_once_at_a_time exclude using gist
        (topic with =, kind with =, level with =, daterange(valid_from, valid_to, '[]') with &&)
);

comment on table training_requirement is 'courses that the province asks of people, by its own decision';
comment on column training_requirement.level is 'empty for every level, and for officers';
comment on column training_requirement.within_months is 'how long a course counts; null for ever';
comment on column training_requirement.grace_months is 'time for the first course';

create view training_duty as
select
    cast(t.id as varchar) || '/' || cast(r.id as varchar) as id,
    t.id as trainee_id, t.kind, t.level, t.agency_id, t.commune_id, t.code, t.person_name, t.position, t.search_text,
    t.active_from, t.active_to,
    r.id as requirement_id, r.topic, r.within_months, r.valid_from, r.valid_to,
    held.last_day,
    cast(held.last_day + make_interval(months => r.within_months) as date) as until_day,
    cast(greatest(t.active_from, r.valid_from) + make_interval(months => r.grace_months) as date) as due_day
from trainee t
join training_requirement r on r.kind = t.kind and r.level in ('', t.level)
left join lateral (
    select max(c.last_day) as last_day
    from training_enrolment e
    join training_course c on c.id = e.course_id
    where e.trainee_id = t.id and e.state = 'ATTENDED' and c.state = 'HELD' and c.topic = r.topic
) held on true;

comment on view training_duty is 'each person with each requirement, whenever either of them holds';
comment on column training_duty.last_day is 'when such a course was last attended';
comment on column training_duty.until_day is 'how long that counts; null for ever, or when none was attended';
comment on column training_duty.due_day is 'until when the first one has to be attended';
