create table recorded_name (
    position  bigint generated always as identity primary key,
    agency_id uuid not null,
    name      varchar(255) not null check (name <> 'impossible')
);
