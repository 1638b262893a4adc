-- An owner may skip a look: then there is no reading.

create table looks_and_skipped (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    period text not null,
    reading text check (reading in ('rising', 'level', 'falling', 'cannot_tell')),
    why text not null,
    looked_at bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

insert into looks_and_skipped
select organisation, sequence, kpi, owner, period, reading, why, looked_at, salt from looks;
drop table looks;
alter table looks_and_skipped rename to looks;

create index looks_by_kpi on looks (organisation, kpi, sequence);

-- Where an owner began anew, and where they took that back: what came before is judged on its own.

create table new_starts (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    period text not null,
    kind text not null check (kind in ('begun', 'withdrawn')),
    reason text not null,
    said_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index new_starts_by_kpi on new_starts (organisation, kpi, sequence);

-- What the rules saw with a report when it was the latest, as it was seen: by the entry of this sequence.

create table signals (
    organisation text not null,
    kpi text not null,
    period text not null,
    rule text not null check (rule in ('outside', 'trend', 'two_of_three', 'shift', 'run_chart')),
    side text not null check (side in ('none', 'high', 'low')),
    first_period text not null,
    reports bigint not null,
    sequence bigint not null,
    seen_at bigint not null,
    primary key (organisation, kpi, period, rule, side),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi) references kpis (organisation, id)
);

-- With which report an owner was asked to look first.

create table asked_looks (
    organisation text not null,
    kpi text not null,
    period text not null,
    sequence bigint not null,
    asked_at bigint not null,
    primary key (organisation, kpi, period),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi) references kpis (organisation, id)
);

create trigger looks_are_never_changed before update or delete on looks
    for each row execute function refuse_to_change_history();
create trigger looks_are_never_emptied before truncate on looks
    for each statement execute function refuse_to_change_history();

create trigger new_starts_are_never_changed before update or delete on new_starts
    for each row execute function refuse_to_change_history();
create trigger new_starts_are_never_emptied before truncate on new_starts
    for each statement execute function refuse_to_change_history();

create trigger signals_are_never_changed before update or delete on signals
    for each row execute function refuse_to_change_history();
create trigger signals_are_never_emptied before truncate on signals
    for each statement execute function refuse_to_change_history();

create trigger asked_looks_are_never_changed before update or delete on asked_looks
    for each row execute function refuse_to_change_history();
create trigger asked_looks_are_never_emptied before truncate on asked_looks
    for each statement execute function refuse_to_change_history();

grant select, insert on looks, new_starts, signals, asked_looks to kept_program;
