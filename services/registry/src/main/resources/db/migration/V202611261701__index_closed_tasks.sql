-- The overdue board sums over all that was closed within a time, and reads nothing but this.
create index task_closed on task (closed_at) include (agency_id, subject_kind, state, verdict)
    where closed_at is not null;
