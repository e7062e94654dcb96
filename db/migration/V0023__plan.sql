-- The plan of five years. Nothing in it is ever overwritten: each change is a revision with its moment and its author, so that the
-- plan can be read as it was known on any day, and a milestone that moved still shows where it stood.
create schema plan;

-- When the plan begins and what its years and elements are called. The last one holds.
create table plan.frame (
    number integer primary key check (number >= 1),
    known_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    first_month date not null check (extract(day from first_month) = 1),
    -- With how many actions at a time in a quarter the organisation still calls it calm.
    calm_quarter integer not null check (calm_quarter between 1 and 999),
    -- The same for the actions of one owner.
    calm_owner integer not null check (calm_owner between 1 and 99)
);

create table plan.frame_year (
    frame_number integer not null references plan.frame (number),
    year_no integer not null check (year_no between 1 and 5),
    -- Empty where the organisation gave none: then the year goes by its number.
    name_nl varchar(80) not null,
    name_en varchar(80) not null,
    primary key (frame_number, year_no)
);

create table plan.frame_element (
    frame_number integer not null references plan.frame (number),
    element varchar(12) not null check (element in ('LEARNING', 'LEADERSHIP', 'ALIGNMENT', 'MEASUREMENT')),
    -- What the organisation understands by it; empty where the words that come along will do.
    words_nl varchar(1000) not null,
    words_en varchar(1000) not null,
    primary key (frame_number, element)
);

-- A meeting of the steering group. While it goes on its notes are written; once it is closed they are its minutes.
create table plan.steering_meeting (
    id uuid primary key,
    begun_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    closed_at timestamp with time zone,
    -- 1 as long as it goes on: there is one such at most.
    going_on integer unique check (going_on = 1),
    check ((going_on is null) = (closed_at is not null))
);

create table plan.steering_note (
    steering_meeting_id uuid not null references plan.steering_meeting (id),
    -- The item of the plan it is about, or 'free' for what was not on the agenda.
    subject varchar(40) not null,
    words varchar(4000) not null,
    begun_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    version integer not null check (version >= 1),
    primary key (steering_meeting_id, subject)
);

create table plan.item (
    id uuid primary key,
    kind varchar(12) not null check (kind in ('OBJECTIVE', 'ACTION', 'MILESTONE', 'RISK', 'DECISION')),
    -- Whose it is today: of everybody where it is empty. Who may read it hangs on this.
    region_id uuid references people.region (id),
    unique (id, kind)
);

create table plan.revision (
    item_id uuid not null,
    kind varchar(12) not null,
    number integer not null check (number >= 1),
    known_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    -- Why it was changed; empty where nobody had to say.
    reason varchar(600) not null,
    taken_away boolean not null,
    region_id uuid references people.region (id),
    element varchar(12) check (element in ('LEARNING', 'LEADERSHIP', 'ALIGNMENT', 'MEASUREMENT')),
    year_no integer check (year_no between 1 and 5),
    objective_id uuid references plan.item (id),
    title varchar(200) not null,
    words varchar(4000) not null,
    -- What helps against a risk; who took a decision.
    beside varchar(4000) not null,
    owner_id uuid references people.person (id),
    from_on date,
    -- Of a milestone its day, of a decision the day on which it is to be taken or was.
    until_on date,
    reached_on date,
    state varchar(12) check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'STOPPED')),
    primary key (item_id, number),
    foreign key (item_id, kind) references plan.item (id, kind),
    check (from_on is null or until_on is null or from_on <= until_on),
    check (kind <> 'OBJECTIVE' or (element is not null and year_no is not null)),
    check (kind <> 'ACTION'
        or (objective_id is not null and owner_id is not null and from_on is not null and until_on is not null
            and state is not null)),
    check (kind <> 'MILESTONE' or (objective_id is not null and until_on is not null)),
    check (kind <> 'RISK' or (element is not null and year_no is not null)),
    check (kind <> 'DECISION' or (until_on is not null and state is not null)),
    check (region_id is null or kind in ('ACTION', 'MILESTONE'))
);
create index revision_known on plan.revision (known_at);
create index revision_objective on plan.revision (objective_id);

-- Who helps with an action.
create table plan.helper (
    item_id uuid not null,
    number integer not null,
    person_id uuid not null references people.person (id),
    primary key (item_id, number, person_id),
    foreign key (item_id, number) references plan.revision (item_id, number)
);
create index helper_person on plan.helper (person_id);

-- What an item has to do with elsewhere in the house.
create table plan.link (
    item_id uuid not null,
    number integer not null,
    kind varchar(10) not null check (kind in ('PATH', 'EDITION', 'WAVE', 'GROUP', 'TOOL')),
    target varchar(60) not null,
    primary key (item_id, number, kind, target),
    foreign key (item_id, number) references plan.revision (item_id, number)
);

-- The plan as it was agreed: a moment with a name.
create table plan.agreement (
    id uuid primary key,
    name varchar(120) not null,
    agreed_at timestamp with time zone not null,
    by_id uuid not null references people.person (id)
);

-- Where an element stands, in one sentence that somebody wrote. The last one holds.
create table plan.sentence (
    element varchar(12) not null check (element in ('LEARNING', 'LEADERSHIP', 'ALIGNMENT', 'MEASUREMENT')),
    number integer not null check (number >= 1),
    known_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    words varchar(600) not null,
    primary key (element, number)
);
