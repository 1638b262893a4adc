-- Somebody from outside who reads along with a team for a while, and discusses. They never say a number, and whatever
-- the program forgets, the journal takes nothing else from them.

create table coach_invitations (
    organisation text not null,
    id text not null,
    team text not null,
    until_day integer not null,
    token_hash text not null,
    invited_by text not null,
    invited_at integer not null,
    expires_at integer not null,
    joined text,
    primary key (organisation, id),
    unique (organisation, token_hash),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, invited_by) references members (organisation, id),
    foreign key (organisation, joined) references members (organisation, id)
) strict;

create index coach_invitations_by_team on coach_invitations (organisation, team);

create table coach_invitations_made (
    organisation text not null,
    sequence integer not null,
    invitation text not null,
    team text not null,
    until_day integer not null,
    expires_at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, invitation) references coach_invitations (organisation, id),
    foreign key (organisation, team) references teams (organisation, id)
) strict;

create table coachings (
    organisation text not null,
    sequence integer not null,
    team text not null,
    coach text not null,
    kind text not null check (kind in ('begun', 'moved', 'ended')),
    until_day integer not null,
    ends_at integer not null,
    invitation text,
    salt text not null,
    primary key (organisation, sequence),
    unique (organisation, invitation),
    check ((kind = 'begun') = (invitation is not null)),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, coach) references members (organisation, id),
    foreign key (organisation, invitation) references coach_invitations (organisation, id)
) strict;

create index coachings_by_coach on coachings (organisation, coach, sequence);
create index coachings_by_team on coachings (organisation, team, sequence);

-- Each member with the role that was entered last, and since when the account is closed. Whoever began as a coach is one.
drop view members_as_they_stand;
create view members_as_they_stand as
select members.organisation, members.id, members.name, members.email, members.tongue, members.joined_at,
       case when exists (select 1 from coachings
                         where coachings.organisation = members.organisation and coachings.coach = members.id)
            then 'coach'
            else coalesce((select roles.role from roles
                           where roles.organisation = members.organisation and roles.member = members.id
                           order by roles.sequence desc limit 1), members.role) end as role,
       closed_accounts.closed_at
from members
left join closed_accounts on closed_accounts.organisation = members.organisation
    and closed_accounts.member = members.id;

-- What was arranged about coaches, as the deeds are.
create view coach_deeds as
select organisation, sequence, 'coaching' as kind, team, coach as member, kind as choice, '' as name, until_day as day
from coachings
union all select organisation, sequence, 'coach_invitation', team, '', '', '', until_day from coach_invitations_made;

create trigger coach_invitations_made_are_never_changed before update on coach_invitations_made
    begin select raise(abort, 'history is never changed'); end;
create trigger coach_invitations_made_are_never_removed before delete on coach_invitations_made
    begin select raise(abort, 'history is never removed'); end;
create trigger coach_invitations_made_are_never_replaced before insert on coach_invitations_made
    when exists (select 1 from coach_invitations_made where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger coachings_are_never_changed before update on coachings
    begin select raise(abort, 'history is never changed'); end;
create trigger coachings_are_never_removed before delete on coachings
    begin select raise(abort, 'history is never removed'); end;
create trigger coachings_are_never_replaced before insert on coachings
    when exists (select 1 from coachings where organisation = new.organisation
        and (sequence = new.sequence or invitation = new.invitation))
    begin select raise(abort, 'history is never replaced'); end;

-- A coach remarks (20), takes that back (21) and reads along with another team (95). The journal takes nothing else
-- from them, so that no number, promise, leave, applause or deed of a meeting can be theirs.
create trigger a_coach_only_remarks before insert on journal
    when new.kind not in (20, 21, 95)
        and exists (select 1 from coachings where organisation = new.organisation and coach = new.author)
    begin select raise(abort, 'a coach only reads along and remarks'); end;

create trigger a_coach_owns_no_kpi before insert on kpis
    when exists (select 1 from coachings where organisation = new.organisation and coach = new.owner)
    begin select raise(abort, 'a coach owns no KPI'); end;

create trigger a_coach_is_in_no_team before insert on memberships
    when exists (select 1 from coachings where organisation = new.organisation and coach = new.member)
    begin select raise(abort, 'a coach is in no team'); end;

create trigger a_coach_gets_no_role before insert on roles
    when exists (select 1 from coachings where organisation = new.organisation and coach = new.member)
    begin select raise(abort, 'a coach gets no role'); end;

create trigger a_member_is_no_coach before insert on coachings
    when exists (select 1 from memberships where organisation = new.organisation and member = new.coach)
        or exists (select 1 from roles where organisation = new.organisation and member = new.coach)
        or exists (select 1 from kpis where organisation = new.organisation and owner = new.coach)
    begin select raise(abort, 'a member is no coach'); end;
