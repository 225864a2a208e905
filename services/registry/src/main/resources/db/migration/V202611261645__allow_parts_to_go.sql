-- A body may give parts away on several days, to the same body too.
alter table agency_succession
    drop constraint agency_succession_pkey,
    add primary key (successor_id, predecessor_id, effective_on);

comment on column agency_succession.kind is 'SPLIT_OFF: the predecessor goes on, so that nothing leads from it to the successor';
