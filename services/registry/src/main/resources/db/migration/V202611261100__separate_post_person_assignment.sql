-- A post outlives the person in it, a person outlives the post; an assignment binds both to a speaking role for a time.
create table post (
    id        uuid primary key,
    agency_id uuid not null references agency,
    title     varchar not null,
    kind      varchar not null,
    constraint post_title_once_per_agency unique (agency_id, title, kind)
);

create table person (
    id             uuid primary key,
    version        integer not null,
    full_name      varchar not null,
    official_phone varchar not null,
    official_email varchar not null,
    changed_at     timestamptz not null
);

create index person_by_name on person (full_name);

-- Kept apart from everything that is published: no query of a public answer, an event or the feed reads this table.
create table personal_contact (
    person_id   uuid primary key references person,
    phone       varchar,
    email       varchar,
    recorded_at timestamptz not null,
    recorded_by varchar not null
);

insert into post (id, agency_id, title, kind)
select gen_random_uuid(), agency_id, position, case when position ilike 'phó %' then 'DEPUTY' else 'OFFICER' end
from (select distinct agency_id, position from assignment) titles;

alter table assignment rename column ended_at to valid_to;

alter table assignment
    add version                integer not null default 0,
    add post_id                uuid references post,
    add person_id              uuid references person,
    add state                  varchar not null default 'CONFIRMED',
    add valid_from             timestamptz,
    add decided_to             timestamptz,
    add matter                 varchar,
    add matter_key             varchar,
    add authorisation_document varchar,
    add authorised_by          uuid references assignment,
    add stands_in_for          uuid,
    add recorded_at            timestamptz,
    add settled_at             timestamptz,
    add settled_by             varchar,
    add settled_reason         varchar,
    add end_reason             varchar,
    add end_decision_number    varchar,
    add end_decided_at         timestamptz,
    add end_recorded_by        varchar;

do
$$
declare
    known record;
    made  uuid;
begin
    for known in
        select distinct on (agency_id, person_name, email) agency_id, person_name, email, phone
        from assignment
        order by agency_id, person_name, email, decided_at desc
    loop
        made := gen_random_uuid();
        insert into person (id, version, full_name, official_phone, official_email, changed_at)
        values (made, 0, known.person_name, known.phone, known.email, now());
        update assignment
        set person_id = made
        where agency_id = known.agency_id and person_name = known.person_name and email = known.email;
    end loop;
end;
$$;

update assignment a
set valid_from  = decided_at,
    recorded_at = published_at,
    settled_at  = published_at,
    settled_by  = recorded_by,
    post_id     = (select p.id from post p where p.agency_id = a.agency_id and p.title = a.position);

alter table assignment
    alter version drop default,
    alter state drop default,
    alter post_id set not null,
    alter person_id set not null,
    alter valid_from set not null,
    alter recorded_at set not null,
    alter published_at drop not null,
    drop constraint assignment_ends_after_it_begins,
    drop constraint assignment_one_regular_at_a_time,
    add constraint assignment_ends_after_it_begins check (valid_to > valid_from),
    add constraint assignment_begins_after_its_decision check (valid_from >= decided_at),
    add constraint assignment_public_when_confirmed check ((state = 'CONFIRMED') = (published_at is not null)),
    add constraint assignment_settled_has_time check ((state = 'PROPOSED') = (settled_at is null)),
    add constraint assignment_rejected_has_reason check (state <> 'REJECTED' or settled_reason is not null),
    -- spk.case.writtenAndTerm: one matter, a document, a term, and the head who signed it.
    add constraint assignment_authorisation_is_complete check (
        kind <> 'CASE_AUTHORISED'
        or (matter is not null and matter_key is not null and authorisation_document is not null
            and authorised_by is not null and valid_to is not null)),
    -- In the future too: what is confirmed already keeps its place.
    add constraint assignment_one_head_at_a_time
        exclude using gist (agency_id with =, tstzrange(valid_from, valid_to) with &&)
        where (kind = 'HEAD' and state = 'CONFIRMED'),
    add constraint assignment_one_regular_at_a_time
        exclude using gist (agency_id with =, tstzrange(valid_from, valid_to) with &&)
        where (kind = 'REGULAR' and state = 'CONFIRMED'),
    add constraint assignment_one_authorisation_per_matter
        exclude using gist (agency_id with =, matter_key with =, tstzrange(valid_from, valid_to) with &&)
        where (kind = 'CASE_AUTHORISED' and state = 'CONFIRMED');

drop index assignment_current;
create index assignment_of_agency on assignment (agency_id, state, valid_from);
create index assignment_proposed on assignment (recorded_at, id) where state = 'PROPOSED';
create index assignment_of_person on assignment (person_id);

comment on table assignment is 'somebody in a post who speaks for an agency for a time; public once confirmed';
comment on column assignment.person_name is 'as the decision names the person; stays when the person is renamed';
comment on column assignment.position is 'title of the post on the day of the decision';
comment on column assignment.valid_from is 'first moment of the role; may lie in the future';
comment on column assignment.valid_to is 'first moment after the role; null while no end is known';
comment on column assignment.decided_to is 'the end that the decision itself names; valid_to may come earlier';
comment on column assignment.matter_key is 'the matter without diacritics: tells the same matter written differently';
comment on column assignment.recorded_by is 'who proposed it';
comment on column assignment.settled_at is 'when it was confirmed, rejected or withdrawn';
comment on column assignment.published_at is 'when the public list learnt of it: the moment it was confirmed';

-- A regular spokesperson who cannot act for a while; whoever is authorised instead refers to it.
create table unavailability (
    id            uuid primary key,
    version       integer not null,
    agency_id     uuid not null references agency,
    assignment_id uuid not null references assignment,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    reason        varchar not null,
    recorded_at   timestamptz not null,
    recorded_by   varchar not null,
    cancelled_at  timestamptz,
    constraint unavailability_ends_after_it_begins check (ends_at > starts_at),
    constraint unavailability_once_at_a_time
        exclude using gist (assignment_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null)
);

create index unavailability_of_agency on unavailability (agency_id, starts_at);

comment on column unavailability.reason is 'kind of reason only: what ails a person is nobody''s business';

alter table assignment
    add constraint assignment_stands_in_for foreign key (stands_in_for) references unavailability,
    add constraint assignment_one_stand_in_at_a_time
        exclude using gist (stands_in_for with =, tstzrange(valid_from, valid_to) with &&)
        where (stands_in_for is not null and state = 'CONFIRMED');
