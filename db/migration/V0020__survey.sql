-- Questionnaires and their waves. What is told of a wave is worked out once, when it closes; what people answered is closed
-- until then and taken away afterwards. No row leads from a person to an answer that was given without a name.
create schema survey;

create table survey.questionnaire (
    code varchar(40) primary key,
    -- What the product does with it beyond asking; OTHER is one that the organisation drew up.
    kind varchar(20) not null check (kind in ('BREADTH', 'ATTITUDE', 'DEPTH', 'IMPACT', 'PULSE', 'FAMILY', 'OTHER')),
    -- Empty for what came along.
    author_id uuid references people.person (id),
    place integer not null
);

create table survey.questionnaire_version (
    questionnaire_code varchar(40) not null references survey.questionnaire (code),
    version_no integer not null check (version_no between 1 and 1000),
    -- Its name, scales and questions, as JSON.
    content text not null,
    -- Once a wave asks it, a version is never changed again.
    settled_at timestamp with time zone,
    by_id uuid references people.person (id),
    version integer default 0 not null,
    primary key (questionnaire_code, version_no)
);

-- An item is asked in one questionnaire only, on one scale: so it is the same item in every version and every wave.
create table survey.item (
    code varchar(60) primary key,
    questionnaire_code varchar(40) not null references survey.questionnaire (code),
    -- Its answers, in order and as they count: a change would make waves incomparable.
    scale varchar(600) not null
);

create table survey.wave (
    id uuid primary key,
    questionnaire_code varchar(40) not null,
    version_no integer not null,
    name varchar(120) not null,
    -- ASKED by the product, or TAKEN_OVER as counts from elsewhere.
    origin varchar(10) not null check (origin in ('ASKED', 'TAKEN_OVER')),
    mode varchar(10) not null check (mode in ('ANONYMOUS', 'NAMED')),
    threshold integer not null check (threshold between 5 and 100),
    -- Of counts taken over: where they come from, and whether they were published before and are told as they came.
    source varchar(300),
    published boolean default false not null,
    from_date date not null,
    until_date date not null,
    by_id uuid references people.person (id),
    version integer default 0 not null,
    constraint wave_mode unique (id, mode),
    check (until_date >= from_date),
    check ((origin = 'TAKEN_OVER') = (source is not null)),
    foreign key (questionnaire_code, version_no) references survey.questionnaire_version (questionnaire_code, version_no)
);
create index wave_questionnaire on survey.wave (questionnaire_code, version_no);

-- Who is to be invited, until the wave opens. Roles narrow down what teams and regions bring together; nothing means everyone.
create table survey.wave_audience (
    wave_id uuid not null references survey.wave (id),
    place integer not null,
    role_name varchar(30),
    region_id uuid references people.region (id),
    team_id uuid references people.team (id),
    primary key (wave_id, place),
    check ((case when role_name is null then 0 else 1 end) + (case when region_id is null then 0 else 1 end)
        + (case when team_id is null then 0 else 1 end) = 1)
);

-- A wave that is open, or was. Everything that is written down of it refers to its mode as well: so neither mode can be made
-- of the other, whatever a program or a person with a statement tries.
create table survey.opening (
    wave_id uuid primary key,
    mode varchar(10) not null check (mode in ('ANONYMOUS', 'NAMED')),
    -- With this anyone closes a sheet; what opens it again stands in no table.
    public_key bytea,
    opened_on date not null,
    reminded_on date,
    -- Somebody closes it before its last day; the server that holds its key does so.
    closing_asked boolean default false not null,
    invited_count integer not null check (invited_count >= 0),
    constraint opening_mode unique (wave_id, mode),
    constraint opening_wave foreign key (wave_id, mode) references survey.wave (id, mode),
    check ((mode = 'ANONYMOUS') = (public_key is not null))
);

-- Who is asked, fixed at the opening; gone at the closing. Nothing here says when somebody answered.
create table survey.invited (
    wave_id uuid not null,
    person_id uuid not null references people.person (id),
    mode varchar(10) not null,
    region_id uuid references people.region (id),
    team_id uuid references people.team (id),
    answered boolean default false not null,
    primary key (wave_id, person_id),
    constraint invited_opening foreign key (wave_id, mode) references survey.opening (wave_id, mode)
);
create index invited_person on survey.invited (person_id);

