-- Who was at a meeting is put right beside what the room itself noted: on that note hangs who may read what was said, so a
-- correction opens nothing and closes nothing. Empty while nobody corrected it; else it counts instead of the note.
alter table intervision.attendance add column corrected varchar(10);
alter table intervision.attendance
    add constraint attendance_corrected check (corrected in ('PRESENT', 'EXCUSED', 'ABSENT'));

-- Every correction stays: who said it of whom, when, and what it was before.
create table intervision.attendance_correction (
    meeting_id uuid not null references intervision.meeting (id),
    person_id uuid not null references people.person (id),
    place integer not null,
    by_id uuid not null references people.person (id),
    corrected_at timestamp with time zone not null,
    -- Empty where nothing was noted.
    from_fact varchar(10) check (from_fact in ('PRESENT', 'EXCUSED', 'ABSENT')),
    to_fact varchar(10) not null check (to_fact in ('PRESENT', 'EXCUSED', 'ABSENT')),
    primary key (meeting_id, person_id, place)
);
create index attendance_correction_person on intervision.attendance_correction (person_id);
