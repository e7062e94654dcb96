-- Figures of the plan. An indicator is a revision on top of others, as everything in the plan; what is measured is counted month by
-- month and kept, since the facts of a month can change later and what the plan said of it must not.
create table plan.indicator (
    id uuid primary key,
    begun_at timestamp with time zone not null
);

create table plan.indicator_revision (
    indicator_id uuid not null references plan.indicator (id),
    number integer not null check (number >= 1),
    known_at timestamp with time zone not null,
    by_id uuid not null references people.person (id),
    taken_away boolean not null,
    element varchar(12) not null check (element in ('LEARNING', 'LEADERSHIP', 'ALIGNMENT', 'MEASUREMENT')),
    -- What is gained, or what it costs people to get there.
    role varchar(10) not null check (role in ('ADOPTION', 'COST')),
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    unit varchar(10) not null check (unit in ('COUNT', 'PERCENT', 'NUMBER')),
    direction varchar(6) not null check (direction in ('UP', 'DOWN', 'BAND')),
    -- Of what a share is one; empty for what is none.
    share_of_nl varchar(200) not null,
    share_of_en varchar(200) not null,
    -- What it is counted from; empty where people enter it.
    measure varchar(200),
    baseline_value decimal(14, 4),
    baseline_on date,
    baseline_source varchar(300) not null,
    primary key (indicator_id, number),
    check ((baseline_value is null) = (baseline_on is null)),
    check (unit <> 'PERCENT' or baseline_value between 0 and 100 or baseline_value is null)
);
create index indicator_revision_known on plan.indicator_revision (known_at);

create table plan.indicator_target (
    indicator_id uuid not null,
    number integer not null,
    year_no integer not null check (year_no between 1 and 5),
    amount decimal(14, 4) not null,
    -- The upper end of a band; empty for what is no band.
    up_to decimal(14, 4),
    primary key (indicator_id, number, year_no),
    foreign key (indicator_id, number) references plan.indicator_revision (indicator_id, number),
    check (up_to is null or up_to >= amount)
);

-- What somebody measured elsewhere and entered. The last one of a day holds; those before it stay.
create table plan.hand_figure (
    indicator_id uuid not null references plan.indicator (id),
    measured_on date not null,
    number integer not null check (number >= 1),
    amount decimal(14, 4) not null,
    source varchar(300) not null,
    -- Why it is another than the one before it; empty for the first of a day.
    reason varchar(600) not null,
    by_id uuid not null references people.person (id),
    known_at timestamp with time zone not null,
    primary key (indicator_id, measured_on, number)
);

-- A month in which something was counted, also when nothing could be told of it. Once frozen it never changes by itself.
create table plan.measured_month (
    measure varchar(200) not null,
    month_on date not null check (extract(day from month_on) = 1),
    frozen_at timestamp with time zone,
    primary key (measure, month_on)
);

create table plan.month_figure (
    measure varchar(200) not null,
    month_on date not null,
    -- The id of a region, or 'all'.
    place varchar(36) not null,
    region_id uuid references people.region (id),
    -- What the region was called then.
    region_name varchar(100) not null,
    counted bigint not null check (counted >= 0),
    -- Out of how many; nought where nothing is counted out of something.
    out_of bigint not null check (out_of >= 0),
    primary key (measure, month_on, place),
    foreign key (measure, month_on) references plan.measured_month (measure, month_on),
    check ((place = 'all') = (region_id is null)),
    check (out_of = 0 or counted <= out_of)
);

-- What the steering group says a frozen month should have been. The last one holds; the frozen figure and those before it stay.
create table plan.figure_correction (
    measure varchar(200) not null,
    month_on date not null,
    number integer not null check (number >= 1),
    counted bigint not null check (counted >= 0),
    out_of bigint not null check (out_of >= 0),
    reason varchar(600) not null,
    by_id uuid not null references people.person (id),
    known_at timestamp with time zone not null,
    primary key (measure, month_on, number),
    foreign key (measure, month_on) references plan.measured_month (measure, month_on),
    check (out_of = 0 or counted <= out_of)
);
