-- Ending an assignment before its time, and saying that somebody cannot act, need two pairs of hands as naming does.
alter table assignment
    add end_moment         timestamptz,
    add end_state          varchar,
    add end_recorded_at    timestamptz,
    add end_settled_at     timestamptz,
    add end_settled_by     varchar,
    add end_settled_reason varchar;

-- What has ended was ended at once by whoever recorded it; when that was done is not known better than this.
update assignment
set end_moment      = valid_to,
    end_state       = 'CONFIRMED',
    end_recorded_at = coalesce(end_decided_at, valid_to),
    end_settled_at  = coalesce(end_decided_at, valid_to),
    end_settled_by  = end_recorded_by
where end_reason is not null;

alter table assignment
    add constraint assignment_end_is_whole check (
        (end_state is null) = (end_reason is null)
        and (end_state is null) = (end_moment is null)
        and (end_state is null) = (end_recorded_by is null)),
    add constraint assignment_end_settled_has_time check (
        end_state is null or (end_state = 'PROPOSED') = (end_settled_at is null)),
    add constraint assignment_end_rejected_has_reason check (
        end_state is null or end_state <> 'REJECTED' or end_settled_reason is not null);

create index assignment_end_proposed on assignment (end_recorded_at, id) where end_state = 'PROPOSED';

comment on column assignment.end_moment is 'when it is to end by that decision; valid_to once the end is confirmed';
comment on column assignment.end_state is 'where the end stands between the two pairs of hands; null while nobody ended it';

alter table unavailability
    add state          varchar not null default 'CONFIRMED',
    add urgent         boolean not null default false,
    add settled_at     timestamptz,
    add settled_by     varchar,
    add settled_reason varchar;

update unavailability set settled_at = recorded_at, settled_by = recorded_by;

alter table unavailability
    alter state drop default,
    alter urgent drop default,
    drop constraint unavailability_once_at_a_time,
    add constraint unavailability_settled_has_time check ((state = 'PROPOSED') = (settled_at is null)),
    add constraint unavailability_rejected_has_reason check (state <> 'REJECTED' or settled_reason is not null),
    -- What waits for a second person keeps its time; what was urgent was told to everybody until it was refused.
    add constraint unavailability_once_at_a_time
        exclude using gist (assignment_id with =, tstzrange(starts_at, ends_at) with &&)
        where (cancelled_at is null and (urgent or state in ('PROPOSED', 'CONFIRMED')));

create index unavailability_proposed on unavailability (recorded_at, id) where state = 'PROPOSED';

comment on column unavailability.urgent is 'told to everybody at once, before a second person has looked at it';
