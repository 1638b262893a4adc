-- A KPI that has neither promise nor report may be discarded: its entries stay in the journal, and no page shows it.

create table discards (
    organisation text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    unique (organisation, kpi),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

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

create trigger discards_are_never_changed before update on discards
    begin select raise(abort, 'history is never changed'); end;
create trigger discards_are_never_removed before delete on discards
    begin select raise(abort, 'history is never removed'); end;
create trigger discards_are_never_replaced before insert on discards
    when exists (select 1 from discards where organisation = new.organisation and (sequence = new.sequence or kpi = new.kpi))
    begin select raise(abort, 'history is never replaced'); end;
create trigger only_the_owner_in_discards before insert on discards
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

-- What was promised or said is never discarded, and what was discarded says nothing more.
create trigger only_the_unsaid_in_discards before insert on discards
    when exists (select 1 from promises where organisation = new.organisation and kpi = new.kpi)
        or exists (select 1 from reports where organisation = new.organisation and kpi = new.kpi)
    begin select raise(abort, 'what was said is never discarded'); end;
create trigger only_the_living_in_promises before insert on promises
    when exists (select 1 from discards where organisation = new.organisation and kpi = new.kpi)
    begin select raise(abort, 'this KPI was discarded'); end;
create trigger only_the_living_in_reports before insert on reports
    when exists (select 1 from discards where organisation = new.organisation and kpi = new.kpi)
    begin select raise(abort, 'this KPI was discarded'); end;
