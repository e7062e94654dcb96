-- Peer consultation: groups that meet, methods as data, the live room and what was agreed. The truth of a meeting is here
-- and not in a server's memory, so that a meeting outlives any browser and any server.
create schema intervision;

-- A method with its versions. What a version says never changes once it was offered; a meeting keeps the one it began with.
create table intervision.method (
    code varchar(40) not null,
    method_version integer not null,
    state varchar(10) not null check (state in ('DRAFT', 'OFFERED', 'RETIRED')),
    place integer not null,
    name_nl varchar(100) not null,
    name_en varchar(100) not null,
    purpose_nl varchar(400) not null,
    purpose_en varchar(400) not null,
    min_members integer not null check (min_members between 2 and 20),
    max_members integer not null,
    -- Whether a case may be written down before the meeting.
    beforehand boolean not null,
    -- Whether its steps may be spread over days, without everyone online at once.
    over_days boolean not null,
    -- Who drew it up here; empty for those that came along.
    author_id uuid references people.person (id),
    made_at timestamp with time zone,
    primary key (code, method_version),
    check (max_members between min_members and 20)
);

create table intervision.step (
    method_code varchar(40) not null,
    method_version integer not null,
    place integer not null check (place between 1 and 30),
    -- What kind of work is done: it decides what a screen offers and what the server lets through.
    block varchar(12) not null check (block in ('TALK', 'TURNS', 'WRITE', 'REVEAL', 'READ', 'RATE', 'CASES', 'CHOOSE',
        'SCALE', 'LOOK_BACK', 'AGREEMENTS', 'EVALUATION')),
    name_nl varchar(80) not null,
    name_en varchar(80) not null,
    purpose_nl varchar(300) not null,
    purpose_en varchar(300) not null,
    -- 0 where the group takes the time it needs.
    minutes integer not null check (minutes between 0 and 120),
    speaks varchar(12) not null check (speaks in ('EVERYONE', 'PRESENTER', 'GROUP', 'FACILITATOR', 'NOBODY')),
    writes varchar(12) not null check (writes in ('EVERYONE', 'PRESENTER', 'GROUP', 'NOBODY')),
    -- What is written in this step stays with who wrote it, until a later step shows it.
    hidden boolean not null,
    presenter varchar(12) not null check (presenter in ('TAKES_PART', 'LISTENS', 'AWAY')),
    -- The earlier step whose texts are shown, read or rated in this one.
    source_place integer,
    -- How texts are rated, for a rating.
    scale varchar(12) check (scale in ('WARMTH', 'ONE_TO_FIVE')),
    -- What is said here may become an agreement.
    advice boolean not null,
    primary key (method_code, method_version, place),
    foreign key (method_code, method_version) references intervision.method (code, method_version),
    check (source_place is null or source_place < place),
    check ((block in ('REVEAL', 'READ', 'RATE')) = (source_place is not null)),
    check ((block = 'RATE') = (scale is not null)),
    check (not hidden or writes <> 'NOBODY')
);

create table intervision.peer_group (
    id uuid primary key,
    name varchar(100) not null,
    purpose varchar(300) not null,
    -- The trainer in whose care it is: sees rhythm and attendance, and no content unless also in the group.
    trainer_id uuid not null references people.person (id),
    region_id uuid references people.region (id),
    place varchar(200) not null,
    link varchar(500) not null,
    -- Every so many weeks, from this day on, at this time, for so long. Empty while there is no rhythm.
    every_weeks integer check (every_weeks between 1 and 26),
    rhythm_from date,
    rhythm_at time,
    usual_minutes integer not null check (usual_minutes between 15 and 480),
    -- In a practice room the other members are simulated; it counts in no figure.
    practice boolean default false not null,
    created_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    version integer default 0 not null,
    check ((every_weeks is null) = (rhythm_from is null) and (every_weeks is null) = (rhythm_at is null))
);
create index peer_group_trainer on intervision.peer_group (trainer_id);
create index peer_group_region on intervision.peer_group (region_id);

-- Dated: who is in the group today reads what was said since they came; who left reads nothing any more.
create table intervision.group_member (
    id uuid primary key,
    group_id uuid not null references intervision.peer_group (id),
    person_id uuid not null references people.person (id),
    facilitator boolean not null,
    from_date date not null,
    until_date date,
    check (until_date is null or until_date >= from_date)
);
create index group_member_group on intervision.group_member (group_id);
create index group_member_person on intervision.group_member (person_id);

-- What the members promise each other. A new wording asks everyone again.
create table intervision.promise (
    group_id uuid not null references intervision.peer_group (id),
    promise_version integer not null,
    body varchar(4000) not null,
    by_id uuid not null references people.person (id),
    since timestamp with time zone not null,
    primary key (group_id, promise_version)
);

create table intervision.promised (
    group_id uuid not null,
    promise_version integer not null,
    person_id uuid not null references people.person (id),
    promised_at timestamp with time zone not null,
    primary key (group_id, promise_version, person_id),
    foreign key (group_id, promise_version) references intervision.promise (group_id, promise_version)
);

