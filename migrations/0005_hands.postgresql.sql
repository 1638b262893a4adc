-- A KPI that has neither promise nor report may be discarded: its entries stay in the journal, and no page shows it.

create table discards (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    at bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    unique (organisation, kpi),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

drop view kpis_as_worded;

-- Each KPI that was ever named, with the wording and the team that were entered last.
create view kpis_ever_named as
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

-- The same without those that were discarded: what pages and actions know.
create view kpis_as_worded as
select ever.organisation, ever.id, ever.owner, ever.sequence, ever.team, ever.name, ever.contribution,
       ever.presence_reason, ever.unit, ever.currency, ever.decimals, ever.direction, ever.cadence,
       ever.first_period, ever.continues, ever.place
from kpis_ever_named as ever
where not exists (select 1 from discards where discards.organisation = ever.organisation and discards.kpi = ever.id);

create index kpis_by_predecessor on kpis (organisation, continues);

create trigger discards_are_never_changed before update or delete on discards
    for each row execute function refuse_to_change_history();
create trigger discards_are_never_emptied before truncate on discards
    for each statement execute function refuse_to_change_history();

-- What was promised or said is never discarded, and what was discarded says nothing more.
create function refuse_to_discard_what_was_said() returns trigger language plpgsql as $$
begin
    if exists (select 1 from promises where organisation = new.organisation and kpi = new.kpi)
        or exists (select 1 from reports where organisation = new.organisation and kpi = new.kpi) then
        raise exception 'what was said is never discarded';
    end if;
    return new;
end $$;
create function refuse_to_speak_of_the_discarded() returns trigger language plpgsql as $$
begin
    if exists (select 1 from discards where organisation = new.organisation and kpi = new.kpi) then
        raise exception 'this KPI was discarded';
    end if;
    return new;
end $$;
create trigger only_the_unsaid_in_discards before insert on discards
    for each row execute function refuse_to_discard_what_was_said();
create trigger only_the_living_in_promises before insert on promises
    for each row execute function refuse_to_speak_of_the_discarded();
create trigger only_the_living_in_reports before insert on reports
    for each row execute function refuse_to_speak_of_the_discarded();

grant select, insert on discards to kept_program;
grant select on kpis_ever_named, kpis_as_worded to kept_program;
