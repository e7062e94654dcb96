-- How far a team says it is, from 0 to 10, in its own words: read by the team and by who leads it. And where somebody can turn
-- to when the work weighs, in the words of the organisation.
create table survey.team_scaling (
    id uuid primary key,
    team_id uuid not null references people.team (id),
    scaled_on date not null,
    number integer not null check (number between 0 and 10),
    -- What 0 and 10 stand for. Each scaling keeps its own, so that an earlier one is read as it was meant.
    worst varchar(600) not null,
    best varchar(600) not null,
    why_not_lower varchar(2000) not null,
    step_higher varchar(2000) not null,
    -- Who wrote it down, or corrected it last.
    by_id uuid not null references people.person (id),
    version integer default 0 not null,
    constraint team_scaling_day unique (team_id, scaled_on)
);

create table survey.support_route (
    id uuid primary key,
    place integer not null,
    title_nl varchar(120) not null,
    -- Empty where nobody translated it; then the Dutch stands in for it.
    title_en varchar(120) not null,
    words_nl varchar(1000) not null,
    words_en varchar(1000) not null,
    -- A name, a number, an hour; empty until the organisation fills it in.
    contact varchar(300) not null,
    version integer default 0 not null
);

insert into survey.support_route (id, place, title_nl, title_en, words_nl, words_en, contact) values
    ('5c0f6a54-5d0e-4b57-9d0b-6a3f6f0b7a01', 1, 'Vertrouwenspersoon', 'Confidential counsellor',
    'Voor wat je op het werk overkomt of wat je raakt: conflict, pesten, grensoverschrijdend gedrag, of gewoon te veel. Wat je vertelt, blijft tussen jullie.',
    'For what happens to you at work or touches you: conflict, bullying, behaviour that crosses a line, or simply too much. What you tell stays between the two of you.',
    ''),
    ('5c0f6a54-5d0e-4b57-9d0b-6a3f6f0b7a02', 2, 'Preventieadviseur psychosociale aspecten',
    'Prevention adviser for psychosocial matters',
    'Denkt met je mee over stress, werkdruk en burn-out, en kan mee zoeken naar wat er in het werk moet veranderen. Is gebonden aan het beroepsgeheim.',
    'Thinks along about stress, workload and burnout, and can look with you for what has to change in the work. Is bound by professional secrecy.',
    ''),
    ('5c0f6a54-5d0e-4b57-9d0b-6a3f6f0b7a03', 3, 'Je eigen praktijkleider', 'Your own practice leader',
    'Voor een casus die je niet loslaat. Je mag ook bellen zonder dat je al weet wat je vraag is.',
    'For a case that does not let go of you. You may also call without knowing yet what your question is.',
    ''),
    ('5c0f6a54-5d0e-4b57-9d0b-6a3f6f0b7a04', 4, 'Hulp van buiten', 'Help from outside',
    'Je huisarts, of de dienst waarmee de organisatie afspraken heeft: daar kan je terecht zonder dat iemand op het werk het weet.',
    'Your general practitioner, or the service the organisation has an arrangement with: you can go there without anybody at work knowing.',
    '');
