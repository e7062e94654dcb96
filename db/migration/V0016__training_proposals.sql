-- A proposal is a fact of its own beside the enrolment it may lead to: who made it hears what came of it, sees it among the plans of
-- the team, and does not repeat it without end.
create table training.proposal (
    edition_id uuid not null references training.edition (id),
    person_id uuid not null references people.person (id),
    -- Whoever said no is asked once more at most.
    turn integer not null check (turn between 1 and 2),
    by_id uuid not null references people.person (id),
    asked_at timestamp with time zone not null,
    answered_at timestamp with time zone,
    -- Why not is asked of nobody.
    accepted boolean,
    -- True for as long as it is not answered and empty after that: there is one such proposal of an edition to a person.
    waiting boolean default true check (waiting),
    unique (edition_id, person_id, waiting),
    primary key (edition_id, person_id, turn),
    check ((answered_at is null) = (accepted is null)),
    check ((answered_at is null) = (waiting is not null))
);
create index proposal_person on training.proposal (person_id);

-- Those that wait for an answer today.
insert into training.proposal (edition_id, person_id, turn, by_id, asked_at)
select edition_id, person_id, 1, by_id, since from training.enrolment where state = 'ASKED';

-- Whether whoever is asked to walk a path by name had chosen it before: taken back, it is theirs by choice again.
alter table training.assignment add column chosen boolean default false not null;
