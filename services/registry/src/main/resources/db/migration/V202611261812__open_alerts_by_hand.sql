alter table alert add column origin varchar not null default 'BROADCAST';
alter table alert alter column origin drop default;
alter table alert add column reason varchar;
alter table alert add column opened_by varchar;

alter table alert add constraint alert_origin_is_known check (origin in ('BROADCAST', 'BY_HAND'));
alter table alert add constraint alert_by_hand_says_why
    check ((origin = 'BY_HAND') = (reason is not null) and (origin = 'BY_HAND') = (opened_by is not null));

comment on table alert is 'what a first statement is about: emergencies that broadcast issued, and cases that staff opened';
comment on column alert.reason is 'why the agency has to speak, of a case that staff opened';
comment on column alert.issued_at is 'when it was broadcast, or opened by staff';
