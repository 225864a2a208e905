create table information_request (
    id               uuid primary key,
    version          integer not null,
    agency_id        uuid not null references agency,
    channel          varchar not null,
    subject          varchar not null,
    wanted           varchar not null,
    reason           varchar not null,
    way              varchar not null,
    state            varchar not null,
    received_at      timestamptz not null,
    valid_at         timestamptz not null,
    complexity       varchar,
    clock_rule       varchar,
    clock_trigger    timestamptz not null,
    accepted_at      timestamptz,
    announced_at     timestamptz,
    question         varchar,
    extended_to      date,
    extension_reason varchar,
    consent_party    varchar,
    consent_asked_at timestamptz,
    consent_answer   varchar,
    consent_note     varchar,
    outcome          varchar,
    waiver           varchar,
    fee              bigint not null,
    ground           varchar,
    closed_at        timestamptz,
    closing_calendar varchar,
    code_hash        varchar not null,
    search_text      varchar not null,
    constraint information_code_once unique (code_hash),
    constraint information_closed_has_time
        check ((state in ('SUPPLIED', 'REFUSED', 'INVALID', 'WITHDRAWN')) = (closed_at is not null)),
    constraint information_closed_keeps_its_calendar check ((closed_at is null) = (closing_calendar is null)),
    constraint information_refused_on_a_ground check ((state = 'REFUSED') = (ground is not null)),
    constraint information_supplied_with_text check (state <> 'SUPPLIED' or outcome is not null),
    constraint information_extended_for_a_reason check ((extended_to is null) = (extension_reason is null)),
    constraint information_consent_was_asked check (consent_answer is null or consent_asked_at is not null),
    constraint information_fee_is_no_debt check (fee >= 0)
);

comment on table information_request is 'requests for information (Law 104/2016); says nothing of who asks';
comment on column information_request.valid_at is 'when the request was complete: sets its clock going';
comment on column information_request.clock_rule is 'the rule whose clock runs; null where the law sets no number, or nobody has to act';
comment on column information_request.closing_calendar is 'the working calendar it was closed under';
comment on column information_request.code_hash is 'SHA-256 of the receipt code, which nobody but the citizen has';

create index information_request_by_agency on information_request (agency_id, received_at desc, id);

create table information_requester (
    request_id      uuid primary key references information_request,
    person_name     varchar not null,
    organisation    varchar,
    residence       varchar not null,
    identity_number varchar not null,
    phone           varchar,
    email           varchar
);

comment on table information_requester is 'who asks: personal data, read only for those who handle the request';

create index information_requester_by_identity on information_requester (identity_number);

create table information_book (
    agency_id uuid not null references agency,
    year      integer not null,
    last      integer not null,
    primary key (agency_id, year)
);

comment on table information_book is 'the last number of each register book; its row is the lock of the next one';

create table information_entry (
    id          uuid primary key,
    agency_id   uuid not null references agency,
    year        integer not null,
    number      integer not null,
    request_id  uuid not null references information_request,
    recorded_at timestamptz not null,
    constraint information_number_once unique (agency_id, year, number),
    constraint information_entry_once unique (request_id, agency_id),
    constraint information_entry_counts_from_one check (number > 0)
);

comment on table information_entry is 'the register book: one line for each request an agency received or took over';

create table information_step (
    id         uuid primary key,
    request_id uuid not null references information_request,
    kind       varchar not null,
    at         timestamptz not null,
    by_whom    varchar,
    note       varchar
);

comment on column information_step.by_whom is 'login name; null for the citizen';

create index information_step_by_request on information_step (request_id, at, id);
