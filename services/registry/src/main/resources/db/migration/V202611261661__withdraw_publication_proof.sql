-- A wrong proof is withdrawn and stays to be seen; the duty is open again and may be proven anew.
alter table publication_proof
    add withdrawn_at     timestamptz,
    add withdrawn_by     varchar,
    add withdrawn_reason varchar,
    drop constraint publication_proof_once,
    add constraint publication_proof_withdrawn_with_reason check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null));

create unique index publication_proof_once on publication_proof (assignment_id, channel) where withdrawn_at is null;
create index publication_proof_of_assignment on publication_proof (assignment_id);
