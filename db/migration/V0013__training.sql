-- Training paths, courses and the evidence that completes a step by itself. Evidence is a record of its own and points at
-- nothing: what it came from may be deleted, and what is written here says no more of it than its kind and its day.
create schema training;

-- Courses and where they are given.

create table training.course (
    code varchar(40) primary key,
    place integer not null,
    name_nl varchar(120) not null,
    name_en varchar(120) not null,
    purpose_nl varchar(600) not null,
    purpose_en varchar(600) not null,
    -- Of all minutes of an edition, the percentage one must have been there for.
    required_share integer not null check (required_share between 1 and 100),
    -- How long having followed it counts; empty where it does not lapse.
    valid_months integer check (valid_months between 1 and 240),
    -- Whether who followed it gets a certificate.
    certified boolean not null,
    -- Who made it here; empty for those that came along.
    author_id uuid references people.person (id),
    retired_at timestamp with time zone,
    version integer default 0 not null
);

-- Stories that go well with a course.
create table training.course_story (
    course_code varchar(40) not null references training.course (code),
    story_id uuid not null,
    by_id uuid not null references people.person (id),
    primary key (course_code, story_id)
);

create table training.edition (
    id uuid primary key,
    course_code varchar(40) not null references training.course (code),
    region_id uuid references people.region (id),
    places integer not null check (places between 1 and 500),
    -- Who enrols: people themselves, their team leader only, or nobody any more.
    enrolling varchar(10) not null check (enrolling in ('OPEN', 'LEADER', 'CLOSED')),
    -- Until this day one cancels without a reason.
    cancel_until date not null,
    required_share integer not null check (required_share between 1 and 100),
    state varchar(10) not null check (state in ('PLANNED', 'CANCELLED')),
    cancel_reason varchar(300),
    by_id uuid not null references people.person (id),
    made_at timestamp with time zone not null,
    evaluation_asked_at timestamp with time zone,
    -- From then on nothing is added to the evaluation, whatever becomes of dates and attendance: differences would tell.
    evaluation_closed_at timestamp with time zone,
    later_asked_at timestamp with time zone,
    version integer default 0 not null,
    check ((state = 'CANCELLED') = (cancel_reason is not null))
);
create index edition_course on training.edition (course_code);

-- One dated part of an edition.
create table training.course_session (
    id uuid primary key,
    edition_id uuid not null references training.edition (id),
    starts_at timestamp with time zone not null,
    minutes integer not null check (minutes between 15 and 720),
    place varchar(200) not null,
    link varchar(500) not null,
    -- Rises with every change that calendars must hear of.
    calendar_sequence integer default 0 not null,
    -- What participants type over from the screen while they are there.
    entry_code varchar(8),
    entry_until timestamp with time zone,
    reminded_at timestamp with time zone
);
create index course_session_edition on training.course_session (edition_id);
create index course_session_start on training.course_session (starts_at);

create table training.session_trainer (
    session_id uuid not null references training.course_session (id),
    trainer_id uuid not null references people.person (id),
    primary key (session_id, trainer_id)
);
create index session_trainer_trainer on training.session_trainer (trainer_id);

create table training.enrolment (
    edition_id uuid not null references training.edition (id),
    person_id uuid not null references people.person (id),
    -- Asked: the team leader proposed it and the person has not agreed yet.
    state varchar(10) not null check (state in ('ASKED', 'WAITING', 'PLACED', 'CANCELLED')),
    by_id uuid not null references people.person (id),
    -- Who waits longest comes first.
    since timestamp with time zone not null,
    turn integer not null,
    -- Came from the waiting list: until then one declines without a reason.
    decline_until timestamp with time zone,
    cancel_reason varchar(300),
    changed_at timestamp with time zone not null,
    primary key (edition_id, person_id)
);
create index enrolment_person on training.enrolment (person_id);

