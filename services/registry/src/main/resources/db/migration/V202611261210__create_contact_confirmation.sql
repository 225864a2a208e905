create table contact_confirmation (
    id            uuid primary key,
    assignment_id uuid not null references assignment,
    requested_at  timestamptz not null,
    requested_by  varchar not null,
    expires_at    timestamptz not null,
    sent_at       timestamptz,
    reminders     integer not null,
    answered_at   timestamptz,
    answer        varchar,
    closed_at     timestamptz,
    constraint contact_confirmation_expires_later check (expires_at > requested_at),
    constraint contact_confirmation_answered_has_time check ((answer is null) = (answered_at is null))
);

comment on table contact_confirmation is 'a question to a spokesperson whether the published contact is still right; asked by a signed link';
comment on column contact_confirmation.sent_at is 'when question or reminder last left by mail; null while it has not';
comment on column contact_confirmation.closed_at is 'when a newer question replaced it';

create unique index contact_confirmation_one_open on contact_confirmation (assignment_id)
    where answered_at is null and closed_at is null;
create index contact_confirmation_answers on contact_confirmation (assignment_id, answered_at) where answered_at is not null;
