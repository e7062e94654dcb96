-- Who works here, where, and in which roles. Memberships and roles are dated facts: what a person may do today follows
-- from the rows that hold today, and the past stays readable.
create schema people;

create table people.organisation (
    id integer primary key check (id = 1),
    name varchar(120) not null,
    created_at timestamp with time zone not null
);

create table people.region (
    id uuid primary key,
    name varchar(100) not null unique,
    version integer default 0 not null
);

create table people.team (
    id uuid primary key,
    region_id uuid not null references people.region (id),
    name varchar(100) not null unique,
    version integer default 0 not null
);

create table people.person (
    id uuid primary key,
    user_name varchar(60) not null unique,
    mail varchar(254) not null unique,
    first_name varchar(80) not null,
    last_name varchar(80) not null,
    language varchar(5) default 'nl-BE' not null check (language in ('nl-BE', 'en')),
    password_hash varchar(255),
    -- Rises when every session of this person must end: new password, sign-out everywhere, deactivation.
    stamp integer default 0 not null,
    created_at timestamp with time zone not null,
    deactivated_at timestamp with time zone,
    version integer default 0 not null
);

create table people.membership (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    team_id uuid not null references people.team (id),
    from_date date not null,
    until_date date,
    check (until_date is null or until_date >= from_date)
);
create index membership_person on people.membership (person_id);
create index membership_team on people.membership (team_id);

-- A role holds for everything, for one region or for one team.
create table people.role_grant (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    role_name varchar(30) not null check (role_name in ('CONSULTANT', 'TRAINER', 'PRACTICE_LEADER', 'TEAM_LEADER',
        'REGIONAL_MANAGER', 'STEERING_GROUP', 'ADMINISTRATOR')),
    region_id uuid references people.region (id),
    team_id uuid references people.team (id),
    from_date date not null,
    until_date date,
    check (until_date is null or until_date >= from_date),
    check (region_id is null or team_id is null)
);
create index role_grant_person on people.role_grant (person_id);

create table people.role_label (
    role_name varchar(30) not null,
    language varchar(5) not null,
    label varchar(60) not null,
    primary key (role_name, language)
);

-- Secrets are kept as SHA-256 of a random value: the value itself is shown once and nowhere kept.
create table people.access_token (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    label varchar(80) not null,
    secret_hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone
);
create index access_token_person on people.access_token (person_id);

create table people.one_time_link (
    secret_hash varchar(64) primary key,
    person_id uuid not null references people.person (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create index one_time_link_person on people.one_time_link (person_id);
