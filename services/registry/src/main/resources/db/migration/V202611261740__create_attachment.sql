create table attachment (
    id          uuid primary key,
    owner_kind  varchar not null,
    owner_id    uuid not null,
    file_name   varchar not null,
    state       varchar not null,
    media_type  varchar,
    size        bigint,
    sha256      varchar,
    touched_at  timestamptz not null,
    stored_at   timestamptz,
    added_by    varchar not null,
    constraint attachment_stored_is_known check (
        (state = 'STORED') = (media_type is not null and size > 0 and sha256 is not null and stored_at is not null))
);

comment on table attachment is 'files that belong to a matter; one that is still arriving is shown to nobody';
comment on column attachment.owner_kind is 'which feature decides who may see it; owner_id is its matter';

comment on column attachment.touched_at is 'when it began to arrive, or its last piece did';

create index attachment_by_owner on attachment (owner_kind, owner_id);
create index attachment_arriving on attachment (touched_at) where state = 'ARRIVING';

create table attachment_piece (
    id            uuid primary key,
    attachment_id uuid not null references attachment on delete cascade,
    number        integer not null,
    content       bytea not null,
    constraint attachment_piece_once unique (attachment_id, number)
);

-- Already compressed, nearly all of it.
alter table attachment_piece alter column content set storage external;
