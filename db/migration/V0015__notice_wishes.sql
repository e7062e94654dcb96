-- Not every notice is worth a mail at once: each person chooses per kind. So a notice is a row of its own, which stands in the
-- application, may wait for the mail of the morning or the week, and is claimed there, so that of two servers one writes that mail.
create table notice.told (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    kind varchar(60) not null,
    -- What it is about, as long as nobody saw it: until then a newer one takes its place.
    about varchar(120),
    -- What a reader must hold; null where holding it was no question.
    term varchar(100),
    -- In the language of the person when it was told. Holds no content of a case.
    title varchar(200) not null,
    line varchar(500) not null,
    path varchar(300),
    told_at timestamp with time zone not null,
    seen_at timestamp with time zone,
    -- When it may go along with a mail; null when it waits for none (any more).
    mail_due_at timestamp with time zone,
    unique (person_id, kind, about),
    check (seen_at is null or (about is null and mail_due_at is null))
);
create index told_person on notice.told (person_id, told_at);
create index told_due on notice.told (mail_due_at);
create index told_at on notice.told (told_at);

create table notice.wish (
    person_id uuid not null references people.person (id),
    kind varchar(60) not null,
    how varchar(10) not null check (how in ('AT_ONCE', 'DAILY', 'WEEKLY', 'OFF')),
    chosen_at timestamp with time zone not null,
    primary key (person_id, kind)
);

-- The way out that stands in one mail. Of its secret only the hash is kept.
create table notice.stop_link (
    secret_hash varchar(64) primary key,
    person_id uuid not null references people.person (id),
    kind varchar(60) not null,
    made_at timestamp with time zone not null
);
create index stop_link_made on notice.stop_link (made_at);
create index stop_link_person on notice.stop_link (person_id);

-- Mails that were written before cannot be stopped by a link.
alter table notice.mail add column stoppable boolean default false not null;
