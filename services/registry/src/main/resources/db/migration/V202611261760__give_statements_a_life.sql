alter table statement add column form varchar not null default 'WRITTEN';
alter table statement alter column form drop default;
alter table statement add column root_id uuid references statement;
update statement set root_id = id;
alter table statement alter column root_id set not null;
alter table statement add column number integer not null default 1;
alter table statement alter column number drop default;
alter table statement add column change_note varchar;
alter table statement add column edited_by varchar;
update statement set edited_by = created_by;
alter table statement alter column edited_by set not null;
alter table statement add column submitted_at timestamptz;
alter table statement add column submitted_by varchar;
alter table statement add column return_note varchar;
alter table statement add column release_at timestamptz;
alter table statement add column scheduled_by varchar;
alter table statement add column superseded_at timestamptz;

alter table statement add constraint statement_version_once unique (root_id, number);
alter table statement add constraint statement_scheduled_has_time check (state <> 'SCHEDULED' or release_at is not null);
alter table statement add constraint statement_correction_says_why check ((number = 1) = (change_note is null));
alter table statement add constraint statement_superseded_was_public check (superseded_at is null or state = 'PUBLISHED');

comment on column statement.root_id is 'the first version; its own id for the first version itself';
comment on column statement.change_note is 'what a correction changes and why; public';
comment on column statement.edited_by is 'who wrote the text as it stands: where two persons are wanted, somebody else publishes it';
comment on column statement.release_at is 'when it is published by itself; until then nobody outside may read it';
comment on column statement.superseded_at is 'since when a newer version is the valid one; this one stays readable';

create unique index statement_one_in_work on statement (root_id) where state <> 'PUBLISHED';
create unique index statement_one_valid on statement (root_id) where state = 'PUBLISHED' and superseded_at is null;
create index statement_due on statement (release_at) where state = 'SCHEDULED';
create index statement_of_agency on statement (agency_id, created_at desc, id);

-- Lists show what is valid.
drop index statement_public;
drop index statement_public_by_agency;
create index statement_public on statement (published_at desc, id) where state = 'PUBLISHED' and superseded_at is null;
create index statement_public_by_agency on statement (agency_id, published_at desc, id)
    where state = 'PUBLISHED' and superseded_at is null;

create table statement_policy (
    agency_id  uuid primary key references agency,
    version    integer not null,
    two_persons boolean not null,
    changed_at timestamptz not null,
    changed_by varchar not null
);

comment on table statement_policy is 'agencies whose statements are published by somebody else than who wrote them';
