-- A draft that nobody wants any more stays as what was once prepared.
alter table reorganisation
    add column withdrawn_by varchar,
    add column withdrawn_at timestamptz,
    drop constraint reorganisation_applied_has_who_and_when,
    add constraint reorganisation_applied_has_who_and_when check (
        (state in ('DRAFT', 'WITHDRAWN')) = (applied_by is null)
        and (state in ('DRAFT', 'WITHDRAWN')) = (applied_at is null)),
    add constraint reorganisation_withdrawn_has_who_and_when check (
        (state = 'WITHDRAWN') = (withdrawn_by is not null) and (state = 'WITHDRAWN') = (withdrawn_at is not null));
