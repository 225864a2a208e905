create table article (
    id            uuid primary key,
    source_id     uuid not null references source,
    canonical_url varchar not null constraint article_stored_once unique,
    url           varchar not null,
    host          varchar not null,
    content_hash  varchar not null,
    title         varchar not null,
    excerpt       varchar,
    body          varchar not null,
    search_text   varchar not null,
    published_at  timestamptz,
    believed_at   timestamptz not null,
    first_seen_at timestamptz not null,
    register      varchar,
    constraint article_content_stored_once unique (host, content_hash)
);

comment on column article.body is 'for matching and as evidence only; never shown';
comment on column article.believed_at is 'published_at, unless it lies in the future or cannot be true';
comment on column article.register is 'fingerprint of the agencies it was last matched with; null when never';

create index article_latest on article (believed_at desc, id desc);
create index article_of_source on article (source_id, believed_at desc, id desc);
create index article_register on article (register);
-- The folded text holds no diacritics, so the plainest dictionary finds "Sìn Hồ" by "sin ho".
create index article_search on article using gin (to_tsvector('simple', search_text));

create table article_match (
    article_id uuid not null references article,
    agency_id  uuid not null,
    position   integer not null,
    as_written varchar not null,
    unit_today varchar,
    confidence varchar not null,
    reason     varchar not null,
    primary key (article_id, agency_id)
);

create index article_match_of_agency on article_match (agency_id, article_id);
