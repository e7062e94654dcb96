-- An action that is over its time is told of once, to who sees to it; it may be told of again once that holds no more.
-- A course says which tools one practises in it, by the codes that stories and surveys know them by.
create table plan.overdue_told (
    item_id uuid primary key references plan.item (id),
    told_at timestamp with time zone not null
);

create table training.course_tool (
    course_code varchar(40) not null references training.course (code),
    tool_code varchar(60) not null,
    primary key (course_code, tool_code)
);
create index course_tool_tool on training.course_tool (tool_code);

-- What the courses that come along say of themselves, as far as they are still there.
insert into training.course_tool (course_code, tool_code)
select course.code, practised.tool_code
from training.course
join (values
    ('basis', 'driekolommenmodel'),
    ('basis', 'drie-huizen'),
    ('verdieping', 'veiligheidsplan'),
    ('verdieping', 'netwerk-creeren'),
    ('verdieping', 'netwerkberaad'),
    ('verdieping', 'woord-en-beeldverhaal')
) as practised (course_code, tool_code) on practised.course_code = course.code;
