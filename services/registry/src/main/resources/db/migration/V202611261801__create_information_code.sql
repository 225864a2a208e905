create table information_code (
    code_hash  varchar primary key,
    request_id uuid not null references information_request,
    issued_at  timestamptz not null
);

comment on table information_code is
    'further codes of a request: nobody but the citizen keeps the one of its receipt, so each later mail brings its own';

create index information_code_by_request on information_code (request_id);
