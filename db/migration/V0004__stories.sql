-- Good practice that every member of staff may find and use. A story stands on its own: once it has been handed to a
-- second reader nothing in the database leads back to the review it was harvested from.
create schema stories;

create table stories.tag (
    dimension varchar(10) not null check (dimension in ('TOOL', 'THEME', 'REGION', 'SETTING', 'AGE')),
    code varchar(60) not null,
    label_nl varchar(100) not null,
    label_en varchar(100) not null,
    place integer not null,
    retired boolean default false not null,
    version integer default 0 not null,
    primary key (dimension, code)
);

create table stories.story (
    id uuid primary key,
    -- The name another system gave it; importing it again updates.
    external_id varchar(100) unique,
    -- Empty for an imported story.
    author_id uuid references people.person (id),
    title varchar(200) not null,
    summary varchar(600) not null,
    body varchar(50000) not null,
    state varchar(10) not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    published_on date,
    version integer default 0 not null
);
create index story_author on stories.story (author_id);
create index story_state on stories.story (state);

create table stories.story_tag (
    story_id uuid not null references stories.story (id),
    dimension varchar(10) not null,
    code varchar(60) not null,
    primary key (story_id, dimension, code),
    foreign key (dimension, code) references stories.tag (dimension, code)
);

-- The teams of the author when the story was handed in: its second reader comes from another team.
create table stories.author_team (
    story_id uuid not null references stories.story (id),
    team_id uuid not null references people.team (id),
    primary key (story_id, team_id)
);

-- What a second reader decided, and the remark that goes with it.
create table stories.reading (
    id uuid primary key,
    story_id uuid not null references stories.story (id),
    reader_id uuid not null references people.person (id),
    outcome varchar(10) not null check (outcome in ('RETURNED', 'PUBLISHED')),
    remark varchar(2000) not null,
    decided_at timestamp with time zone not null
);
create index reading_story on stories.reading (story_id);

create table stories.story_use (
    id uuid primary key,
    story_id uuid not null references stories.story (id),
    person_id uuid not null references people.person (id),
    brought varchar(300) not null,
    used_at timestamp with time zone not null
);
create index story_use_story on stories.story_use (story_id);

-- Only while a story is being drafted: the review to show beside it. Erased when the story is handed in.
create table stories.harvest_source (
    story_id uuid primary key references stories.story (id),
    review_id uuid not null
);
create index harvest_source_review on stories.harvest_source (review_id);

-- Someone vouched for what the detector marked: who, when, how many marks.
create table stories.confirmation (
    id uuid primary key,
    story_id uuid not null references stories.story (id),
    by_id uuid not null references people.person (id),
    marks integer not null,
    confirmed_at timestamp with time zone not null
);
create index confirmation_story on stories.confirmation (story_id);