create table training.session_attendance (
    session_id uuid not null references training.course_session (id),
    person_id uuid not null references people.person (id),
    fact varchar(10) not null check (fact in ('PRESENT', 'PARTLY', 'EXCUSED', 'ABSENT')),
    -- How long one was there, where it was partly.
    minutes integer check (minutes between 1 and 720),
    noted_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    primary key (session_id, person_id),
    check ((fact = 'PARTLY') = (minutes is not null))
);
create index session_attendance_person on training.session_attendance (person_id);

-- A file of attendance that was read in, and can be taken back as a whole.
create table training.attendance_file (
    id uuid primary key,
    edition_id uuid not null references training.edition (id),
    by_id uuid not null references people.person (id),
    read_at timestamp with time zone not null,
    undone_at timestamp with time zone
);

-- Every change of attendance, so that a correction can be read and a file taken back.
create table training.attendance_change (
    id uuid primary key,
    session_id uuid not null references training.course_session (id),
    person_id uuid not null references people.person (id),
    was_fact varchar(10),
    was_minutes integer,
    fact varchar(10),
    minutes integer,
    by_id uuid not null references people.person (id),
    changed_at timestamp with time zone not null,
    file_id uuid references training.attendance_file (id)
);
create index attendance_change_session on training.attendance_change (session_id, person_id);

-- What participants get before and after.
create table training.material (
    id uuid primary key,
    edition_id uuid not null references training.edition (id),
    moment varchar(10) not null check (moment in ('BEFORE', 'AFTER')),
    title varchar(120) not null,
    link varchar(500) not null,
    file_name varchar(120),
    file_type varchar(100),
    content bytea,
    by_id uuid not null references people.person (id),
    added_at timestamp with time zone not null,
    check ((file_name is null) = (content is null) and (file_name is null) = (file_type is null))
);
create index material_edition on training.material (edition_id);

-- Confidential: who gave an evaluation, and beside it, without any link, how often each answer was given. What was written is
-- laid down anew in another order each time, so that the order of rows tells nothing.
create table training.evaluation_given (
    edition_id uuid not null references training.edition (id),
    person_id uuid not null references people.person (id),
    primary key (edition_id, person_id)
);

create table training.evaluation_count (
    edition_id uuid not null references training.edition (id),
    question varchar(20) not null,
    answer integer not null check (answer between 0 and 10),
    given integer not null,
    primary key (edition_id, question, answer)
);

create table training.evaluation_words (
    id uuid primary key,
    edition_id uuid not null references training.edition (id),
    body varchar(1000) not null
);
create index evaluation_words_edition on training.evaluation_words (edition_id);

-- Six weeks later: what do you apply, what helped, what hindered? Theirs alone.
create table training.later_answer (
    edition_id uuid not null references training.edition (id),
    person_id uuid not null references people.person (id),
    field varchar(10) not null check (field in ('APPLY', 'HELPED', 'HINDERED')),
    body varchar(2000) not null,
    version integer not null,
    changed_at timestamp with time zone not null,
    primary key (edition_id, person_id, field)
);

create table training.certificate (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    edition_id uuid not null references training.edition (id),
    -- What stands on the public page, and in it nothing else.
    code varchar(20) not null unique,
    person_name varchar(170) not null,
    course_nl varchar(120) not null,
    course_en varchar(120) not null,
    held_on date not null,
    valid_until date,
    issued_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    by_id uuid references people.person (id),
    revoke_reason varchar(300),
    check ((revoked_at is null) = (revoke_reason is null)),
    unique (person_id, edition_id)
);

-- Official training is given by licensed trainers.
create table training.licence (
    id uuid primary key,
    trainer_id uuid not null references people.person (id),
    name varchar(120) not null,
    number varchar(60) not null,
    from_date date not null,
    until_date date,
    by_id uuid not null references people.person (id),
    reminded_at timestamp with time zone,
    check (until_date is null or until_date >= from_date)
);
create index licence_trainer on training.licence (trainer_id);

-- Paths.

