-- Somebody who is not at the screen must hear of it too. A mail waits here until a mail server took it, so that none is lost
-- with a crash and none is sent twice by two servers; the calendar on a phone asks with a secret, of which only the hash is kept.
create schema notice;

create table notice.mail (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    kind varchar(60) not null,
    -- In the language of the person when it was written. Holds no content of a case.
    subject varchar(200) not null,
    body varchar(20000) not null,
    calendar_method varchar(10) check (calendar_method in ('REQUEST', 'CANCEL')),
    calendar_text varchar(20000),
    created_at timestamp with time zone not null,
    -- Until then nobody tries: either it failed just now, or somebody is at it.
    next_try_at timestamp with time zone not null,
    tries integer default 0 not null,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    check ((calendar_method is null) = (calendar_text is null)),
    check (sent_at is null or given_up_at is null)
);
create index mail_next on notice.mail (next_try_at);
create index mail_person on notice.mail (person_id);

-- One address a person: a new one takes the place of the old one.
create table notice.calendar_feed (
    person_id uuid primary key references people.person (id),
    secret_hash varchar(64) not null unique,
    made_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone
);
