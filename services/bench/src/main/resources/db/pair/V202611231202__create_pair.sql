-- What the writing instance was asked to write.
create table written (
    position  bigint generated always as identity primary key,
    id        uuid         not null unique,
    agency_id uuid         not null
);

-- What the applying instance made of it. Not unique on purpose: a second effect must be seen, not prevented.
create table applied (
    position  bigint generated always as identity primary key,
    write_id  uuid         not null,
    agency_id uuid         not null
);

-- Heard by the lag benchmark: a notification is delivered after the commit and never before.
create function tell_applied() returns trigger language plpgsql as $$
begin
    perform pg_notify('applied', new.write_id::text);
    return null;
end $$;

create trigger tell_applied after insert on applied for each row execute function tell_applied();
