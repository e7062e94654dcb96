-- A question that somebody is wording is kept while they type, for them alone, until they bring it.
-- What it is about is a group for a new question, and the question itself for another wording of it.
create table intervision.question_draft (
    author_id uuid not null references people.person (id),
    about_id uuid not null,
    body varchar(1000) not null,
    version integer not null,
    changed_at timestamp with time zone not null,
    primary key (author_id, about_id)
);
