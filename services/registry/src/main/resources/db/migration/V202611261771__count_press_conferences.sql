-- As before, and with the press conferences held: the first figure of the form.
create or replace view reportable_case as
    select 'BRIEFINGS'::varchar as indicator, 'STATEMENT'::varchar as kind, s.id as case_id, s.agency_id,
           s.title, s.published_at as happened_at, true as counted
    from statement s
    where s.state = 'PUBLISHED' and s.number = 1 and s.form = 'BRIEFING' and s.task_id is null
union all
    select 'REPLIES', t.subject_kind, t.id, t.agency_id, t.title, t.received_at, t.state = 'ANSWERED'
    from task t
    where t.role = 'LEAD' and t.state <> 'WITHDRAWN'
      and (t.subject_kind = 'ENQUIRY' or t.subject_kind = 'ISSUE' and t.origin <> 'SPOTTED')
union all
    select 'UNEXPECTED', t.subject_kind, t.id, t.agency_id, t.title, t.received_at, t.state = 'ANSWERED'
    from task t
    where t.role = 'LEAD' and t.state <> 'WITHDRAWN' and t.subject_kind = 'ALERT'
union all
    select 'ON_TIME', t.subject_kind, t.id, t.agency_id, t.title, t.received_at,
           t.state = 'ANSWERED' and t.verdict = 'ON_TIME'
    from task t
    where t.role = 'LEAD' and t.state <> 'WITHDRAWN' and t.subject_kind = 'ALERT' and t.rule is not null
union all
    select 'CORRECTIONS', 'CORRECTION', c.id, c.agency_id, c.outlet_name || ': ' || c.article_title, c.noticed_at,
           c.first_sent_at is not null
    from correction c
    where c.first_sent_at is not null or c.outcome is null
union all
    select 'CONFERENCES', 'CONFERENCE', c.id, c.agency_id, c.title, c.held_at, true
    from conference c
    where c.state = 'HELD' and c.kind = 'CONFERENCE';
