create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- varchar without a length: the reactive client reports "text" as a type that Hibernate cannot validate.
create table agency (
    id              uuid primary key,
    slug            varchar not null constraint agency_slug_taken unique,
    name            varchar not null,
    kind            varchar not null,
    unit_code       varchar,
    unit_type       varchar,
    former_district varchar,
    valid_from      date,
    valid_to        date,
    validity        daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    sort_key        varchar not null,
    own_text        varchar not null,
    search_text     varchar not null,
    content_hash    varchar not null,
    constraint agency_ends_after_it_begins check (valid_to >= valid_from),
    -- A unit code identifies a unit only together with a day: codes were reused in 2025.
    constraint agency_unit_code_once_a_day exclude using gist (unit_code with =, validity with &&)
);

comment on column agency.valid_to is 'last day of existence, inclusive; null while it exists';
comment on column agency.sort_key is 'kind of agency, then the name without diacritics';
comment on column agency.own_text is 'own name and aliases without diacritics: matches of these come first';
comment on column agency.search_text is 'own_text and the names of predecessors, so that old names keep resolving';

create index agency_search on agency using gin (search_text gin_trgm_ops);
create index agency_order on agency (sort_key, id);

create table agency_alias (
    agency_id uuid not null references agency,
    alias     varchar not null,
    primary key (agency_id, alias)
);

create table agency_succession (
    predecessor_id uuid not null references agency,
    successor_id   uuid not null references agency,
    primary key (successor_id, predecessor_id),
    constraint agency_does_not_succeed_itself check (predecessor_id <> successor_id)
);

create index agency_succession_by_predecessor on agency_succession (predecessor_id);
