-- History is never changed and never removed, whatever the statement calls itself.
-- The guard before an insert is there because INSERT OR REPLACE removes a row without firing a delete.

create trigger journal_are_never_changed before update on journal
    begin select raise(abort, 'history is never changed'); end;
create trigger journal_are_never_removed before delete on journal
    begin select raise(abort, 'history is never removed'); end;
create trigger journal_are_never_replaced before insert on journal
    when exists (select 1 from journal where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger memberships_are_never_changed before update on memberships
    begin select raise(abort, 'history is never changed'); end;
create trigger memberships_are_never_removed before delete on memberships
    begin select raise(abort, 'history is never removed'); end;
create trigger memberships_are_never_replaced before insert on memberships
    when exists (select 1 from memberships where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger rhythms_are_never_changed before update on rhythms
    begin select raise(abort, 'history is never changed'); end;
create trigger rhythms_are_never_removed before delete on rhythms
    begin select raise(abort, 'history is never removed'); end;
create trigger rhythms_are_never_replaced before insert on rhythms
    when exists (select 1 from rhythms where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger workdays_are_never_changed before update on workdays
    begin select raise(abort, 'history is never changed'); end;
create trigger workdays_are_never_removed before delete on workdays
    begin select raise(abort, 'history is never removed'); end;
create trigger workdays_are_never_replaced before insert on workdays
    when exists (select 1 from workdays where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger days_off_are_never_changed before update on days_off
    begin select raise(abort, 'history is never changed'); end;
create trigger days_off_are_never_removed before delete on days_off
    begin select raise(abort, 'history is never removed'); end;
create trigger days_off_are_never_replaced before insert on days_off
    when exists (select 1 from days_off where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger leaves_are_never_changed before update on leaves
    begin select raise(abort, 'history is never changed'); end;
create trigger leaves_are_never_removed before delete on leaves
    begin select raise(abort, 'history is never removed'); end;
create trigger leaves_are_never_replaced before insert on leaves
    when exists (select 1 from leaves where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger leaves_taken_back_are_never_changed before update on leaves_taken_back
    begin select raise(abort, 'history is never changed'); end;
create trigger leaves_taken_back_are_never_removed before delete on leaves_taken_back
    begin select raise(abort, 'history is never removed'); end;
create trigger leaves_taken_back_are_never_replaced before insert on leaves_taken_back
    when exists (select 1 from leaves_taken_back where organisation = new.organisation and (leave = new.leave or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger wordings_are_never_changed before update on wordings
    begin select raise(abort, 'history is never changed'); end;
create trigger wordings_are_never_removed before delete on wordings
    begin select raise(abort, 'history is never removed'); end;
create trigger wordings_are_never_replaced before insert on wordings
    when exists (select 1 from wordings where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger movings_are_never_changed before update on movings
    begin select raise(abort, 'history is never changed'); end;
create trigger movings_are_never_removed before delete on movings
    begin select raise(abort, 'history is never removed'); end;
create trigger movings_are_never_replaced before insert on movings
    when exists (select 1 from movings where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger retirements_are_never_changed before update on retirements
    begin select raise(abort, 'history is never changed'); end;
create trigger retirements_are_never_removed before delete on retirements
    begin select raise(abort, 'history is never removed'); end;
create trigger retirements_are_never_replaced before insert on retirements
    when exists (select 1 from retirements where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger promises_are_never_changed before update on promises
    begin select raise(abort, 'history is never changed'); end;
create trigger promises_are_never_removed before delete on promises
    begin select raise(abort, 'history is never removed'); end;
create trigger promises_are_never_replaced before insert on promises
    when exists (select 1 from promises where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger reports_are_never_changed before update on reports
    begin select raise(abort, 'history is never changed'); end;
create trigger reports_are_never_removed before delete on reports
    begin select raise(abort, 'history is never removed'); end;
create trigger reports_are_never_replaced before insert on reports
    when exists (select 1 from reports where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger declarations_are_never_changed before update on declarations
    begin select raise(abort, 'history is never changed'); end;
create trigger declarations_are_never_removed before delete on declarations
    begin select raise(abort, 'history is never removed'); end;
create trigger declarations_are_never_replaced before insert on declarations
    when exists (select 1 from declarations where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger looks_are_never_changed before update on looks
    begin select raise(abort, 'history is never changed'); end;
create trigger looks_are_never_removed before delete on looks
    begin select raise(abort, 'history is never removed'); end;
create trigger looks_are_never_replaced before insert on looks
    when exists (select 1 from looks where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

-- Of a KPI only its place in the hand may change: who retires it keeps its history.
create trigger kpis_keep_what_they_are before update of
    organisation, id, owner, sequence, unit, currency, direction, cadence, first_period, continues, named_at, salt on kpis
    begin select raise(abort, 'a KPI keeps what it is'); end;
create trigger kpis_are_never_removed before delete on kpis
    begin select raise(abort, 'history is never removed'); end;
create trigger kpis_are_never_replaced before insert on kpis
    when exists (select 1 from kpis where organisation = new.organisation
        and (id = new.id or sequence = new.sequence or (owner = new.owner and place = new.place)))
    begin select raise(abort, 'history is never replaced'); end;
create trigger kpis_keep_a_handful before update of place on kpis
    when exists (select 1 from kpis where organisation = new.organisation
        and owner = new.owner and place = new.place and id <> new.id)
    begin select raise(abort, 'that place in the hand is taken'); end;

-- Only the owner speaks for a KPI. The foreign keys say so too, but the shell of SQLite has them off.

create trigger only_the_owner_in_wordings before insert on wordings
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_movings before insert on movings
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_retirements before insert on retirements
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_promises before insert on promises
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_reports before insert on reports
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.reporter)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_declarations before insert on declarations
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_looks before insert on looks
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;