-- A path with its versions. What a version asks never changes once it was offered.
create table training.path (
    code varchar(40) not null,
    path_version integer not null,
    state varchar(10) not null check (state in ('DRAFT', 'OFFERED', 'RETIRED')),
    place integer not null,
    name_nl varchar(100) not null,
    name_en varchar(100) not null,
    purpose_nl varchar(400) not null,
    purpose_en varchar(400) not null,
    -- From this day on it is given to whoever fits; empty where it is given to nobody by itself.
    given_from date,
    -- In how many months it is meant to be walked; empty where one takes the time one needs.
    target_months integer check (target_months between 1 and 60),
    -- Who drew it up here; empty for those that came along.
    author_id uuid references people.person (id),
    made_at timestamp with time zone,
    row_version integer default 0 not null,
    primary key (code, path_version)
);

-- For whom: one row is enough, and what stands in a row must all hold. A row with nothing in it is everyone.
create table training.audience (
    path_code varchar(40) not null,
    path_version integer not null,
    place integer not null,
    role_name varchar(30),
    region_id uuid references people.region (id),
    team_id uuid references people.team (id),
    primary key (path_code, path_version, place),
    foreign key (path_code, path_version) references training.path (code, path_version),
    check (region_id is null or team_id is null)
);

create table training.path_step (
    path_code varchar(40) not null,
    path_version integer not null,
    -- The same in every version of the path, so that what is done stays done.
    code varchar(40) not null,
    place integer not null check (place between 1 and 60),
    stage_nl varchar(100) not null,
    stage_en varchar(100) not null,
    name_nl varchar(120) not null,
    name_en varchar(120) not null,
    purpose_nl varchar(400) not null,
    purpose_en varchar(400) not null,
    -- How many of its requirements are enough.
    needed integer not null check (needed between 1 and 10),
    -- How long it counts once done, and how long before its end renewing begins; empty where it does not lapse.
    valid_months integer check (valid_months between 1 and 240),
    renew_months integer check (renew_months between 1 and 24),
    primary key (path_code, path_version, code),
    foreign key (path_code, path_version) references training.path (code, path_version),
    check ((valid_months is null) = (renew_months is null)),
    check (valid_months is null or renew_months <= valid_months)
);

create table training.requirement (
    path_code varchar(40) not null,
    path_version integer not null,
    step_code varchar(40) not null,
    place integer not null check (place between 1 and 10),
    kind varchar(20) not null check (kind in ('COURSE', 'READING', 'INTERVISION', 'FACILITATION', 'GROUP_SUPERVISION',
        'REVIEW', 'RESPONSE', 'STORY', 'STORY_USE', 'COACHING', 'SUPERVISION', 'OBSERVATION', 'CONFIRMATION')),
    times integer not null check (times between 1 and 100),
    -- How many of them in the part of presenter.
    presenting integer default 0 not null check (presenting between 0 and 100),
    -- All of them within so many months; empty where it does not matter.
    within_months integer check (within_months between 1 and 120),
    course_code varchar(40) references training.course (code),
    template_code varchar(40),
    -- What there is to read or watch.
    title varchar(160),
    link varchar(500),
    -- Who confirms it.
    confirming_role varchar(30),
    primary key (path_code, path_version, step_code, place),
    foreign key (path_code, path_version, step_code) references training.path_step (path_code, path_version, code),
    check (presenting <= times),
    check ((kind = 'COURSE') = (course_code is not null)),
    check ((kind = 'READING') = (link is not null)),
    check ((kind = 'READING') = (title is not null)),
    check ((kind = 'CONFIRMATION') = (confirming_role is not null))
);

-- Who walks which version of a path, and since when. Moving to another version is a new row.
create table training.assignment (
    person_id uuid not null references people.person (id),
    path_code varchar(40) not null,
    path_version integer not null,
    since date not null,
    due_on date,
    -- Empty when it was given by itself to who fits.
    by_id uuid references people.person (id),
    -- Moved to a newer version, or no longer asked of this person. What was done stays.
    ended_on date,
    primary key (person_id, path_code, path_version),
    foreign key (path_code, path_version) references training.path (code, path_version),
    check (ended_on is null or ended_on >= since)
);
create index assignment_path on training.assignment (path_code, path_version);

