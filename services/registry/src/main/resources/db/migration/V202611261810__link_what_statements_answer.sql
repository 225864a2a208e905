alter table statement add column answered_kind varchar;
alter table statement add column answered_id uuid;
alter table statement add column answered_title varchar;
alter table statement add column answered_url varchar;

update statement s set
    answered_kind = 'ISSUE', answered_id = t.subject_id, answered_title = t.article_title, answered_url = t.article_url
from task t
where t.id = s.task_id and t.subject_kind = 'ISSUE';

alter table statement add constraint statement_answered_kind_is_known
    check (answered_kind in ('ISSUE', 'BULLETIN', 'CONSULTATION'));
alter table statement add constraint statement_answered_is_whole
    check ((answered_kind is null) = (answered_title is null) and (answered_kind is null) = (answered_url is null));

comment on column statement.answered_kind is 'what the text answers, for its readers; null where nothing can be named';
comment on column statement.answered_id is 'in the service that knows it; null where only its page is known';
