-- The overdue board counts what ended in each way at each agency: every count is one range of one of these, so ten years
-- of a province take no longer than the entries of the range.
create index task_outcome on task (agency_id, state, verdict, closed_at) where closed_at is not null;
create index task_outcome_of_kind on task (agency_id, subject_kind, state, verdict, closed_at)
    where closed_at is not null;
drop index task_closed;
