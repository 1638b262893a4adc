-- Examples of KPIs that members add to the library for their organisation. They promise and report nothing, so no
-- entry of the journal speaks of them. One that its author took away stays readable; nothing is changed.

create table own_examples (
    organisation text not null,
    id text not null,
    added_by text not null,
    added_at integer not null,
    department text not null,
    step text not null,
    unit text not null references units (unit),
    currency text not null,
    decimals integer not null check (decimals between 0 and 4),
    direction text not null check (direction in ('increase', 'decrease', 'neutral')),
    cadence text not null check (cadence in ('workday', 'week', 'month', 'quarter')),
    least integer,
    most integer,
    primary key (organisation, id),
    unique (organisation, id, added_by),
    foreign key (organisation, added_by) references members (organisation, id)
) strict;

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
) strict;

create table own_examples_taken_away (
    organisation text not null,
    example text not null,
    added_by text not null,
    taken_away_at integer not null,
    primary key (organisation, example),
    foreign key (organisation, example, added_by) references own_examples (organisation, id, added_by)
) strict;

-- Only who added an example takes it away; the shell of SQLite has foreign keys off.
create trigger only_the_author_in_own_examples_taken_away before insert on own_examples_taken_away
    when not exists (select 1 from own_examples
        where organisation = new.organisation and id = new.example and added_by = new.added_by)
    begin select raise(abort, 'only who added it'); end;
