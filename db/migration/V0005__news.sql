-- What the start page tells until somebody opened it or put it away: a review that a colleague shared, a decision on an
-- own story, a first step of a new organisation. Each is a fact of one person or one step, and nobody else is told of it.

-- A reader opened this shared review or put the news of it away; forgotten when it is withdrawn. Never shown to anyone.
create table casereview.noticed (
    review_id uuid not null references casereview.review (id),
    person_id uuid not null references people.person (id),
    noticed_at timestamp with time zone not null,
    primary key (review_id, person_id)
);

-- Who responded has seen it.
insert into casereview.noticed (review_id, person_id, noticed_at)
    select review_id, responder_id, max(given_at) from casereview.response group by review_id, responder_id;

-- When the author saw the decision. What was decided before this was kept is no news any more.
alter table stories.reading add seen_at timestamp with time zone;
update stories.reading set seen_at = decided_at;

-- Steps of a new organisation that an administrator did by looking, or put away.
create table people.first_step (
    step varchar(20) primary key check (step in ('TEAMS', 'PEOPLE', 'READERS', 'TAGS', 'ROLES')),
    done_at timestamp with time zone not null
);
insert into people.first_step (step, done_at) select 'TAGS', created_at from people.organisation;
insert into people.first_step (step, done_at) select 'ROLES', created_at from people.organisation;
