create table contact_report (
    id            uuid primary key,
    agency_id     uuid not null references agency,
    assignment_id uuid references assignment,
    origin        varchar not null,
    wrong         varchar not null,
    detail        varchar not null,
    correction    varchar,
    content_hash  varchar not null,
    reported_at   timestamptz not null,
    state         varchar not null,
    settled_at    timestamptz,
    settled_by    varchar,
    settlement    varchar,
    constraint contact_report_settled_has_time check ((state = 'OPEN') = (settled_at is null)),
    constraint contact_report_settled_by_somebody check ((settled_at is null) = (settled_by is null))
);

comment on table contact_report is 'somebody says that the published contact of an agency is wrong; who said it is not kept';
comment on column contact_report.content_hash is 'of what was said: the same report sent twice is one while it is open';

create unique index contact_report_open_once on contact_report (agency_id, content_hash) where state = 'OPEN';
create index contact_report_by_agency on contact_report (agency_id, reported_at desc, id);
