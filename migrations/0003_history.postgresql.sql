-- History is never changed and never removed, whatever the statement calls itself: no trigger lets it, and the role
-- that runs Kept may only read and add. A separate role migrates.

create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is never changed and never removed';
end $$;

create trigger journal_are_never_changed before update or delete on journal
    for each row execute function refuse_to_change_history();
create trigger journal_are_never_emptied before truncate on journal
    for each statement execute function refuse_to_change_history();

create trigger memberships_are_never_changed before update or delete on memberships
    for each row execute function refuse_to_change_history();
create trigger memberships_are_never_emptied before truncate on memberships
    for each statement execute function refuse_to_change_history();

create trigger rhythms_are_never_changed before update or delete on rhythms
    for each row execute function refuse_to_change_history();
create trigger rhythms_are_never_emptied before truncate on rhythms
    for each statement execute function refuse_to_change_history();

create trigger workdays_are_never_changed before update or delete on workdays
    for each row execute function refuse_to_change_history();
create trigger workdays_are_never_emptied before truncate on workdays
    for each statement execute function refuse_to_change_history();

create trigger days_off_are_never_changed before update or delete on days_off
    for each row execute function refuse_to_change_history();
create trigger days_off_are_never_emptied before truncate on days_off
    for each statement execute function refuse_to_change_history();

create trigger leaves_are_never_changed before update or delete on leaves
    for each row execute function refuse_to_change_history();
create trigger leaves_are_never_emptied before truncate on leaves
    for each statement execute function refuse_to_change_history();

create trigger leaves_taken_back_are_never_changed before update or delete on leaves_taken_back
    for each row execute function refuse_to_change_history();
create trigger leaves_taken_back_are_never_emptied before truncate on leaves_taken_back
    for each statement execute function refuse_to_change_history();

create trigger wordings_are_never_changed before update or delete on wordings
    for each row execute function refuse_to_change_history();
create trigger wordings_are_never_emptied before truncate on wordings
    for each statement execute function refuse_to_change_history();

create trigger movings_are_never_changed before update or delete on movings
    for each row execute function refuse_to_change_history();
create trigger movings_are_never_emptied before truncate on movings
    for each statement execute function refuse_to_change_history();

create trigger retirements_are_never_changed before update or delete on retirements
    for each row execute function refuse_to_change_history();
create trigger retirements_are_never_emptied before truncate on retirements
    for each statement execute function refuse_to_change_history();

create trigger promises_are_never_changed before update or delete on promises
    for each row execute function refuse_to_change_history();
create trigger promises_are_never_emptied before truncate on promises
    for each statement execute function refuse_to_change_history();

create trigger reports_are_never_changed before update or delete on reports
    for each row execute function refuse_to_change_history();
create trigger reports_are_never_emptied before truncate on reports
    for each statement execute function refuse_to_change_history();

create trigger declarations_are_never_changed before update or delete on declarations
    for each row execute function refuse_to_change_history();
create trigger declarations_are_never_emptied before truncate on declarations
    for each statement execute function refuse_to_change_history();

create trigger looks_are_never_changed before update or delete on looks
    for each row execute function refuse_to_change_history();
create trigger looks_are_never_emptied before truncate on looks
    for each statement execute function refuse_to_change_history();

-- Of a KPI only its place in the hand may change: who retires it keeps its history.
create trigger kpis_keep_what_they_are before update of
    organisation, id, owner, sequence, unit, currency, direction, cadence, first_period, continues, named_at, salt on kpis
    for each row execute function refuse_to_change_history();
create trigger kpis_are_never_removed before delete on kpis
    for each row execute function refuse_to_change_history();
create trigger kpis_are_never_emptied before truncate on kpis
    for each statement execute function refuse_to_change_history();

grant select, insert on
    journal, memberships, rhythms, workdays, days_off, leaves, leaves_taken_back,
    kpis, wordings, movings, retirements, promises, reports, declarations, looks
    to kept_program;
grant update (place) on kpis to kept_program;
grant select, insert on installation_keys to kept_program;
grant select, insert, update on organisations, members, teams, invitations, journal_heads to kept_program;
grant select, insert, update, delete on sessions, form_keys to kept_program;
grant select on migrations, units, kpis_as_worded to kept_program;