-- What happened that may count: what, when and from where. Confidential: no title, no text, no name of anybody else.
create table training.evidence (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    kind varchar(20) not null check (kind in ('COURSE', 'READING', 'INTERVISION', 'REVIEW', 'RESPONSE', 'STORY',
        'STORY_USE', 'COACHING', 'SUPERVISION', 'GROUP_SUPERVISION', 'OBSERVATION', 'CONFIRMATION')),
    -- What it came from, which may be gone.
    source_id uuid not null,
    happened_on date not null,
    -- The course, template, method or step that requirements look at.
    about varchar(90) not null,
    presenter boolean not null,
    facilitator boolean not null,
    -- Hours of an earlier training.
    minutes integer check (minutes between 1 and 60000),
    valid_until date,
    -- False once it was corrected: it did not happen after all.
    holds boolean not null,
    noted_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (person_id, kind, source_id)
);

-- One row a person: whoever works out a path takes it first, so that two facts at once do not overlook each other.
create table training.learner (
    person_id uuid primary key references people.person (id)
);

-- That what happened before evidence was kept has been taken up, once.
create table training.caught_up (
    id integer primary key check (id = 1),
    caught_up_at timestamp with time zone not null
);

-- Derived from evidence, exemptions and assignments, and rebuilt from them at any time.
create table training.standing (
    person_id uuid not null references people.person (id),
    path_code varchar(40) not null,
    step_code varchar(40) not null,
    path_version integer not null,
    -- How much of what is needed there is.
    had integer not null,
    needed integer not null,
    done_on date,
    until_date date,
    -- When renewing begins.
    renew_from date,
    exempt boolean not null,
    -- The end of which the person was told beforehand, once.
    told_of date,
    primary key (person_id, path_code, step_code)
);
create index standing_path on training.standing (path_code, step_code);

-- What became of somebody's path, for the person to read.
create table training.path_event (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    path_code varchar(40) not null,
    path_version integer not null,
    step_code varchar(40),
    what varchar(20) not null check (what in ('GIVEN', 'MOVED', 'ENDED', 'STEP_DONE', 'STEP_REOPENED', 'STEP_RENEWED',
        'PATH_DONE', 'PATH_REOPENED', 'EXEMPTED', 'EXEMPTION_ENDED')),
    -- What made the difference, where it was evidence.
    evidence_id uuid references training.evidence (id),
    happened_at timestamp with time zone not null,
    -- Order within one moment.
    turn integer not null
);
create index path_event_person on training.path_event (person_id, happened_at);

create table training.exemption (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    path_code varchar(40) not null,
    step_code varchar(40) not null,
    by_id uuid not null references people.person (id),
    reason varchar(500) not null,
    from_date date not null,
    until_date date,
    ended_on date,
    file_name varchar(120),
    file_type varchar(100),
    content bytea,
    check (until_date is null or until_date > from_date),
    check ((file_name is null) = (content is null) and (file_name is null) = (file_type is null))
);
create index exemption_person on training.exemption (person_id);

-- What somebody takes along from what they read: theirs alone.
create table training.reading_note (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    about varchar(90) not null,
    takeaway varchar(500) not null,
    noted_on date not null,
    unique (person_id, about)
);

-- A conversation that both say took place. What was said is nobody else's.
create table training.conversation (
    id uuid primary key,
    kind varchar(20) not null check (kind in ('COACHING', 'SUPERVISION', 'GROUP_SUPERVISION')),
    person_id uuid not null references people.person (id),
    with_id uuid not null references people.person (id),
    held_on date not null,
    by_id uuid not null references people.person (id),
    state varchar(10) not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'TAKEN_BACK')),
    asked_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    check (person_id <> with_id)
);
create index conversation_person on training.conversation (person_id);
create index conversation_with on training.conversation (with_id, state);

