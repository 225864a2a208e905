-- Successors follow an agency; one of them, or another one, took over what was open when it ended.
alter table agency add column heir_id uuid references agency;

comment on column agency.heir_id is 'who took over what was open when the agency ended, where a reorganisation here said so';
