-- Open issues follow the agency that has to answer them.
alter table issue add column addressed_to uuid;

update issue set addressed_to = agency_id;

alter table issue alter column addressed_to set not null;

comment on column issue.agency_id is 'who has to answer now';
comment on column issue.addressed_to is 'whom it was raised for; what a repeated request is compared with';

create index issue_open_of_agency on issue (agency_id) where state = 'OPEN';

create table issue_move (
    id           uuid primary key,
    issue_id     uuid not null references issue,
    from_id      uuid not null,
    to_id        uuid not null,
    effective_on date not null,
    moved_at     timestamptz not null,
    constraint issue_moves_once unique (issue_id, from_id)
);

comment on table issue_move is 'an agency that had to answer was no more, and another one took over';
comment on column issue_move.effective_on is 'first day without the agency that had to answer';
