-- What authors say that their stories and case reviews tell of: gains and burdens, on the grid of the published evaluation.
-- Two tables without times, so that no row stands between a story and the review that its author harvested it from.
create table survey.impact_of_story (
    story_id uuid not null,
    level_code varchar(20) not null check (level_code in ('CLIENT', 'PRACTICE', 'WORKER', 'TEAM', 'ORGANISATION')),
    term_code varchar(10) not null check (term_code in ('SHORT', 'MIDDLE', 'LONG')),
    -- Which statement within level and term, from 1; 0 is none of them in particular.
    statement_no integer not null check (statement_no between 0 and 99),
    primary key (story_id, level_code, term_code, statement_no)
);

create table survey.impact_of_review (
    review_id uuid not null,
    level_code varchar(20) not null check (level_code in ('CLIENT', 'PRACTICE', 'WORKER', 'TEAM', 'ORGANISATION')),
    term_code varchar(10) not null check (term_code in ('SHORT', 'MIDDLE', 'LONG')),
    statement_no integer not null check (statement_no between 0 and 99),
    -- Others are told how many authors there are, and of no review.
    author_id uuid not null references people.person (id),
    -- Put away by its author, who may bring it back: counts for nobody until then.
    resting boolean default false not null,
    primary key (review_id, level_code, term_code, statement_no)
);
create index impact_of_review_cell on survey.impact_of_review (level_code, term_code, author_id);
create index impact_of_review_author on survey.impact_of_review (author_id);
