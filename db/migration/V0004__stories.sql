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
    -- Every field has its own version, so that autosave of one never overwrites another.
    title varchar(200) not null,
    title_version integer default 0 not null,
    summary varchar(600) not null,
    summary_version integer default 0 not null,
    body varchar(50000) not null,
    body_version integer default 0 not null,
    state varchar(10) not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    published_at timestamp with time zone,
    -- Rises with every change: of two readers who decide on one version, one decides; the index keeps the newest.
    version integer default 0 not null,
    check (state <> 'PUBLISHED' or published_at is not null)
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
create index story_tag_tag on stories.story_tag (dimension, code);

-- The teams of the author when the story was handed in: its second reader comes from another team.
create table stories.author_team (
    story_id uuid not null references stories.story (id),
    team_id uuid not null references people.team (id),
    primary key (story_id, team_id)
);

-- What a practice leader decided on one version of a story, and the remark that goes with it.
create table stories.reading (
    id uuid primary key,
    story_id uuid not null references stories.story (id),
    reader_id uuid not null references people.person (id),
    story_version integer not null,
    outcome varchar(10) not null check (outcome in ('RETURNED', 'PUBLISHED', 'WITHDRAWN')),
    remark varchar(2000) not null,
    decided_at timestamp with time zone not null,
    unique (story_id, story_version)
);

create table stories.story_use (
    id uuid primary key,
    story_id uuid not null references stories.story (id),
    person_id uuid not null references people.person (id),
    brought varchar(300) not null,
    used_on date not null,
    used_at timestamp with time zone not null,
    -- When the author saw that it was used.
    seen_at timestamp with time zone,
    unique (story_id, person_id, used_on)
);

-- Only while a story is being drafted: the review to show beside it. Erased when the story is handed in or put away.
create table stories.harvest_source (
    story_id uuid primary key references stories.story (id),
    review_id uuid not null unique
);

-- Someone vouched for what the detector marked: who, when, how many marks.
create table stories.confirmation (
    id uuid primary key,
    story_id uuid not null references stories.story (id),
    by_id uuid not null references people.person (id),
    marks integer not null,
    confirmed_at timestamp with time zone not null
);
create index confirmation_story on stories.confirmation (story_id);

-- The list to begin with; an organisation adds, renames, reorders and retires.
insert into stories.tag (dimension, code, label_nl, label_en, place) values
    ('TOOL', 'drie-huizen', 'Drie huizen', 'Three houses', 1),
    ('TOOL', 'veilige-huis', 'Veilige huis', 'Safety house', 2),
    ('TOOL', 'woord-en-beeldverhaal', 'Woord- en beeldverhaal', 'Words and pictures', 3),
    ('TOOL', 'driekolommenmodel', 'Driekolommenmodel', 'Three columns', 4),
    ('TOOL', 'schaalvragen', 'Schaalvragen', 'Scaling questions', 5),
    ('TOOL', 'veiligheidsplan', 'Veiligheidsplan', 'Safety plan', 6),
    ('TOOL', 'netwerk-creeren', 'Netwerk creëren', 'Building a network', 7),
    ('TOOL', 'netwerkberaad', 'Netwerkberaad', 'Network meeting', 8),
    ('TOOL', 'fotos-van-veiligheid', 'Foto''s van veiligheid', 'Photos of safety', 9),
    ('THEME', 'armoede', 'Armoede', 'Poverty', 1),
    ('THEME', 'baby-en-peuter', 'Baby en peuter', 'Baby and toddler', 2),
    ('THEME', 'kindermishandeling', 'Kindermishandeling', 'Child abuse', 3),
    ('THEME', 'leiderschap', 'Leiderschap', 'Leadership', 4),
    ('THEME', 'partnergeweld', 'Partnergeweld', 'Partner violence', 5),
    ('THEME', 'pleegzorg', 'Pleegzorg', 'Foster care', 6),
    ('THEME', 'psychische-problemen', 'Psychische problemen', 'Mental health', 7),
    ('THEME', 'samenwerking-partners', 'Samenwerking met partners', 'Working with partners', 8),
    ('THEME', 'school', 'School', 'School', 9),
    ('THEME', 'taal-en-cultuur', 'Taal en cultuur', 'Language and culture', 10),
    ('THEME', 'teamleren', 'Teamleren', 'Learning as a team', 11),
    ('THEME', 'terugkeer-naar-huis', 'Terugkeer naar huis', 'Returning home', 12),
    ('THEME', 'tieners', 'Tieners', 'Teenagers', 13),
    ('THEME', 'uithuisplaatsing', 'Uithuisplaatsing', 'Out-of-home placement', 14),
    ('THEME', 'vechtscheiding', 'Vechtscheiding', 'High-conflict separation', 15),
    ('THEME', 'veiligheid-online', 'Veiligheid online', 'Safety online', 16),
    ('THEME', 'verslaving', 'Verslaving', 'Addiction', 17),
    ('THEME', 'verwaarlozing', 'Verwaarlozing', 'Neglect', 18),
    ('THEME', 'weerstand', 'Weerstand', 'Resistance', 19),
    ('THEME', 'welzijn-consulent', 'Welzijn van de consulent', 'Well-being of the consultant', 20),
    ('REGION', 'Antwerpen', 'Antwerpen', 'Antwerp', 1),
    ('REGION', 'Limburg', 'Limburg', 'Limburg', 2),
    ('REGION', 'Oost-Vlaanderen', 'Oost-Vlaanderen', 'East Flanders', 3),
    ('REGION', 'Vlaams-Brabant en Brussel', 'Vlaams-Brabant en Brussel', 'Flemish Brabant and Brussels', 4),
    ('REGION', 'West-Vlaanderen', 'West-Vlaanderen', 'West Flanders', 5),
    ('SETTING', 'OCJ', 'OCJ', 'OCJ', 1),
    ('SETTING', 'SDJ', 'SDJ', 'SDJ', 2),
    ('AGE', '0-3', '0-3 jaar', '0-3 years', 1),
    ('AGE', '4-11', '4-11 jaar', '4-11 years', 2),
    ('AGE', '12-18', '12-18 jaar', '12-18 years', 3),
    ('AGE', 'alle', 'Alle leeftijden', 'All ages', 4);
