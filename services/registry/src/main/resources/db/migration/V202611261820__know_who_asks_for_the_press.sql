-- What reporters call a question by: one row of numbers for the whole province; a number that is lost stays a gap.
create sequence enquiry_number;

alter table enquiry
    add column number          bigint,
    add column code_hash       varchar,
    add column press_agency_id uuid references press_entry,
    add column reporter_id     uuid references press_entry;

update enquiry e set number = n.number
  from (select id, row_number() over (order by recorded_at, id) as number from enquiry) n
 where n.id = e.id;

select setval('enquiry_number', coalesce((select max(number) from enquiry), 0) + 1, false);

alter table enquiry
    alter column number set not null,
    add constraint enquiry_number_once unique (number),
    add constraint enquiry_reporter_works_somewhere check (reporter_id is null or press_agency_id is not null);

comment on column enquiry.code_hash is 'of the receipt code by which whoever asked follows it; null for what staff recorded';
comment on column enquiry.press_agency_id is 'the licensed press agency; null for one that the press directory does not have';
comment on column enquiry.reporter_id is 'the accredited reporter whose card and name these are; null while nobody was found';

create unique index enquiry_by_code on enquiry (code_hash) where code_hash is not null;
create index enquiry_of_press_agency on enquiry (press_agency_id) where press_agency_id is not null;
create index enquiry_of_reporter on enquiry (reporter_id) where reporter_id is not null;

-- The same question is taken once while it is open; whether staff have looked at it does not matter any more.
drop index enquiry_waiting_once;

update enquiry e set content_hash = null
 where verification <> 'WAITING'
    or exists (select 1 from task t where t.subject_kind = 'ENQUIRY' and t.subject_id = e.id and t.role = 'LEAD' and t.state <> 'OPEN');

create unique index enquiry_open_once on enquiry (addressee_id, content_hash) where content_hash is not null;

comment on column enquiry.content_hash is 'of what came by the public form, while it is open, so that the same is taken once';

-- How many mails a public form has set off to one address.
create index mail_to on mail (recipient, created_at);
