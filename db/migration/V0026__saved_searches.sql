-- A search that somebody comes back to has a name, and tells how many stories came since. What people look for is their own: a search
-- that is saved is read by nobody else, and of all others only how many there were in a month and how many found nothing is kept.
create table stories.saved_search (
    id uuid primary key,
    owner_id uuid not null references people.person (id),
    name varchar(80) not null,
    words varchar(300) not null,
    newest_first boolean not null,
    saved_at timestamp with time zone not null,
    -- Stories published after this moment are new.
    opened_at timestamp with time zone not null,
    constraint saved_search_name unique (owner_id, name)
);

create table stories.saved_search_tag (
    search_id uuid not null references stories.saved_search (id),
    dimension varchar(10) not null,
    code varchar(60) not null,
    primary key (search_id, dimension, code),
    foreign key (dimension, code) references stories.tag (dimension, code)
);
create index saved_search_tag_tag on stories.saved_search_tag (dimension, code);

-- Counts only: without words, without people, without a time.
create table stories.search_month (
    month_from date primary key,
    searches integer not null,
    without_result integer not null,
    constraint search_month_counts check (without_result between 0 and searches)
);
