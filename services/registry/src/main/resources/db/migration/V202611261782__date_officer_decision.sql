alter table communication_officer add column decided_on date;

comment on column communication_officer.decided_on is 'the day on which the decision was signed; null where nobody has said';
