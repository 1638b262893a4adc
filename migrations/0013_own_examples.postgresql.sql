-- Examples of KPIs that members add to the library for their organisation. They promise and report nothing, so no
-- entry of the journal speaks of them. One that its author took away stays readable; nothing is changed.

create table own_examples (
    organisation text not null,
    id text not null,
    added_by text not null,
    added_at bigint not null,
    department text not null,
    step text not null,
    unit text not null references units (unit),
    currency text not null,
    decimals bigint not null check (decimals between 0 and 4),
    direction text not null check (direction in ('increase', 'decrease', 'neutral')),
    cadence text not null check (cadence in ('workday', 'week', 'month', 'quarter')),
    least bigint,
    most bigint,
    primary key (organisation, id),
    unique (organisation, id, added_by),
    foreign key (organisation, added_by) references members (organisation, id)
);

create table own_example_words (
    organisation text not null,
    example text not null,
    tongue text not null check (tongue in ('nl', 'en')),
    name text not null,
    tells text not null,
    formula text not null,
    pitfall text not null,
    contribution text not null,
    counter text not null,
    primary key (organisation, example, tongue),
    foreign key (organisation, example) references own_examples (organisation, id)
);

create table own_examples_taken_away (
    organisation text not null,
    example text not null,
    added_by text not null,
    taken_away_at bigint not null,
    primary key (organisation, example),
    foreign key (organisation, example, added_by) references own_examples (organisation, id, added_by)
);

grant select, insert on own_examples, own_example_words, own_examples_taken_away to kept_program;
