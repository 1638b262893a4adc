-- What people promise and say. Values are exact decimals, counted in ten-thousandths; periods are their keys.
-- Whoever speaks is the owner: the foreign key (organisation, kpi, owner) refuses anybody else.

-- What a number may be counted in; a new unit is a row more.
create table units (
    unit text not null,
    primary key (unit)
);

insert into units (unit) values ('number'), ('count'), ('percentage'), ('money'), ('score'), ('duration');

create table kpis (
    organisation text not null,
    id text not null,
    owner text not null,
    sequence bigint not null,
    unit text not null references units (unit),
    currency text not null,
    direction text not null check (direction in ('increase', 'decrease', 'neutral')),
    cadence text not null check (cadence in ('workday', 'week', 'month', 'quarter')),
    first_period text not null,
    continues text,
    named_at bigint not null,
    salt text not null,
    place bigint check (place between 1 and 4),
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, owner),
    unique (organisation, owner, place),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, owner) references members (organisation, id),
    foreign key (organisation, continues) references kpis (organisation, id)
);

create table wordings (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    name text not null,
    contribution text not null,
    presence_reason text not null,
    decimals bigint not null check (decimals between 0 and 4),
    worded_at bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index wordings_by_kpi on wordings (organisation, kpi, sequence);

create table movings (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    team text not null,
    from_day bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner),
    foreign key (organisation, team) references teams (organisation, id)
);

create index movings_by_kpi on movings (organisation, kpi, sequence);
create index movings_by_team on movings (organisation, team);

create table retirements (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    kind text not null check (kind in ('retired', 'returned')),
    at bigint not null,
    returned_from text,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index retirements_by_kpi on retirements (organisation, kpi, sequence);

create table promises (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    least bigint,
    most bigint,
    quality text not null,
    from_period text not null,
    reason text not null,
    said_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, kpi, from_period),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create table reports (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    reporter text not null,
    period text not null,
    kind text not null check (kind in ('report', 'correction', 'withdrawal')),
    value bigint,
    note text not null,
    feeling text not null check (feeling in ('none', 'proud', 'uncomfortable')),
    feeling_is text not null check (feeling_is in ('the_owners', 'shared')),
    said_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, reporter) references kpis (organisation, id, owner)
);

create index reports_by_kpi on reports (organisation, kpi, period, sequence);

create table declarations (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    period text not null,
    kind text not null check (kind in ('broken', 'withdrawn')),
    reason text not null,
    declared_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index declarations_by_kpi on declarations (organisation, kpi, sequence);

create table looks (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    period text not null,
    reading text not null check (reading in ('rising', 'level', 'falling', 'cannot_tell')),
    why text not null,
    looked_at bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index looks_by_kpi on looks (organisation, kpi, sequence);

-- Each KPI with the wording and the team that were entered last.
create view kpis_as_worded as
select kpis.organisation, kpis.id, kpis.owner, kpis.sequence, movings.team,
       wordings.name, wordings.contribution, wordings.presence_reason,
       kpis.unit, kpis.currency, wordings.decimals, kpis.direction, kpis.cadence, kpis.first_period,
       kpis.continues, kpis.place
from kpis
join wordings on wordings.organisation = kpis.organisation and wordings.kpi = kpis.id
    and wordings.sequence = (select max(later.sequence) from wordings as later
                             where later.organisation = kpis.organisation and later.kpi = kpis.id)
join movings on movings.organisation = kpis.organisation and movings.kpi = kpis.id
    and movings.sequence = (select max(later.sequence) from movings as later
                            where later.organisation = kpis.organisation and later.kpi = kpis.id);