-- A practice leader looked on and gives back what went well. Read by the two of them; until it is given, by who writes it.
create table training.observation (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    with_id uuid not null references people.person (id),
    state varchar(10) not null check (state in ('ASKED', 'GIVEN', 'DECLINED', 'TAKEN_BACK')),
    asked_at timestamp with time zone not null,
    held_on date,
    saw varchar(2000) not null,
    effect varchar(2000) not null,
    onward varchar(2000) not null,
    saw_version integer default 0 not null,
    effect_version integer default 0 not null,
    onward_version integer default 0 not null,
    given_at timestamp with time zone,
    check ((state = 'GIVEN') = (given_at is not null)),
    check (state <> 'GIVEN' or held_on is not null),
    check (person_id <> with_id)
);
create index observation_person on training.observation (person_id);
create index observation_with on training.observation (with_id, state);

-- A step that somebody in a role confirms.
create table training.step_confirmation (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    path_code varchar(40) not null,
    step_code varchar(40) not null,
    state varchar(10) not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'TAKEN_BACK')),
    asked_at timestamp with time zone not null,
    by_id uuid references people.person (id),
    decided_at timestamp with time zone
);
create index step_confirmation_person on training.step_confirmation (person_id);
create index step_confirmation_state on training.step_confirmation (state);

-- Not at work for a while. Confidential: that it is so, never why.
create table training.away (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    from_date date not null,
    until_date date,
    by_id uuid not null references people.person (id),
    check (until_date is null or until_date > from_date)
);
create index away_person on training.away (person_id);

insert into training.course (code, place, name_nl, name_en, purpose_nl, purpose_en, required_share, valid_months, certified) values
    ('basis', 1, 'Basisopleiding', 'Basic training',
     'Twee dagen over de bouwstenen van Signs of Safety: het driekolommenmodel, de veiligheidsschaal en de drie huizen. Je oefent op wat je zelf meemaakt.',
     'Two days on the building blocks of Signs of Safety: the three columns, the safety scale and the three houses. You practise on what you meet yourself.',
     80, null, true),
    ('verdieping', 2, 'Verdieping', 'Advanced training',
     'Vijf dagen voor wie de basis toepast: gevaarsbeschrijving en veiligheidsdoel, veiligheidsplan, netwerk, woord- en beeldverhaal.',
     'Five days for who applies the basics: danger statement and safety goal, safety plan, network, words and pictures.',
     80, null, true),
    ('praktijkleider', 3, 'Opleiding voor praktijkleiders', 'Programme for practice leaders',
     'Voor wie collega’s helpt om het te doen: meekijken, sterktes teruggeven, een groep begeleiden.',
     'For who helps colleagues to do it: looking on, giving back strengths, facilitating a group.',
     80, 36, true),
    ('begeleider-intervisie', 4, 'Intervisie begeleiden', 'Facilitating intervision',
     'Een groep door een methode leiden: veiligheid, tijd, de rol van inbrenger, en wat je doet als het stokt.',
     'Leading a group through a method: safety, time, the part of presenter, and what to do when it falters.',
     80, 36, true);

insert into training.path (code, path_version, state, place, name_nl, name_en, purpose_nl, purpose_en, given_from, target_months) values
    ('basisopleiding', 1, 'OFFERED', 1, 'Basisopleiding', 'Basic training',
     'De eerste stappen in Signs of Safety: twee dagen opleiding, en wat je geleerd hebt meteen toepassen en delen.',
     'First steps in Signs of Safety: two days of training, and applying and sharing what you learnt at once.', null, 6),
    ('verdieping', 1, 'OFFERED', 2, 'Verdieping', 'Advanced training',
     'Voor wie de basis toepast en verder wil: vijf dagen, groepssupervisie, en een verhaal waar collega’s iets aan hebben.',
     'For who applies the basics and wants more: five days, group supervision, and a story that helps colleagues.', null, 18),
    ('praktijkleider', 1, 'OFFERED', 3, 'Praktijkleider', 'Practice leader',
     'Collega’s helpen om het te doen: meekijken, sterktes teruggeven en een groep begeleiden.',
     'Helping colleagues to do it: looking on, giving back strengths and facilitating a group.', null, 18),
    ('begeleider-intervisie', 1, 'OFFERED', 4, 'Begeleider intervisie', 'Facilitator of intervision',
     'Een intervisiegroep leren begeleiden en dat blijven doen.',
     'Learning to facilitate an intervision group and keeping it up.', null, 12);

