-- How far each ledger has come. Only the functions that seal its rows write here; they run as the owner of the schema.
create table ledger_head (
    ledger   varchar primary key,
    position bigint not null,
    hash     varchar not null
);

insert into ledger_head values ('audit', 0, repeat('0', 64)), ('feed', 0, '');

create table audit_entry (
    id            uuid primary key,
    position      bigint,
    recorded_at   timestamptz not null,
    actor         varchar not null,
    actor_agency  varchar,
    action        varchar not null,
    entity        varchar not null,
    entity_id     uuid not null,
    agency_id     uuid,
    trace_id      varchar,
    before        varchar,
    after         varchar,
    digest        varchar not null,
    previous_hash varchar,
    hash          varchar
);

comment on table audit_entry is 'who changed what, when, before and after: rows are added and never changed';
comment on column audit_entry.position is 'from 1 without gaps, in the order of the commits; given at the commit';
comment on column audit_entry.digest is 'SHA-256 over the canonical JSON of the row without position and hashes';
comment on column audit_entry.hash is 'SHA-256 over previous_hash, position and digest, joined by colons';

create unique index audit_entry_order on audit_entry (position) where position is not null;
create index audit_entry_unsealed on audit_entry (id) where position is null;
create index audit_entry_by_entity on audit_entry (entity, entity_id, position);
create index audit_entry_by_agency on audit_entry (agency_id, position);
create index audit_entry_by_actor on audit_entry (actor, position);
create index audit_entry_by_time on audit_entry (recorded_at);

-- At the commit, so that the ledgers are locked for the length of a commit and not of a whole transaction. One lock for
-- all of them: two would be taken in either order. What this transaction added is all that it can see unsealed.
create function seal_audit() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    head  ledger_head;
    entry record;
begin
    perform from audit_entry where id = new.id and position is null;
    if not found then
        return null;
    end if;
    perform pg_advisory_xact_lock(x'6c6564676572'::bigint);
    select * into strict head from ledger_head where ledger = 'audit';
    for entry in select id, digest from audit_entry where position is null order by id loop
        head.position := head.position + 1;
        update audit_entry
           set position = head.position,
               previous_hash = head.hash,
               hash = encode(sha256(convert_to(head.hash || ':' || head.position || ':' || entry.digest, 'UTF8')), 'hex')
         where id = entry.id
        returning hash into strict head.hash;
    end loop;
    update ledger_head set position = head.position, hash = head.hash where ledger = 'audit';
    return null;
end
$$;

create constraint trigger audit_entry_sealed
    after insert on audit_entry deferrable initially deferred
    for each row execute function seal_audit();

-- The service may read and add; what the default privileges gave it beyond that is taken back.
do
$$
declare
    role name;
begin
    for role in select distinct grantee from information_schema.role_table_grants
                 where table_schema = 'public' and table_name = 'audit_entry' and grantee <> current_user loop
        execute format('revoke update, delete, truncate on audit_entry from %I', role);
        execute format('revoke insert, update, delete, truncate on ledger_head from %I', role);
    end loop;
end
$$;
