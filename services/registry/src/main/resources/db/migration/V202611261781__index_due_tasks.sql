-- Reminders walk through open tasks of all agencies by due time.
create index task_due on task (due_at, id) where state = 'OPEN';
