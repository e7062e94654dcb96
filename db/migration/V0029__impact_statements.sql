-- What people experience goes beyond what was published: the organisation adds statements to the grid, in the cell where they belong.
-- A number is what stories and reviews point at, so it is given once: what is taken away leaves its number behind, without its words.
create table survey.own_statement (
    level_code varchar(20) not null check (level_code in ('CLIENT', 'PRACTICE', 'WORKER', 'TEAM', 'ORGANISATION')),
    term_code varchar(10) not null check (term_code in ('SHORT', 'MIDDLE', 'LONG')),
    -- The numbers up to 50 are of published statements.
    statement_no integer not null check (statement_no between 51 and 99),
    direction varchar(10) not null check (direction in ('GAIN', 'BURDEN')),
    words_nl varchar(200) not null,
    -- Empty as long as nobody wrote them; then the Dutch words stand in for them.
    words_en varchar(200) not null,
    -- Put away: no longer offered, kept for what points at it.
    state varchar(12) default 'OFFERED' not null check (state in ('OFFERED', 'PUT_AWAY', 'TAKEN_AWAY')),
    version integer default 0 not null,
    primary key (level_code, term_code, statement_no),
    constraint own_statement_words check ((state = 'TAKEN_AWAY') = (words_nl = ''))
);
