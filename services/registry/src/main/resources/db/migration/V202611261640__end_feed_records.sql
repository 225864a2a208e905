-- A record leaves the feed when its time is over.
alter table feed_item add column leaves_at timestamptz;

comment on column feed_item.leaves_at is 'end of the time for which the record holds; null while none is known';

update feed_item set leaves_at = cast(cast(value as json) ->> 'validTo' as timestamptz);

create index feed_item_leaving on feed_item (leaves_at) where leaves_at is not null;

create table feed_filled (
    format    integer primary key,
    filled_at timestamptz not null
);

comment on table feed_filled is 'in which form everything there was to tell has been put into the feed once';
