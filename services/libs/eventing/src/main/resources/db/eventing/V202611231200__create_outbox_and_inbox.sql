-- Outbox: a ledger of what this service has to tell. A row is written in the transaction of its cause.

create table outbox (
    -- Drawn while the aggregate's row in outbox_sequence is locked, so within one aggregate it grows as commits do.
    position     bigint      generated always as identity primary key,
    id           uuid        not null,
    topic        text        not null,
    type         text        not null,
    aggregate_id uuid        not null,
    sequence     bigint      not null check (sequence > 0),
    recorded_at  timestamptz not null,
    traceparent  text,
    payload      text        not null,
    state        text        not null default 'WAITING'
                 check (state in ('WAITING', 'PUBLISHED', 'PARKED', 'DISCARDED')),
    settled_at   timestamptz,
    attempts     integer     not null default 0,
    -- Until then the row, and with it its aggregate, is held back; 'infinity' while parked.
    retry_at     timestamptz,
    reason       text,
    unique (aggregate_id, sequence)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

create index outbox_waiting on outbox (position) where state = 'WAITING';
create index outbox_held on outbox (aggregate_id) where retry_at is not null;
create index outbox_settled on outbox (settled_at) where settled_at is not null;

-- One row per aggregate; whoever records an event holds it until the commit, so numbers have no gaps.
create table outbox_sequence (
    aggregate_id uuid   primary key,
    last         bigint not null
);

-- Statement-level: one wake-up per insert however many rows; the relay also polls, so a lost one costs a second.
create function outbox_wake() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;

create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

-- For operators: see docs/runbooks/parked-events.md.

create view outbox_parked as
select o.id, o.topic, o.type, o.aggregate_id, o.sequence, o.recorded_at, o.attempts, o.reason,
       (select count(*) from outbox w
         where w.aggregate_id = o.aggregate_id and w.state = 'WAITING') as waiting_behind
from outbox o
where o.state = 'PARKED'
order by o.position;

create function outbox_retry(event uuid) returns void language plpgsql as $$
begin
    update outbox set state = 'WAITING', retry_at = null, attempts = 0, reason = null
     where id = event and state = 'PARKED' and retry_at is not null;
    if not found then
        raise exception 'event % is not parked', event;
    end if;
    perform pg_notify('outbox', '');
end $$;

create function outbox_discard(event uuid, why text) returns void language plpgsql as $$
begin
    update outbox set state = 'DISCARDED', retry_at = null, settled_at = now(), reason = why
     where id = event and state = 'PARKED' and retry_at is not null;
    if not found then
        raise exception 'event % is not parked', event;
    end if;
    perform pg_notify('outbox', '');
end $$;

-- Inbox: what each consumer of this service has already taken in. A row is written in the transaction of its effect.
-- Kept longer than any replay can reach back, that is, for ever at a province's size.

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- The last sequence of each aggregate whose effect was applied: an older fact must not overwrite a newer one.
create table inbox_position (
    consumer     text   not null,
    aggregate_id uuid   not null,
    sequence     bigint not null,
    primary key (consumer, aggregate_id)
);