create table intervision.meeting (
    id uuid primary key,
    group_id uuid not null references intervision.peer_group (id),
    starts_at timestamp with time zone not null,
    -- The day of it in the zone of the organisation: who came to the group later does not read it.
    held_on date not null,
    minutes integer not null check (minutes between 15 and 10080),
    place varchar(200) not null,
    link varchar(500) not null,
    -- Everyone at an own screen, one device on the table, or steps over days.
    way varchar(10) not null check (way in ('LIVE', 'TABLE', 'DAYS')),
    state varchar(10) not null check (state in ('PLANNED', 'RUNNING', 'CLOSED', 'CANCELLED')),
    -- Rises with every change that calendars must hear of.
    calendar_sequence integer default 0 not null,
    cancel_reason varchar(300),
    method_code varchar(40),
    -- Set when the meeting begins, and from then on the same.
    method_version integer,
    facilitator_id uuid references people.person (id),
    presenter_id uuid references people.person (id),
    timekeeper_id uuid references people.person (id),
    note_taker_id uuid references people.person (id),
    case_id uuid,
    -- 0 in the lobby.
    step_place integer default 0 not null,
    began_at timestamp with time zone,
    ended_at timestamp with time zone,
    -- While the clock runs: when the time of the step is over. While it stands still: the seconds that are left.
    step_ends_at timestamp with time zone,
    seconds_left integer,
    -- Rises with everything that happens in the room.
    version integer default 0 not null,
    foreign key (method_code, method_version) references intervision.method (code, method_version)
);
create index meeting_group on intervision.meeting (group_id, starts_at);
create index meeting_state on intervision.meeting (state, starts_at);

-- Present, excused beforehand, absent: three facts.
create table intervision.attendance (
    meeting_id uuid not null references intervision.meeting (id),
    person_id uuid not null references people.person (id),
    fact varchar(10) not null check (fact in ('PRESENT', 'EXCUSED', 'ABSENT')),
    noted_at timestamp with time zone not null,
    -- Looks on and takes no turn.
    observer boolean default false not null,
    primary key (meeting_id, person_id)
);
create index attendance_person on intervision.attendance (person_id);

-- A question that a member brings to the group, until a meeting takes it up or its author takes it back.
create table intervision.brought_case (
    id uuid primary key,
    group_id uuid not null references intervision.peer_group (id),
    author_id uuid not null references people.person (id),
    question varchar(1000) not null,
    urgency integer not null check (urgency between 1 and 3),
    -- An own review that its author lets the group read; empty when there is none.
    review_id uuid,
    state varchar(10) not null check (state in ('BROUGHT', 'TAKEN_UP', 'TAKEN_BACK')),
    brought_at timestamp with time zone not null,
    version integer default 0 not null
);
create index brought_case_group on intervision.brought_case (group_id, state);

-- That the room came to a step, and that the votes of it were shown.
create table intervision.visited_step (
    meeting_id uuid not null references intervision.meeting (id),
    place integer not null,
    entered_at timestamp with time zone not null,
    -- When those who are not done were reminded, in a meeting over days.
    reminded_at timestamp with time zone,
    votes_shown_at timestamp with time zone,
    primary key (meeting_id, place)
);

create table intervision.turn (
    meeting_id uuid not null references intervision.meeting (id),
    place integer not null,
    seat integer not null,
    person_id uuid not null references people.person (id),
    passed_at timestamp with time zone,
    primary key (meeting_id, place, seat)
);

-- "I am done" in a step.
create table intervision.ready (
    meeting_id uuid not null references intervision.meeting (id),
    place integer not null,
    person_id uuid not null references people.person (id),
    primary key (meeting_id, place, person_id)
);

-- What somebody wrote in a step. Theirs alone until it is shown; from then on it stands as it was shown.
create table intervision.entry (
    id uuid primary key,
    meeting_id uuid not null references intervision.meeting (id),
    place integer not null,
    author_id uuid not null references people.person (id),
    seat integer not null check (seat between 0 and 9),
    body varchar(2000) not null,
    -- The author wants what the detector marked to be read as it is.
    left_in boolean default false not null,
    version integer not null,
    changed_at timestamp with time zone not null,
    shown_at timestamp with time zone,
    unique (meeting_id, place, author_id, seat)
);

-- A rating, dots on a case or a point on a scale: who, on what, how much.
create table intervision.vote (
    meeting_id uuid not null references intervision.meeting (id),
    place integer not null,
    person_id uuid not null references people.person (id),
    subject_id uuid not null,
    score integer not null check (score between 0 and 10),
    primary key (meeting_id, place, person_id, subject_id)
);

-- What the presenter chose from the advice. It stays open until somebody tells what became of it.
create table intervision.agreement (
    id uuid primary key,
    group_id uuid not null references intervision.peer_group (id),
    meeting_id uuid not null references intervision.meeting (id),
    owner_id uuid not null references people.person (id),
    with_id uuid references people.person (id),
    what varchar(500) not null,
    due_on date not null,
    state varchar(10) not null check (state in ('OPEN', 'DONE', 'LET_GO')),
    entry_id uuid references intervision.entry (id),
    made_at timestamp with time zone not null,
    reminded_at timestamp with time zone,
    version integer default 0 not null
);
create index agreement_group on intervision.agreement (group_id, state);
create index agreement_owner on intervision.agreement (owner_id, state);