insert into training.audience (path_code, path_version, place, role_name) values
    ('basisopleiding', 1, 1, 'CONSULTANT'),
    ('praktijkleider', 1, 1, 'PRACTICE_LEADER');

insert into training.path_step (path_code, path_version, code, place, stage_nl, stage_en, name_nl, name_en, purpose_nl, purpose_en, needed, valid_months, renew_months) values
    ('basisopleiding', 1, 'twee-dagen', 1, 'Leren', 'Learning', 'Volg de tweedaagse', 'Follow the two days',
     'Twee dagen met collega’s van andere teams.', 'Two days with colleagues of other teams.', 1, null, null),
    ('basisopleiding', 1, 'lezen', 2, 'Leren', 'Learning', 'Lees over de drie kolommen', 'Read about the three columns',
     'Een korte tekst om bij de hand te hebben bij een eerste huisbezoek.', 'A short text to keep at hand on a first visit.', 1, null, null),
    ('basisopleiding', 1, 'intervisie', 3, 'Doen', 'Doing', 'Neem twee keer deel aan intervisie', 'Take part in intervision twice',
     'Samen nadenken over een vraag van een collega of van jezelf.', 'Thinking together on a question of a colleague or of your own.', 1, null, null),
    ('basisopleiding', 1, 'trots', 4, 'Doen', 'Doing', 'Schrijf over een casus waar je trots op bent', 'Write about a case you are proud of',
     'En deel hem met minstens één collega. Wat erin staat, blijft van jou en wie jij kiest.', 'And share it with at least one colleague. What is in it stays with you and whom you choose.', 1, null, null),
    ('verdieping', 1, 'vijf-dagen', 1, 'Leren', 'Learning', 'Volg de vijfdaagse', 'Follow the five days',
     'Vijf dagen, verspreid over een half jaar.', 'Five days, spread over half a year.', 1, null, null),
    ('verdieping', 1, 'groepssupervisie', 2, 'Samen nadenken', 'Thinking together', 'Neem twee keer deel aan groepssupervisie', 'Take part in group supervision twice',
     'Met de methode Groepssupervisie Signs of Safety.', 'With the method Signs of Safety group supervision.', 1, null, null),
    ('verdieping', 1, 'inbrengen', 3, 'Samen nadenken', 'Thinking together', 'Zes intervisies in een jaar, waarvan een als inbrenger', 'Six intervision meetings in a year, one as presenter',
     'Je ritme, en een keer je eigen vraag op tafel.', 'Your rhythm, and once your own question on the table.', 1, null, null),
    ('verdieping', 1, 'verhaal', 4, 'Doorgeven', 'Handing on', 'Publiceer een praktijkverhaal, of reageer drie keer op een collega', 'Publish a practice story, or respond to a colleague three times',
     'Wat jou lukte, helpt een ander morgen vooruit.', 'What worked for you helps someone else tomorrow.', 1, null, null),
    ('praktijkleider', 1, 'programma', 1, 'Leren', 'Learning', 'Volg het programma voor praktijkleiders', 'Follow the programme for practice leaders',
     'Zes halve dagen met andere praktijkleiders.', 'Six half days with other practice leaders.', 1, null, null),
    ('praktijkleider', 1, 'observatie', 2, 'Doen', 'Doing', 'Laat iemand twee keer met je meekijken', 'Let somebody look on twice',
     'Een praktijkleider kijkt mee en zegt wat goed werkte.', 'A practice leader looks on and says what worked well.', 1, null, null),
    ('praktijkleider', 1, 'begeleiden', 3, 'Doen', 'Doing', 'Begeleid drie keer intervisie in een jaar', 'Facilitate intervision three times in a year',
     'Je leidt een groep door een methode.', 'You lead a group through a method.', 1, 24, 6),
    ('praktijkleider', 1, 'supervisie', 4, 'Doen', 'Doing', 'Twee gesprekken supervisie of coaching', 'Two conversations of supervision or coaching',
     'Met iemand die jou helpt om anderen te helpen.', 'With somebody who helps you to help others.', 1, null, null),
    ('begeleider-intervisie', 1, 'opleiding', 1, 'Leren', 'Learning', 'Volg Intervisie begeleiden', 'Follow Facilitating intervision',
     'Een dag om te oefenen met de methodes.', 'A day to practise the methods.', 1, null, null),
    ('begeleider-intervisie', 1, 'deelnemen', 2, 'Doen', 'Doing', 'Neem vier keer deel aan intervisie', 'Take part in intervision four times',
     'Zo ken je het van binnenuit.', 'So that you know it from within.', 1, null, null),
    ('begeleider-intervisie', 1, 'begeleiden', 3, 'Doen', 'Doing', 'Begeleid vier keer in een jaar', 'Facilitate four times in a year',
     'En houd het bij: deze stap telt twee jaar.', 'And keep it up: this step counts for two years.', 1, 24, 6),
    ('begeleider-intervisie', 1, 'bevestiging', 4, 'Doen', 'Doing', 'Een trainer keek mee', 'A trainer looked on',
     'Een trainer bevestigt dat je zelfstandig begeleidt.', 'A trainer confirms that you facilitate on your own.', 1, null, null);

