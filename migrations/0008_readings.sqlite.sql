-- An owner may skip a look: then there is no reading.

create table looks_and_skipped (
    organisation text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    period text not null,
    reading text check (reading in ('rising', 'level', 'falling', 'cannot_tell')),
    why text not null,
    looked_at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

insert into looks_and_skipped
select organisation, sequence, kpi, owner, period, reading, why, looked_at, salt from looks;
drop table looks;
alter table looks_and_skipped rename to looks;

create index looks_by_kpi on looks (organisation, kpi, sequence);

-- Where an owner began anew, and where they took that back: what came before is judged on its own.

create table new_starts (
    organisation text not null,
    id text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    period text not null,
    kind text not null check (kind in ('begun', 'withdrawn')),
    reason text not null,
    said_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

create index new_starts_by_kpi on new_starts (organisation, kpi, sequence);

-- What the rules saw with a report when it was the latest, as it was seen: by the entry of this sequence.

create table signals (
    organisation text not null,
    kpi text not null,
    period text not null,
    rule text not null check (rule in ('outside', 'trend', 'two_of_three', 'shift', 'run_chart')),
    side text not null check (side in ('none', 'high', 'low')),
    first_period text not null,
    reports integer not null,
    sequence integer not null,
    seen_at integer not null,
    primary key (organisation, kpi, period, rule, side),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi) references kpis (organisation, id)
) strict;

-- With which report an owner was asked to look first.

create table asked_looks (
    organisation text not null,
    kpi text not null,
    period text not null,
    sequence integer not null,
    asked_at integer not null,
    primary key (organisation, kpi, period),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi) references kpis (organisation, id)
) strict;

create trigger looks_are_never_changed before update on looks
    begin select raise(abort, 'history is never changed'); end;
create trigger looks_are_never_removed before delete on looks
    begin select raise(abort, 'history is never removed'); end;
create trigger looks_are_never_replaced before insert on looks
    when exists (select 1 from looks where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger new_starts_are_never_changed before update on new_starts
    begin select raise(abort, 'history is never changed'); end;
create trigger new_starts_are_never_removed before delete on new_starts
    begin select raise(abort, 'history is never removed'); end;
create trigger new_starts_are_never_replaced before insert on new_starts
    when exists (select 1 from new_starts where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger signals_are_never_changed before update on signals
    begin select raise(abort, 'history is never changed'); end;
create trigger signals_are_never_removed before delete on signals
    begin select raise(abort, 'history is never removed'); end;
create trigger signals_are_never_replaced before insert on signals
    when exists (select 1 from signals where organisation = new.organisation and kpi = new.kpi and period = new.period and rule = new.rule and side = new.side)
    begin select raise(abort, 'history is never replaced'); end;

create trigger asked_looks_are_never_changed before update on asked_looks
    begin select raise(abort, 'history is never changed'); end;
create trigger asked_looks_are_never_removed before delete on asked_looks
    begin select raise(abort, 'history is never removed'); end;
create trigger asked_looks_are_never_replaced before insert on asked_looks
    when exists (select 1 from asked_looks where organisation = new.organisation and kpi = new.kpi and period = new.period)
    begin select raise(abort, 'history is never replaced'); end;

create trigger only_the_owner_in_looks before insert on looks
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_new_starts before insert on new_starts
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;
