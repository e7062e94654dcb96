-- Families read questions in languages that their makers do not write, so somebody who knows a language reads it over first.
-- A row says who did and when; a change of its words, or of the Dutch, takes the row away, and what has no row is a draft.
create table survey.checked_translation (
    questionnaire_code varchar(40) not null,
    version_no integer not null,
    language_code varchar(10) not null,
    by_id uuid references people.person (id),
    checked_at timestamp with time zone not null,
    primary key (questionnaire_code, version_no, language_code),
    foreign key (questionnaire_code, version_no)
        references survey.questionnaire_version (questionnaire_code, version_no) on delete cascade
);
create index checked_translation_by on survey.checked_translation (by_id);
