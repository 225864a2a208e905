create table disclosure (
    id            uuid primary key,
    version       integer not null,
    agency_id     uuid not null references agency,
    title         varchar not null,
    form          varchar not null,
    place         varchar not null,
    created_on    date not null,
    special_due   date,
    special_basis varchar,
    published_on  date,
    shown_until   date,
    recorded_at   timestamptz not null,
    recorded_by   varchar not null,
    search_text   varchar not null,
    constraint disclosure_special_term_has_a_basis check ((special_due is null) = (special_basis is null)),
    constraint disclosure_after_creation check (published_on >= created_on),
    constraint disclosure_shown_after_publication check (shown_until is null or shown_until >= published_on)
);

comment on table disclosure is 'the list of information to be made public (Law 104/2016 art. 17 to 19)';
comment on column disclosure.special_due is 'last day by a special law; without it the default term runs (foi.proactive.default)';
comment on column disclosure.shown_until is 'last day on which it is shown; null for as long as it holds';

create index disclosure_by_agency on disclosure (agency_id, created_on desc, id);
create index disclosure_public on disclosure (published_on desc, id) where published_on is not null;

create table disclosure_claim (
    id            uuid primary key,
    version       integer not null,
    disclosure_id uuid not null references disclosure,
    agency_id     uuid not null references agency,
    text          varchar not null,
    received_at   timestamptz not null,
    outcome       varchar,
    answer        varchar,
    answered_at   timestamptz,
    calendar      varchar,
    code_hash     varchar not null,
    constraint disclosure_claim_code_once unique (code_hash),
    constraint disclosure_claim_answered_whole check (num_nonnulls(outcome, answer, answered_at, calendar) in (0, 4))
);

comment on table disclosure_claim is 'somebody says that published information is wrong; names nobody';

create index disclosure_claim_by_disclosure on disclosure_claim (disclosure_id, received_at);
create index disclosure_claim_by_agency on disclosure_claim (agency_id, answered_at, received_at);
