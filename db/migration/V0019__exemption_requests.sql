-- Somebody asks not to have to do a step, since they did it elsewhere. Read by them and by trainers. What shows it goes on with the
-- exemption, and stays nowhere else once there is an answer.
create table training.exemption_request (
    id uuid primary key,
    person_id uuid not null references people.person (id),
    path_code varchar(40) not null,
    step_code varchar(40) not null,
    state varchar(10) not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'TAKEN_BACK')),
    reason varchar(500) not null,
    file_name varchar(120),
    file_type varchar(100),
    content bytea,
    asked_at timestamp with time zone not null,
    by_id uuid references people.person (id),
    -- Why not.
    answer varchar(500),
    decided_at timestamp with time zone,
    check ((file_name is null) = (content is null) and (file_name is null) = (file_type is null)),
    check ((state = 'DECLINED') = (answer is not null))
);
create index exemption_request_person on training.exemption_request (person_id);
create index exemption_request_state on training.exemption_request (state);
