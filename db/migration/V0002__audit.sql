-- What was done that someone may have to answer for: who, when, what, to what. Ids only, never the content of a case.
-- It stands with the people, because every module may write to it and people is below them all. Rows are only added.
create table people.audit_entry (
    id uuid primary key,
    happened_at timestamp with time zone not null,
    -- Empty when the terminal acted.
    by_id uuid references people.person (id),
    deed varchar(60) not null,
    subject varchar(200) not null
);
create index audit_entry_happened on people.audit_entry (happened_at);
