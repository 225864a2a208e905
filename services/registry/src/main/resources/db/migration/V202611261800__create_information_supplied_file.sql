create table information_supplied_file (
    attachment_id uuid primary key references attachment,
    request_id    uuid not null references information_request
);

comment on table information_supplied_file is
    'files that were part of an answer: the only ones of a request that its citizen can save';

create index information_supplied_file_by_request on information_supplied_file (request_id);
