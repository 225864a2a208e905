create table correction (
    id            uuid primary key,
    version       integer not null,
    agency_id     uuid not null references agency,
    issue_id      uuid,
    outlet_name   varchar not null,
    rhythm        varchar not null,
    article_title varchar not null,
    article_url   varchar,
    published_on  date not null,
    noticed_at    timestamptz not null,
    fault         varchar not null,
    grounds       varchar not null,
    demanded      varchar not null,
    reply_text    varchar,
    state         varchar not null,
    outcome       varchar,
    closed_at     timestamptz,
    closing_note  varchar,
    carried_url   varchar,
    first_sent_at timestamptz,
    recorded_at   timestamptz not null,
    recorded_by   varchar not null,
    constraint correction_reply_says_something check ((demanded = 'REPLY') = (reply_text is not null)),
    constraint correction_closed_has_outcome check ((state = 'CLOSED') = (outcome is not null)),
    constraint correction_closed_has_time check ((state = 'CLOSED') = (closed_at is not null))
);

comment on table correction is 'what an agency demands of a press outlet that wrote something wrong, and its right to reply';
comment on column correction.rhythm is 'how often the outlet appears: chooses its terms';
comment on column correction.noticed_at is 'when the agency learnt of it: the case counts for the year of that day';
comment on column correction.first_sent_at is 'when it was demanded in writing for the first time';

create index correction_of_agency on correction (agency_id, state, noticed_at desc, id);
create index correction_by_day on correction (noticed_at, agency_id);

create table correction_round (
    id               uuid primary key,
    correction_id    uuid not null references correction,
    number           integer not null,
    document_number  varchar not null,
    sent_at          timestamptz not null,
    received_at      timestamptz not null,
    recorded_by      varchar not null,
    answer           varchar,
    answered_at      timestamptz,
    answer_text      varchar,
    calendar_version varchar,
    constraint correction_round_once unique (correction_id, number),
    constraint correction_round_answer_has_time check ((answer is null) = (answered_at is null))
);

comment on column correction_round.received_at is 'when the outlet got it: sets its terms going and chooses their rule';
comment on column correction_round.calendar_version is 'the calendar its term was kept or missed under; null while it runs';
