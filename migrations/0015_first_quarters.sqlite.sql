-- The first quarter of an hour of somebody new: the numbers they may name, in their own words, until they are named. A
-- draft, which promises and reports nothing: no entry of the journal speaks of it, and it may change.

create table first_quarters (
    organisation text not null,
    member text not null,
    version integer not null,
    rhythm_agreed_at integer,
    put_away_at integer,
    primary key (organisation, member),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create table candidates (
    organisation text not null,
    member text not null,
    place integer not null check (place between 1 and 3),
    name text not null,
    stands_on text,
    kpi text,
    primary key (organisation, member, place),
    foreign key (organisation, member) references first_quarters (organisation, member),
    foreign key (organisation, kpi, member) references kpis (organisation, id, owner)
) strict;
