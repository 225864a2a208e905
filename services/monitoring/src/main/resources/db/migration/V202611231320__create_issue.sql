create table issue (
    id              uuid primary key,
    agency_id       uuid not null,
    article_id      uuid not null references article,
    title           varchar not null,
    summary         varchar,
    origin          varchar not null,
    state           varchar not null,
    received_at     timestamptz not null,
    raised_at       timestamptz not null,
    raised_by       varchar not null,
    closed_at       timestamptz,
    statement_id    uuid,
    statement_title varchar,
    request_key     varchar,
    version         bigint not null,
    constraint issue_request_key_used unique (raised_by, request_key),
    constraint issue_closed_with_a_statement check ((state = 'CLOSED') = (statement_id is not null))
);

create index issue_latest on issue (received_at desc, id);
create index issue_of_agency on issue (agency_id, received_at desc, id);
create index issue_of_article on issue (article_id);
