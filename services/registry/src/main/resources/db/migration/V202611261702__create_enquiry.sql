create table enquiry (
    id             uuid primary key,
    version        integer not null,
    kind           varchar not null,
    origin         varchar not null,
    title          varchar not null,
    question       varchar not null,
    press_agency   varchar not null,
    reporter_name  varchar,
    reporter_card  varchar,
    reporter_email varchar,
    reporter_phone varchar,
    verification   varchar not null,
    content_hash   varchar,
    addressee_id   uuid not null references agency,
    issue_id       uuid,
    received_at    timestamptz not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar not null,
    concluded_at   timestamptz,
    outcome        varchar,
    ground         varchar,
    steps          integer not null
);

comment on table enquiry is 'questions of the press; whose one is and where it stands is said by its task';
comment on column enquiry.addressee_id is 'whom the press asked first; it may have been handed on since';
comment on column enquiry.content_hash is 'of what came by the public form, so that the same is taken once';

create unique index enquiry_waiting_once on enquiry (addressee_id, content_hash) where verification = 'WAITING';
create index enquiry_of_issue on enquiry (issue_id) where issue_id is not null;

create table enquiry_step (
    id          uuid primary key,
    enquiry_id  uuid not null references enquiry,
    kind        varchar not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by varchar not null,
    agency_id   uuid references agency,
    text        varchar
);

comment on table enquiry_step is 'what happened to an enquiry; never changed';

create index enquiry_step_of_enquiry on enquiry_step (enquiry_id, recorded_at, id);
