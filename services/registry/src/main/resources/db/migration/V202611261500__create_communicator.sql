create table communicator (
    id              uuid primary key,
    version         integer not null,
    agency_id       uuid not null references agency,
    code            varchar not null,
    kind            varchar not null,
    level           varchar not null,
    person_name     varchar not null,
    position        varchar,
    commune_id      uuid references agency,
    villages        varchar,
    languages       varchar not null,
    phone           varchar,
    email           varchar,
    decision_number varchar,
    active_from     date not null,
    active_to       date,
    recorded_at     timestamptz not null,
    recorded_by     varchar not null,
    search_text     varchar not null,
    constraint communicator_ends_after_it_begins check (active_to >= active_from),
    constraint communicator_code_once_at_a_time
        exclude using gist (agency_id with =, code with =, daterange(active_from, active_to, '[]') with &&)
);

comment on table communicator is 'people who explain policies in person: báo cáo viên and tuyên truyền viên';
comment on column communicator.agency_id is 'the agency that leads this person and keeps the row';
comment on column communicator.code is 'number of the card or of the agency''s own list; names the person in imports';
comment on column communicator.commune_id is 'committee of the commune in which the person works; null for the whole province';
comment on column communicator.languages is 'BCP 47 codes in order, each between blanks, so that one can be searched for';
comment on column communicator.active_to is 'last day, inclusive; null while active';

create index communicator_by_agency on communicator (agency_id, code);
create index communicator_by_commune on communicator (commune_id);
create index communicator_search on communicator using gin (search_text gin_trgm_ops);