-- What became of an agreement, told in a later meeting or in between.
create table intervision.agreement_news (
    id uuid primary key,
    agreement_id uuid not null references intervision.agreement (id),
    by_id uuid not null references people.person (id),
    kind varchar(10) not null check (kind in ('DONE', 'GOES_ON', 'LET_GO')),
    body varchar(1000) not null,
    due_on date,
    told_at timestamp with time zone not null,
    meeting_id uuid references intervision.meeting (id)
);
create index agreement_news_agreement on intervision.agreement_news (agreement_id);

-- What the presenter takes along: theirs alone.
create table intervision.takeaway (
    meeting_id uuid not null references intervision.meeting (id),
    person_id uuid not null references people.person (id),
    body varchar(4000) not null,
    version integer not null,
    changed_at timestamp with time zone not null,
    primary key (meeting_id, person_id)
);

-- Minutes: begun from what was shown, written by the note-taker, confirmed by the members who were there.
create table intervision.minutes (
    meeting_id uuid primary key references intervision.meeting (id),
    body varchar(20000) not null,
    version integer not null,
    by_id uuid not null references people.person (id),
    changed_at timestamp with time zone not null,
    offered_at timestamp with time zone
);

create table intervision.minutes_agreed (
    meeting_id uuid not null references intervision.meeting (id),
    person_id uuid not null references people.person (id),
    agreed_at timestamp with time zone not null,
    primary key (meeting_id, person_id)
);

-- What a meeting was about, from a list that the organisation keeps.
create table intervision.theme (
    code varchar(40) primary key,
    name_nl varchar(80) not null,
    name_en varchar(80) not null,
    place integer not null
);

create table intervision.meeting_theme (
    meeting_id uuid not null references intervision.meeting (id),
    theme_code varchar(40) not null references intervision.theme (code),
    primary key (meeting_id, theme_code)
);

-- That somebody checked out, and what was given: two tables without a common key and without times.
create table intervision.checked_out (
    meeting_id uuid not null references intervision.meeting (id),
    person_id uuid not null references people.person (id),
    primary key (meeting_id, person_id)
);

create table intervision.check_out (
    id uuid primary key,
    meeting_id uuid not null references intervision.meeting (id),
    safety integer not null check (safety between 0 and 10),
    usefulness integer not null check (usefulness between 0 and 10)
);
create index check_out_meeting on intervision.check_out (meeting_id);

-- Texts that belong to the organisation: the promise a new group begins with, where support is to be found.
create table intervision.house_text (
    code varchar(20) not null check (code in ('PROMISE', 'SUPPORT')),
    language varchar(5) not null,
    body varchar(4000) not null,
    version integer default 0 not null,
    primary key (code, language)
);

insert into intervision.house_text (code, language, body) values
    ('PROMISE', 'nl-BE', 'Wat we hier bespreken, blijft onder ons.

We spreken over gezinnen zonder naam en zonder details waaraan iemand te herkennen is. We vertellen buiten de groep niets over wat een collega inbracht. Wie iets wil meenemen naar buiten, vraagt het eerst.

Is een kind nu in gevaar, dan wacht je niet op deze groep: je volgt de afspraken van je dienst.'),
    ('PROMISE', 'en', 'What we discuss here stays between us.

We speak about families without names and without details by which somebody could be recognised. Outside the group we tell nothing of what a colleague brought in. Whoever wants to take something outside asks first.

If a child is in danger now, you do not wait for this group: you follow the arrangements of your service.'),
    ('SUPPORT', 'nl-BE', 'Weegt iets op je? Je hoeft het niet alleen te dragen.

Je kan terecht bij een collega die je vertrouwt, bij je teamverantwoordelijke of bij de vertrouwenspersoon van je dienst. Ook je huisarts of Tele-Onthaal (106, dag en nacht) luistert.'),
    ('SUPPORT', 'en', 'Does something weigh on you? You need not carry it alone.

You can turn to a colleague you trust, to your team leader or to the confidential adviser of your service. Your doctor or Tele-Onthaal (106, day and night) listens too.');

insert into intervision.theme (code, name_nl, name_en, place) values
    ('safety-plan', 'Veiligheidsplan', 'Safety plan', 1),
    ('danger-statement', 'Gevaarsbeschrijving', 'Danger statement', 2),
    ('voice-of-the-child', 'De stem van het kind', 'The voice of the child', 3),
    ('network', 'Het netwerk betrekken', 'Involving the network', 4),
    ('cooperation', 'Samenwerken met ouders', 'Working with parents', 5),
    ('separation', 'Ouders die uit elkaar gaan', 'Parents who separate', 6),
    ('violence', 'Geweld in het gezin', 'Violence in the family', 7),
    ('partners', 'Samenwerken met partners', 'Working with partners', 8),
    ('own-position', 'Mijn eigen plaats als consulent', 'My own position as a consultant', 9),
    ('load', 'Werkdruk en draagkracht', 'Workload and resilience', 10);
