-- Somebody from outside who reads along with a team for a while, and discusses. They never say a number, and whatever
-- the program forgets, the journal takes nothing else from them.

create table coach_invitations (
    organisation text not null,
    id text not null,
    team text not null,
    until_day bigint not null,
    token_hash text not null,
    invited_by text not null,
    invited_at bigint not null,
    expires_at bigint not null,
    joined text,
    primary key (organisation, id),
    unique (organisation, token_hash),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, invited_by) references members (organisation, id),
    foreign key (organisation, joined) references members (organisation, id)
);

create index coach_invitations_by_team on coach_invitations (organisation, team);

create table coach_invitations_made (
    organisation text not null,
    sequence bigint not null,
    invitation text not null,
    team text not null,
    until_day bigint not null,
    expires_at bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, invitation) references coach_invitations (organisation, id),
    foreign key (organisation, team) references teams (organisation, id)
);

create table coachings (
    organisation text not null,
    sequence bigint not null,
    team text not null,
    coach text not null,
    kind text not null check (kind in ('begun', 'moved', 'ended')),
    until_day bigint not null,
    ends_at bigint not null,
    invitation text,
    salt text not null,
    primary key (organisation, sequence),
    unique (organisation, invitation),
    check ((kind = 'begun') = (invitation is not null)),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, coach) references members (organisation, id),
    foreign key (organisation, invitation) references coach_invitations (organisation, id)
);

create index coachings_by_coach on coachings (organisation, coach, sequence);
create index coachings_by_team on coachings (organisation, team, sequence);

-- Each member with the role that was entered last, and since when the account is closed. Whoever began as a coach is one.
create or replace view members_as_they_stand as
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

create trigger coach_invitations_made_are_never_changed before update or delete on coach_invitations_made
    for each row execute function refuse_to_change_history();
create trigger coach_invitations_made_are_never_emptied before truncate on coach_invitations_made
    for each statement execute function refuse_to_change_history();

create trigger coachings_are_never_changed before update or delete on coachings
    for each row execute function refuse_to_change_history();
create trigger coachings_are_never_emptied before truncate on coachings
    for each statement execute function refuse_to_change_history();

-- A coach remarks (20), takes that back (21) and reads along with another team (95). The journal takes nothing else
-- from them, so that no number, promise, leave, applause or deed of a meeting can be theirs.
create function let_a_coach_only_remark() returns trigger language plpgsql as $$
begin
    if new.kind not in (20, 21, 95)
        and exists (select 1 from coachings where organisation = new.organisation and coach = new.author) then
        raise exception 'a coach only reads along and remarks';
    end if;
    return new;
end $$;
create trigger a_coach_only_remarks before insert on journal
    for each row execute function let_a_coach_only_remark();

create function let_no_coach_own_a_kpi() returns trigger language plpgsql as $$
begin
    if exists (select 1 from coachings where organisation = new.organisation and coach = new.owner) then
        raise exception 'a coach owns no KPI';
    end if;
    return new;
end $$;
create trigger a_coach_owns_no_kpi before insert on kpis
    for each row execute function let_no_coach_own_a_kpi();

create function let_no_coach_be_a_member() returns trigger language plpgsql as $$
begin
    if exists (select 1 from coachings where organisation = new.organisation and coach = new.member) then
        raise exception 'a coach is in no team and gets no role';
    end if;
    return new;
end $$;
create trigger a_coach_is_in_no_team before insert on memberships
    for each row execute function let_no_coach_be_a_member();
create trigger a_coach_gets_no_role before insert on roles
    for each row execute function let_no_coach_be_a_member();

create function let_no_member_be_a_coach() returns trigger language plpgsql as $$
begin
    if exists (select 1 from memberships where organisation = new.organisation and member = new.coach)
        or exists (select 1 from roles where organisation = new.organisation and member = new.coach)
        or exists (select 1 from kpis where organisation = new.organisation and owner = new.coach) then
        raise exception 'a member is no coach';
    end if;
    return new;
end $$;
create trigger a_member_is_no_coach before insert on coachings
    for each row execute function let_no_member_be_a_coach();

grant select, insert on coach_invitations_made, coachings to kept_program;
grant select, insert, update on coach_invitations to kept_program;
grant select on coach_deeds to kept_program;
