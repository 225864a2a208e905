-- What is true of an agency, in valid time (when it holds) and record time (when we knew it).
create table agency_version (
    id                uuid primary key,
    agency_id         uuid not null references agency,
    slug              varchar not null,
    name              varchar not null,
    kind              varchar not null,
    unit_code         varchar,
    unit_type         varchar,
    former_district   varchar,
    parent_id         uuid references agency,
    identifier        varchar,
    legacy_identifier varchar,
    aliases           varchar[] not null,
    inherited         varchar[] not null,
    sort_key          varchar not null,
    names_text        varchar not null,
    search_text       varchar not null,
    valid_from        date,
    valid_to          date,
    from_day          date not null generated always as (coalesce(valid_from, make_date(1, 1, 1))) stored,
    to_day            date not null generated always as (coalesce(valid_to, make_date(9999, 12, 31))) stored,
    validity          daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
    life_from         date,
    life_to           date,
    began_by          varchar,
    began_document    varchar,
    ended_by          varchar,
    ended_document    varchar,
    recorded_from     timestamptz not null,
    recorded_to       timestamptz,
    recorded          tstzrange not null generated always as (tstzrange(recorded_from, recorded_to)) stored,
    recorded_by       varchar not null,
    reason            varchar,
    constraint agency_version_ends_after_it_begins check (valid_to >= valid_from),
    constraint agency_version_known_forward check (recorded_to > recorded_from),
    constraint agency_version_within_life check (
        from_day >= coalesce(life_from, make_date(1, 1, 1)) and to_day <= coalesce(life_to, make_date(9999, 12, 31))),
    constraint agency_version_no_end_without_act check (
        life_to is null or (ended_by is not null and ended_document is not null)),
    -- For one agency, one day and one moment of knowledge there is exactly one truth.
    constraint agency_version_one_truth
        exclude using gist (agency_id with =, validity with &&, recorded with &&),
    -- A unit code identifies a unit only together with a day: codes were reused in 2025.
    constraint agency_version_unit_code_once
        exclude using gist (unit_code with =, validity with &&, recorded with &&),
    constraint agency_version_identifier_once
        exclude using gist (identifier with =, validity with &&, recorded with &&)
);

comment on column agency_version.valid_to is 'last day on which this holds, inclusive; null while it holds';
comment on column agency_version.recorded_to is 'when a better knowledge replaced this one; null while it is what we know';
comment on column agency_version.life_to is 'last day of the agency itself, as this version knows it';
comment on column agency_version.began_by is 'kind of change by which this began; null when older than the register';
comment on column agency_version.names_text is '|name|alias|… without diacritics, each between bars: for exact names';
comment on column agency_version.inherited is 'names without diacritics of predecessors and own former ones';
comment on column agency_version.search_text is 'names_text and inherited names, so that old names keep resolving';

create index agency_version_by_agency on agency_version (agency_id, from_day);
create index agency_version_by_code on agency_version (unit_code) where unit_code is not null;
create index agency_version_by_identifier on agency_version (identifier) where identifier is not null;
-- Everything that the list of a day looks at, in its order: neither counting nor paging visits the table.
create index agency_version_list on agency_version (sort_key, agency_id)
    include (from_day, to_day, kind) where recorded_to is null;
create index agency_version_search on agency_version using gin (search_text gin_trgm_ops) where recorded_to is null;
create index agency_version_names on agency_version using gin (names_text gin_trgm_ops);

-- The data files are loaded again at the next start, this time with their history.
delete from agency_succession;
update agency set content_hash = '';
drop table agency_alias;

alter table agency
    add column kept_by varchar not null default 'FILES',
    add column revision integer not null default 0;

comment on table agency is 'every agency there ever was, as it is known now; agency_version holds what was true when';
comment on column agency.kept_by is 'PEOPLE once somebody changed it here: the data files do not overwrite that';
comment on column agency.revision is 'counts the changes of its versions; what an editor has to have seen';

alter table agency_succession
    add column kind            varchar not null,
    add column effective_on    date not null,
    add column last_day        date not null generated always as (effective_on - 1) stored,
    add column document_number varchar not null,
    add column recorded_from   timestamptz not null;

comment on column agency_succession.effective_on is 'first day on which the successor answers for the predecessor';
