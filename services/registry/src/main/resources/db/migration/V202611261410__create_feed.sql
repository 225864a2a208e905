create table feed_event (
    id          uuid primary key,
    sequence    bigint,
    kind        varchar collate "C" not null,
    record_id   uuid not null,
    agency_id   uuid,
    value       varchar,
    recorded_at timestamptz not null
);

comment on table feed_event is 'what the national feed told, for ever: rows are added and never changed';
comment on column feed_event.sequence is 'from 1 without gaps, in the order of the commits; given at the commit';
comment on column feed_event.value is 'canonical JSON; null: the record is no longer in the feed';

create unique index feed_event_order on feed_event (sequence) where sequence is not null;
create index feed_event_unsealed on feed_event (id) where sequence is null;
create index feed_event_by_agency on feed_event (agency_id, sequence);

create table feed_item (
    kind      varchar collate "C" not null,
    record_id uuid not null,
    agency_id uuid,
    value     varchar not null,
    primary key (kind, record_id)
);

comment on table feed_item is 'where the events lead: the newest value of each record, changed together with them';

create index feed_item_by_agency on feed_item (agency_id);

-- As for the audit ledger, and under the same lock.
create function seal_feed() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    last bigint;
begin
    perform from feed_event where id = new.id and sequence is null;
    if not found then
        return null;
    end if;
    perform pg_advisory_xact_lock(x'6c6564676572'::bigint);
    select position into strict last from ledger_head where ledger = 'feed';
    update feed_event e set sequence = last + n.rank
      from (select id, row_number() over (order by id) as rank from feed_event where sequence is null) n
     where e.id = n.id;
    update ledger_head set position = (select max(sequence) from feed_event where sequence is not null)
     where ledger = 'feed';
    return null;
end
$$;

create constraint trigger feed_event_sealed
    after insert on feed_event deferrable initially deferred
    for each row execute function seal_feed();

do
$$
declare
    role name;
begin
    for role in select distinct grantee from information_schema.role_table_grants
                 where table_schema = 'public' and table_name = 'feed_event' and grantee <> current_user loop
        execute format('revoke update, delete, truncate on feed_event from %I', role);
    end loop;
end
$$;
