-- Readings and earlier trainings become facts of their own, so that evidence can be worked out anew from facts of every kind. And
-- a path asks more naturally: coaching and supervision can be asked as one, and what there is to read can be a file.

-- Something was read or watched for a step, as often as the step asked for it.
create table training.reading (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    about varchar(90) not null,
    read_on date not null
);
create index reading_person on training.reading (person_id, about);
insert into training.reading (id, person_id, about, read_on)
select source_id, person_id, about, happened_on from training.evidence where kind = 'READING' and holds;

-- A training that was followed before, as a file told it.
create table training.earlier_training (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    course_code varchar(40) not null references training.course (code),
    followed_on date not null,
    minutes integer,
    valid_until date,
    check (valid_until is null or valid_until > followed_on)
);
create index earlier_training_person on training.earlier_training (person_id);
insert into training.earlier_training (id, person_id, course_code, followed_on, minutes, valid_until)
select source_id, person_id, about, happened_on, minutes, valid_until from training.evidence
where kind = 'COURSE' and holds and source_id not in (select id from training.edition);

-- What there is to read in a step, when it is a file; a step asks one thing to read at most.
create table training.reading_file (
    path_code varchar(40) not null,
    path_version integer not null,
    step_code varchar(40) not null,
    file_name varchar(120) not null,
    file_type varchar(100) not null,
    content bytea not null,
    by_id uuid references people.person (id),
    added_at timestamp with time zone not null,
    primary key (path_code, path_version, step_code),
    foreign key (path_code, path_version, step_code) references training.path_step (path_code, path_version, code)
);

-- The same as before with one more kind. Written anew, since a check without a name cannot be changed on both databases.
create table training.requirement_anew (
    path_code varchar(40) not null,
    path_version integer not null,
    step_code varchar(40) not null,
    place integer not null,
    kind varchar(20) not null,
    times integer not null,
    -- How many of them in the part of presenter.
    presenting integer default 0 not null,
    -- All of them within so many months; empty where it does not matter.
    within_months integer,
    course_code varchar(40),
    template_code varchar(40),
    -- What there is to read or watch, and where; the place is empty where there is a file only.
    title varchar(160),
    link varchar(500),
    -- Who confirms it.
    confirming_role varchar(30),
    constraint requirement_key primary key (path_code, path_version, step_code, place),
    constraint requirement_step foreign key (path_code, path_version, step_code)
        references training.path_step (path_code, path_version, code),
    constraint requirement_course foreign key (course_code) references training.course (code),
    constraint requirement_kinds check (kind in ('COURSE', 'READING', 'INTERVISION', 'FACILITATION', 'GROUP_SUPERVISION',
        'REVIEW', 'RESPONSE', 'STORY', 'STORY_USE', 'COACHING', 'SUPERVISION', 'CONVERSATION', 'OBSERVATION', 'CONFIRMATION')),
    constraint requirement_places check (place between 1 and 10),
    constraint requirement_times check (times between 1 and 100 and presenting between 0 and times),
    constraint requirement_within check (within_months between 1 and 120),
    constraint requirement_of_course check ((kind = 'COURSE') = (course_code is not null)),
    constraint requirement_of_reading check ((kind = 'READING') = (link is not null) and (kind = 'READING') = (title is not null)),
    constraint requirement_of_confirmation check ((kind = 'CONFIRMATION') = (confirming_role is not null))
);
insert into training.requirement_anew (path_code, path_version, step_code, place, kind, times, presenting, within_months,
    course_code, template_code, title, link, confirming_role)
select path_code, path_version, step_code, place, kind, times, presenting, within_months,
    course_code, template_code, title, link, confirming_role from training.requirement;
drop table training.requirement;
alter table training.requirement_anew rename to requirement;

-- The path that came along asked two of one kind where its words say "supervision or coaching".
delete from training.requirement
where path_code = 'praktijkleider' and path_version = 1 and step_code = 'supervisie' and kind = 'COACHING';
update training.requirement set kind = 'CONVERSATION'
where path_code = 'praktijkleider' and path_version = 1 and step_code = 'supervisie' and kind = 'SUPERVISION';

-- So where people stand is looked at once more, soon after the start.
delete from training.caught_up;
