create table official_channel (
    id              uuid primary key,
    version         integer not null,
    agency_id       uuid not null references agency,
    kind            varchar not null,
    name            varchar not null,
    address         varchar not null,
    document_number varchar,
    announced_on    date not null,
    active_from     date not null,
    active_to       date,
    recorded_at     timestamptz not null,
    recorded_by     varchar not null,
    constraint channel_ends_after_it_begins check (active_to >= active_from),
    -- One address belongs to one agency at a time, in the whole province.
    constraint channel_once_at_a_time
        exclude using gist (kind with =, address with =, daterange(active_from, active_to, '[]') with &&)
);

comment on table official_channel is 'portals, pages, senders and numbers that an agency has announced as its own';
comment on column official_channel.active_to is 'last day, inclusive; null while in use';

create index official_channel_by_agency on official_channel (agency_id);
