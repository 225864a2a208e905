create table reminder (
    clock_key   varchar not null,
    stage       varchar not null,
    recipient   varchar not null,
    reminded_at timestamptz not null,
    primary key (clock_key, stage, recipient)
);

comment on table reminder is 'who was reminded of which clock at which stage: once each, whatever restarts or is computed again';
comment on column reminder.clock_key is 'what is open and the moment that set its clock going; does not change when the calendar does';

create index reminder_by_age on reminder (reminded_at);

create table reminder_round (
    day     date primary key,
    held_at timestamptz not null
);

comment on table reminder_round is 'working days on which digests were written';

comment on column contact_confirmation.sent_at is 'when question or reminder was last handed over to be mailed';
