create table feed_reader (
    client   varchar primary key,
    sequence bigint not null,
    read_at  timestamptz not null
);

comment on table feed_reader is 'how far each program that reads the national feed has come';
