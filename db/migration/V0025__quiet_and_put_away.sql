-- Who is at rest gets no mail, and who saw enough of a part of the start page puts it away. Both are a choice of the person alone, who
-- takes it back as easily; nobody else learns of either. A kind of notice can be turned off altogether, and not only by mail.
create table notice.quiet_hours (
    person_id uuid primary key references people.person (id),
    -- Minutes of the day by the clocks of Brussels. From a later minute until an earlier one means over midnight.
    from_minute integer not null check (from_minute between 0 and 1439),
    until_minute integer not null check (until_minute between 0 and 1439),
    chosen_at timestamp with time zone not null,
    constraint quiet_hours_some check (from_minute <> until_minute)
);

create table notice.put_away (
    person_id uuid not null references people.person (id),
    -- A part of the start page, or something on it as it stood then; a name of ours, and no words of a person.
    what varchar(120) not null,
    put_at timestamp with time zone not null,
    primary key (person_id, what)
);
create index put_away_at on notice.put_away (put_at);

-- Whether notices of this kind stand in the application. Whoever wants none there, wants no mail about them either.
alter table notice.wish add column here boolean default true not null;
alter table notice.wish add constraint wish_here check (here or how = 'OFF');
