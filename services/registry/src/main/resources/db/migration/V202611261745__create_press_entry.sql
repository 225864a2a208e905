create table press_entry (
    id          uuid primary key,
    version     integer not null,
    kind        varchar not null,
    number      varchar not null,
    name        varchar not null,
    medium      varchar,
    agency_id   uuid references press_entry,
    position    varchar,
    address     varchar,
    phone       varchar,
    email       varchar,
    website     varchar,
    valid_from  date not null,
    valid_to    date,
    search_text varchar not null,
    recorded_at timestamptz not null,
    recorded_by varchar not null,
    constraint press_entry_ends_after_it_begins check (valid_to >= valid_from),
    constraint press_entry_belongs check ((kind = 'AGENCY') = (agency_id is null)),
    -- A licence or a card is given to one bearer at a time.
    constraint press_number_once_at_a_time
        exclude using gist (kind with =, number with =, daterange(valid_from, valid_to, '[]') with &&)
);

comment on table press_entry is 'licensed press agencies, their offices and publications, accredited reporters; official data only';
comment on column press_entry.number is 'number of the licence, of a reporter that of the press card';
comment on column press_entry.agency_id is 'the press agency it belongs to';
comment on column press_entry.valid_to is 'last day, inclusive; null while no end is known';

create index press_entry_by_agency on press_entry (agency_id);
create index press_entry_by_email on press_entry (email) where email is not null;
