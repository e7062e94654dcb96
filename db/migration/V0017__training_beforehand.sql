-- What participants say before a session, when they were last told of materials, and files of earlier trainings that can be
-- taken back. Rows of their own: what stands noted of a session stays what was noted while or after it went on.
create table training.excuse (
    session_id uuid not null references training.course_session (id),
    person_id uuid not null references people.person (id),
    said_at timestamp with time zone not null,
    primary key (session_id, person_id)
);
create index excuse_person on training.excuse (person_id);

-- The last day on which participants were told that there is something new to read.
alter table training.edition add column material_told_on date;

-- A file of earlier trainings that was read in, and can be taken back as a whole.
create table training.earlier_file (
    id uuid primary key,
    -- Empty where it was read in at the terminal.
    by_id uuid references people.person (id),
    read_at timestamp with time zone not null,
    undone_at timestamp with time zone
);

-- Which evidence came of it.
create table training.earlier_line (
    file_id uuid not null references training.earlier_file (id),
    person_id uuid not null references people.person (id),
    source_id uuid not null,
    primary key (file_id, person_id, source_id)
);
create index earlier_line_person on training.earlier_line (person_id);
