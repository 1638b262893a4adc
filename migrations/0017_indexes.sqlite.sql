-- What is read of one KPI, member or team is found by it, in the order in which it was entered: however much the rest
-- of the organisation says.

create index reports_of_kpi on reports (organisation, kpi, sequence);
create index promises_of_kpi on promises (organisation, kpi, sequence);
create index applause_of_kpi on applause (organisation, kpi, sequence);
create index remarks_of_kpi on remarks (organisation, kpi, sequence);
create index kpis_of_owner on kpis (organisation, owner, sequence);
create index meetings_of_team on meetings (organisation, team, sequence);
create index invitations_into_team on invitations (organisation, team);

drop index memberships_by_member;
drop index memberships_by_team;
drop index rhythms_by_team;
drop index workdays_by_member;
drop index leaves_by_member;

create index memberships_by_member on memberships (organisation, member, sequence);
create index memberships_by_team on memberships (organisation, team, sequence);
create index rhythms_by_team on rhythms (organisation, team, sequence);
create index workdays_by_member on workdays (organisation, member, sequence);
create index leaves_by_member on leaves (organisation, member, sequence);
