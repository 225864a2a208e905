-- What the registry last said about each agency, past and present. Written by events only.

create table agency_replica (
    id              uuid   primary key,
    slug            text   not null unique,
    name            text   not null,
    folded          text   not null,
    kind            text   not null,
    unit_code       text,
    unit_type       text,
    former_district text,
    aliases         text[] not null,
    valid_from      date,
    valid_to        date,
    predecessors    uuid[] not null,
    successors      uuid[] not null
);
