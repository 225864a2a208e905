create table assignment (
    id              uuid primary key,
    agency_id       uuid not null references agency,
    kind            varchar not null,
    person_name     varchar not null,
    position        varchar not null,
    phone           varchar not null,
    email           varchar not null,
    decision_number varchar not null,
    decided_at      timestamptz not null,
    ended_at        timestamptz,
    published_at    timestamptz not null,
    recorded_by     varchar not null,
    request_key     varchar,
    search_text     varchar not null,
    constraint assignment_ends_after_it_begins check (ended_at > decided_at),
    constraint assignment_one_regular_at_a_time
        exclude using gist (agency_id with =, tstzrange(decided_at, ended_at) with &&) where (kind = 'REGULAR'),
    constraint assignment_request_key_taken unique (recorded_by, request_key)
);

comment on table assignment is 'who speaks for an agency, from the decision until the next decision';
comment on column assignment.published_at is 'when the public list began to show it: the moment it was recorded';
comment on column assignment.request_key is 'Idempotency-Key of the request that recorded it';

create index assignment_current on assignment (agency_id) where ended_at is null;
