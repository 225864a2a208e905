create table mail (
    id              uuid primary key,
    version         integer not null default 0,
    kind            varchar not null,
    agency_id       uuid references agency,
    about           varchar,
    dedupe_key      varchar not null,
    recipient       varchar not null,
    subject         varchar not null,
    text            varchar,
    html            varchar,
    state           varchar not null,
    reason          varchar,
    reply_code      integer,
    attempts        integer not null,
    deferrals       integer not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    useful_until    timestamptz not null,
    settled_at      timestamptz,
    constraint mail_once unique (dedupe_key),
    constraint mail_settled_has_time check ((state = 'WAITING') = (settled_at is null)),
    constraint mail_that_may_leave_has_words check (state not in ('WAITING', 'GIVEN_UP') or text is not null)
);

comment on table mail is 'mails to official addresses, written in the transaction of their cause and sent afterwards';
comment on column mail.about is 'what it speaks of, as the feature that wrote it says';
comment on column mail.dedupe_key is 'the same cause never makes a second mail';
comment on column mail.text is 'gone once the mail has left: it may carry a link that is a right';
comment on column mail.deferrals is 'refusals for now by a server that answered; a server that is away does not count';
comment on column mail.next_attempt_at is 'when it may be sent; while somebody sends it, until when that one has time';

create index mail_waiting on mail (next_attempt_at, id) where state = 'WAITING';
create index mail_about on mail (about) where about is not null;
create index mail_newest on mail (created_at desc, id desc);
create index mail_last_to on mail (recipient, settled_at desc) where settled_at is not null;
