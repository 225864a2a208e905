create table alert (
    id                   uuid primary key,
    version              integer not null,
    agency_id            uuid not null references agency,
    title                varchar not null,
    text                 varchar,
    concern              varchar not null,
    risk_level           integer,
    occurred_at          timestamptz,
    received_at          timestamptz not null,
    impact_determined_at timestamptz,
    issued_at            timestamptz not null,
    told_at              timestamptz not null,
    constraint alert_concern_is_known check (concern in ('EVENT', 'OPINION')),
    constraint alert_risk_level_is_known check (risk_level between 1 and 5)
);

comment on table alert is 'emergencies that broadcast issued: what the first statement is about';
comment on column alert.agency_id is 'as it was told; who answers today is said by the task';
comment on column alert.told_at is 'moment of the news that this row holds; older news changes nothing';

-- No reference to alert: that it is over may be heard before that it was issued.
create table alert_end (
    alert_id     uuid primary key,
    version      integer not null,
    ending       varchar not null,
    reason       varchar,
    cancelled_at timestamptz not null,
    constraint alert_end_is_known check (ending in ('OVER', 'MISTAKE'))
);
