create table publication_proof (
    id            uuid primary key,
    assignment_id uuid not null references assignment,
    channel       varchar not null,
    fulfilled_at  timestamptz not null,
    url           varchar,
    note          varchar,
    document_name varchar,
    document_hash varchar,
    recorded_at   timestamptz not null,
    recorded_by   varchar not null,
    constraint publication_proof_once unique (assignment_id, channel),
    constraint publication_proof_shows_something check (coalesce(url, note, document_hash) is not null),
    constraint publication_proof_names_its_document check ((document_name is null) = (document_hash is null))
);

comment on table publication_proof is 'that an assignment was published on a channel; the duty itself follows from the assignment';
comment on column publication_proof.fulfilled_at is 'when it was published there, as the evidence says';
comment on column publication_proof.document_hash is 'SHA-256 of a file that the agency keeps, for example a picture of the notice board';
