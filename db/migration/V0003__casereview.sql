-- Appreciative reviews of cases. Every field is a row of its own with its own version, so that autosave of one field
-- never overwrites another and two windows on one review cannot silently undo each other.
create schema casereview;

create table casereview.template (
    code varchar(40) not null,
    template_version integer not null,
    name_nl varchar(100) not null,
    name_en varchar(100) not null,
    purpose_nl varchar(300) not null,
    purpose_en varchar(300) not null,
    place integer not null,
    retired boolean default false not null,
    primary key (code, template_version)
);

create table casereview.question (
    template_code varchar(40) not null,
    template_version integer not null,
    code varchar(40) not null,
    place integer not null,
    answer_kind varchar(10) not null check (answer_kind in ('TEXT', 'SCALE')),
    wording_nl varchar(300) not null,
    wording_en varchar(300) not null,
    help_nl varchar(500),
    help_en varchar(500),
    primary key (template_code, template_version, code),
    foreign key (template_code, template_version) references casereview.template (code, template_version)
);

create table casereview.review (
    id uuid primary key,
    author_id uuid not null references people.person (id),
    template_code varchar(40) not null,
    template_version integer not null,
    -- What the author asks of readers; empty while not chosen.
    ask varchar(20) check (ask in ('APPRECIATE', 'ASK', 'CONNECT', 'THINK_ALONG')),
    state varchar(10) not null check (state in ('DRAFT', 'SHARED', 'WITHDRAWN', 'DISCARDED')),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    shared_at timestamp with time zone,
    -- Put away by the author, who can bring it back for a while; then it is deleted.
    discarded_at timestamp with time zone,
    version integer default 0 not null,
    check ((state = 'DISCARDED') = (discarded_at is not null)),
    foreign key (template_code, template_version) references casereview.template (code, template_version)
);
create index review_author on casereview.review (author_id);

-- The field 'title' is a row like any other.
create table casereview.answer (
    review_id uuid not null references casereview.review (id),
    field varchar(40) not null,
    body varchar(20000) not null,
    version integer not null,
    changed_at timestamp with time zone not null,
    primary key (review_id, field)
);

-- Who may read besides the author: access terms (person:..., team:...). They count only while the review is shared.
create table casereview.audience (
    review_id uuid not null references casereview.review (id),
    term varchar(60) not null,
    primary key (review_id, term)
);
create index audience_term on casereview.audience (term);

create table casereview.response (
    id uuid primary key,
    review_id uuid not null references casereview.review (id),
    responder_id uuid not null references people.person (id),
    kind varchar(20) not null check (kind in ('APPRECIATE', 'ASK', 'CONNECT', 'THINK_ALONG')),
    body varchar(4000) not null,
    given_at timestamp with time zone not null,
    seen_at timestamp with time zone
);
create index response_review on casereview.response (review_id);
create index response_responder on casereview.response (responder_id);

-- A response that somebody is still writing: read by nobody but them, and only while the review is shared with them.
create table casereview.response_draft (
    review_id uuid not null references casereview.review (id),
    responder_id uuid not null references people.person (id),
    body varchar(4000) not null,
    changed_at timestamp with time zone not null,
    primary key (review_id, responder_id)
);

-- The author looked at what the detector marked and decided to share all the same: who, when, how many marks.
create table casereview.confirmation (
    id uuid primary key,
    review_id uuid not null references casereview.review (id),
    by_id uuid not null references people.person (id),
    marks integer not null,
    confirmed_at timestamp with time zone not null
);
create index confirmation_review on casereview.confirmation (review_id);

insert into casereview.template (code, template_version, name_nl, name_en, purpose_nl, purpose_en, place) values
    ('proud-case', 1, 'Casus waar je trots op bent', 'A case you are proud of',
     'Vertel wat lukte en wat jij daarin deed. Enkele vragen helpen je op weg.',
     'Tell what worked and what you did to make it so. A few questions help you along.', 1),
    ('three-columns', 1, 'Driekolommenmodel', 'Three columns',
     'Kijk naar zorgen, naar wat goed gaat en naar wat moet gebeuren, en geef een veiligheidsschaal.',
     'Look at worries, at what goes well and at what must happen, and give a safety scale.', 2);

insert into casereview.question (template_code, template_version, code, place, answer_kind, wording_nl, wording_en, help_nl, help_en) values
    ('proud-case', 1, 'elicit', 1, 'TEXT',
     'Waar ben je trots op in deze casus?', 'What are you proud of in this case?',
     'Kies iets kleins en concreets. Het hoeft geen grote doorbraak te zijn.', 'Choose something small and concrete. It need not be a breakthrough.'),
    ('proud-case', 1, 'amplify', 2, 'TEXT',
     'Wie deed wat, wanneer en waar? Wat maakte het verschil?', 'Who did what, when and where? What made the difference?',
     'Beschrijf het zoals in een film: wat zag en hoorde je?', 'Describe it as in a film: what did you see and hear?'),
    ('proud-case', 1, 'reflect', 3, 'TEXT',
     'Wat betekent dit voor jou? Wat zou het kind, de ouder of een collega erover zeggen?', 'What does this mean to you? What would the child, the parent or a colleague say about it?',
     null, null),
    ('proud-case', 1, 'start-over', 4, 'TEXT',
     'Wat nog? Waar ben je verder trots op?', 'What else? What more are you proud of?',
     'Begin gerust opnieuw bij de eerste vraag, met iets anders.', 'Feel free to begin again at the first question, with something else.'),
    ('proud-case', 1, 'pride', 5, 'SCALE',
     'Hoe trots ben je, van 0 tot 10?', 'How proud are you, from 0 to 10?',
     '0 is helemaal niet trots, 10 is zo trots als maar kan.', '0 is not proud at all, 10 is as proud as can be.'),
    ('proud-case', 1, 'pride-others', 6, 'TEXT',
     'Hoe zouden anderen dit inschalen, en waarom?', 'How would others scale this, and why?',
     'Denk aan het kind, een ouder, iemand uit het netwerk.', 'Think of the child, a parent, someone from the network.'),
    ('three-columns', 1, 'worries', 1, 'TEXT',
     'Waar maken we ons zorgen over?', 'What are we worried about?',
     'Schade in het verleden, gevaar in de toekomst, en wat het ingewikkeld maakt.', 'Past harm, future danger, and what makes it complicated.'),
    ('three-columns', 1, 'well', 2, 'TEXT',
     'Wat gaat er goed?', 'What is working well?',
     'Sterktes, en momenten waarop er al veiligheid was.', 'Strengths, and moments when there was safety already.'),
    ('three-columns', 1, 'next', 3, 'TEXT',
     'Wat moet er gebeuren?', 'What needs to happen?',
     'Veiligheidsdoelen en de eerstvolgende kleine stap.', 'Safety goals and the next small step.'),
    ('three-columns', 1, 'safety', 4, 'SCALE',
     'Hoe veilig is het nu, van 0 tot 10?', 'How safe is it now, from 0 to 10?',
     '0 is: het gevaar is er zeker opnieuw. 10 is: veilig genoeg om af te sluiten.', '0 is: the danger is certain to return. 10 is: safe enough to close.'),
    ('three-columns', 1, 'safety-others', 5, 'TEXT',
     'Hoe zouden het kind, de ouders en het netwerk inschalen?', 'How would the child, the parents and the network scale it?',
     null, null);
