-- A report of a period of the plan: what was written for it, and the figures as they were when it was made. Whatever is counted
-- later, the report of then stays the report of then; once it is final nobody writes in it any more.
create table plan.report (
    id uuid primary key,
    title varchar(120) not null,
    from_on date not null,
    until_on date not null,
    begun_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    -- When its figures were taken; empty as long as it is being made.
    made_at timestamp with time zone,
    -- The figures, as JSON; read as a whole and never asked for by what is in them.
    figures text,
    final_at timestamp with time zone,
    check (from_on <= until_on),
    check ((made_at is null) = (figures is null)),
    check (final_at is null or made_at is not null)
);

-- What the steering group wrote: about the whole, and about each element.
create table plan.report_part (
    report_id uuid not null references plan.report (id),
    part varchar(12) not null check (part in ('WHOLE', 'LEARNING', 'LEADERSHIP', 'ALIGNMENT', 'MEASUREMENT')),
    words varchar(8000) not null,
    by_id uuid not null references people.person (id),
    version integer not null check (version >= 1),
    primary key (report_id, part)
);

-- Which stories it tells. Only their names are kept: a story that leaves the shelf leaves the report.
create table plan.report_story (
    report_id uuid not null references plan.report (id),
    story_id uuid not null,
    place integer not null,
    primary key (report_id, story_id)
);