-- For people without an account: each code opens the questions once. No code is given out to a name.
create table survey.door_code (
    wave_id uuid not null,
    code_hash varchar(64) not null,
    mode varchar(10) not null check (mode = 'ANONYMOUS'),
    used boolean default false not null,
    primary key (code_hash),
    constraint door_code_opening foreign key (wave_id, mode) references survey.opening (wave_id, mode)
);
create index door_code_wave on survey.door_code (wave_id);

-- What was answered without a name, closed until the wave closes and then taken away.
create table survey.sealed_sheet (
    id uuid primary key,
    wave_id uuid not null,
    mode varchar(10) not null check (mode = 'ANONYMOUS'),
    content bytea not null,
    constraint sealed_sheet_opening foreign key (wave_id, mode) references survey.opening (wave_id, mode)
);
create index sealed_sheet_wave on survey.sealed_sheet (wave_id);

-- What somebody goes on with later, found and opened by their own secret only.
create table survey.unfinished_sheet (
    secret_hash varchar(64) primary key,
    wave_id uuid not null,
    mode varchar(10) not null check (mode = 'ANONYMOUS'),
    content bytea not null,
    constraint unfinished_sheet_opening foreign key (wave_id, mode) references survey.opening (wave_id, mode)
);
create index unfinished_sheet_wave on survey.unfinished_sheet (wave_id);

-- What was answered with a name, as the wave said it would be.
create table survey.named_sheet (
    wave_id uuid not null,
    person_id uuid not null references people.person (id),
    mode varchar(10) not null check (mode = 'NAMED'),
    content text not null,
    sent boolean default false not null,
    primary key (wave_id, person_id),
    constraint named_sheet_opening foreign key (wave_id, mode) references survey.opening (wave_id, mode)
);
create index named_sheet_person on survey.named_sheet (person_id);

-- How many answered, told when the wave closed; empty where too few did.
create table survey.closing (
    wave_id uuid primary key references survey.wave (id),
    closed_on date not null,
    answered_count integer check (answered_count >= 0),
    -- What opens the answers was lost, and somebody gave the wave up: nothing is told of it.
    given_up boolean default false not null
);

-- What is told: groups, and in each how often each answer or answers taken together were given.
create table survey.told_group (
    wave_id uuid not null references survey.wave (id),
    place integer not null,
    kind varchar(20) not null check (kind in ('EVERYONE', 'REGION', 'OTHER_REGIONS', 'TEAM', 'OTHER_TEAMS')),
    region_id uuid references people.region (id),
    team_id uuid references people.team (id),
    -- As the region or team was called then; empty for people in none.
    group_name varchar(100) not null,
    primary key (wave_id, place)
);

create table survey.told_cell (
    wave_id uuid not null,
    group_place integer not null,
    item_code varchar(60) not null references survey.item (code),
    place integer not null,
    -- Codes of answers that are told as one, with spaces between them.
    options varchar(300) not null,
    people integer not null check (people >= 0),
    primary key (wave_id, group_place, item_code, place),
    foreign key (wave_id, group_place) references survey.told_group (wave_id, place)
);
create index told_cell_item on survey.told_cell (item_code);

-- What people wrote, in an order that says nothing; read by others only once a person let it through.
create table survey.written_text (
    id uuid primary key,
    wave_id uuid not null references survey.wave (id),
    item_code varchar(60) not null references survey.item (code),
    body varchar(4000) not null,
    state varchar(10) not null check (state in ('WAITING', 'RELEASED', 'KEPT_BACK')),
    by_id uuid references people.person (id),
    check ((state = 'WAITING') = (by_id is null))
);
create index written_text_wave on survey.written_text (wave_id, item_code);

-- Words that a person gives to what was written, to count what comes back.
create table survey.theme (
    id uuid primary key,
    item_code varchar(60) not null references survey.item (code),
    words varchar(160) not null,
    unique (item_code, words)
);
create table survey.text_theme (
    text_id uuid not null references survey.written_text (id) on delete cascade,
    theme_id uuid not null references survey.theme (id),
    primary key (text_id, theme_id)
);
create index text_theme_theme on survey.text_theme (theme_id);
