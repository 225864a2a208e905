create table conference (
    id              uuid primary key,
    version         integer not null,
    agency_id       uuid not null references agency,
    kind            varchar not null,
    state           varchar not null,
    title           varchar not null,
    content         varchar not null,
    place           varchar not null,
    starts_at       timestamptz not null,
    chair           varchar not null,
    basis           varchar not null,
    search_text     varchar not null,
    notified_at     timestamptz,
    notified_by     varchar,
    acknowledged_at timestamptz,
    acknowledged_by varchar,
    settled_at      timestamptz,
    settled_by      varchar,
    reason          varchar,
    held_at         timestamptz,
    minutes         varchar,
    planned_at      timestamptz not null,
    planned_by      varchar not null,
    constraint conference_settled_has_time check (
        (state in ('REFUSED', 'CANCELLED', 'HELD')) = (settled_at is not null)),
    constraint conference_held_has_minutes check ((state = 'HELD') = (held_at is not null and minutes is not null)),
    constraint conference_ended_has_reason check (state not in ('REFUSED', 'CANCELLED') or reason is not null)
);

comment on table conference is 'press conferences, and the press information that the province gives every month';
comment on column conference.basis is 'documents that prove what is said; part of the notice';
comment on column conference.notified_at is 'when the provincial committee was told; never for its own';

create index conference_by_agency on conference (agency_id, starts_at desc);
create index conference_by_start on conference (starts_at desc);
create index conference_held on conference (agency_id, held_at) where state = 'HELD';

create table conference_guest (
    id              uuid primary key,
    conference_id   uuid not null references conference on delete cascade,
    press_entry_id  uuid not null references press_entry,
    invited_at      timestamptz not null,
    mailed_at       timestamptz,
    representative  varchar,
    press_card      varchar,
    accredited_at   timestamptz,
    attended        boolean,
    constraint conference_guest_once unique (conference_id, press_entry_id),
    constraint conference_guest_accredited check ((accredited_at is not null) = (representative is not null))
);

comment on table conference_guest is 'who of the press is invited, who was sent, who came';
