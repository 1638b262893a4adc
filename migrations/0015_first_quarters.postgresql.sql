-- The first quarter of an hour of somebody new: the numbers they may name, in their own words, until they are named. A
-- draft, which promises and reports nothing: no entry of the journal speaks of it, and it may change.

create table first_quarters (
    organisation text not null,
    member text not null,
    version bigint not null,
    rhythm_agreed_at bigint,
    put_away_at bigint,
    primary key (organisation, member),
    foreign key (organisation, member) references members (organisation, id)
);

create table candidates (
    organisation text not null,
    member text not null,
    place bigint not null check (place between 1 and 3),
    name text not null,
    stands_on text,
    kpi text,
    primary key (organisation, member, place),
    foreign key (organisation, member) references first_quarters (organisation, member),
    foreign key (organisation, kpi, member) references kpis (organisation, id, owner)
);

grant select, insert, update on first_quarters to kept_program;
grant select, insert, update, delete on candidates to kept_program;