insert into training.requirement (path_code, path_version, step_code, place, kind, times, presenting, within_months, course_code, template_code, title, link, confirming_role) values
    ('basisopleiding', 1, 'twee-dagen', 1, 'COURSE', 1, 0, null, 'basis', null, null, null, null),
    ('basisopleiding', 1, 'lezen', 1, 'READING', 1, 0, null, null, null, 'Verhalen over het driekolommenmodel', 'stories?q=driekolommenmodel', null),
    ('basisopleiding', 1, 'intervisie', 1, 'INTERVISION', 2, 0, 12, null, null, null, null, null),
    ('basisopleiding', 1, 'trots', 1, 'REVIEW', 1, 0, null, null, 'proud-case', null, null, null),
    ('verdieping', 1, 'vijf-dagen', 1, 'COURSE', 1, 0, null, 'verdieping', null, null, null, null),
    ('verdieping', 1, 'groepssupervisie', 1, 'GROUP_SUPERVISION', 2, 0, null, null, null, null, null, null),
    ('verdieping', 1, 'inbrengen', 1, 'INTERVISION', 6, 1, 12, null, null, null, null, null),
    ('verdieping', 1, 'verhaal', 1, 'STORY', 1, 0, null, null, null, null, null, null),
    ('verdieping', 1, 'verhaal', 2, 'RESPONSE', 3, 0, null, null, null, null, null, null),
    ('praktijkleider', 1, 'programma', 1, 'COURSE', 1, 0, null, 'praktijkleider', null, null, null, null),
    ('praktijkleider', 1, 'observatie', 1, 'OBSERVATION', 2, 0, null, null, null, null, null, null),
    ('praktijkleider', 1, 'begeleiden', 1, 'FACILITATION', 3, 0, 12, null, null, null, null, null),
    ('praktijkleider', 1, 'supervisie', 1, 'SUPERVISION', 2, 0, null, null, null, null, null, null),
    ('praktijkleider', 1, 'supervisie', 2, 'COACHING', 2, 0, null, null, null, null, null, null),
    ('begeleider-intervisie', 1, 'opleiding', 1, 'COURSE', 1, 0, null, 'begeleider-intervisie', null, null, null, null),
    ('begeleider-intervisie', 1, 'deelnemen', 1, 'INTERVISION', 4, 0, null, null, null, null, null, null),
    ('begeleider-intervisie', 1, 'begeleiden', 1, 'FACILITATION', 4, 0, 12, null, null, null, null, null),
    ('begeleider-intervisie', 1, 'bevestiging', 1, 'CONFIRMATION', 1, 0, null, null, null, null, null, 'TRAINER');
