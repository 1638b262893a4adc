-- What is arranged in an organisation: its teams and their openness, roles, accounts, and where it is found.
-- What decides who may read and who may arrange is dated, journalled and never changed.

create table team_names (
    organisation text not null,
    sequence integer not null,
    team text not null,
    name text not null,
    named_at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id)
) strict;

create index team_names_by_team on team_names (organisation, team, sequence);

create table team_openings (
    organisation text not null,
    sequence integer not null,
    team text not null,
    openness text not null check (openness in ('open', 'closed')),
    arranged_at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id)
) strict;

create index team_openings_by_team on team_openings (organisation, team, sequence);

create table roles (
    organisation text not null,
    sequence integer not null,
    member text not null,
    role text not null check (role in ('member', 'administrator')),
    given_at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create index roles_by_member on roles (organisation, member, sequence);

create table invitations_made (
    organisation text not null,
    sequence integer not null,
    invitation text not null,
    team text not null,
    expires_at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, invitation) references invitations (organisation, id),
    foreign key (organisation, team) references teams (organisation, id)
) strict;

create table closed_accounts (
    organisation text not null,
    member text not null,
    sequence integer not null,
    closed_at integer not null,
    salt text not null,
    primary key (organisation, member),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id)
) strict;

-- An organisation without one is found at the address of the installation itself.
create table organisation_addresses (
    organisation text not null references organisations (id),
    address text not null,
    primary key (organisation),
    unique (address)
) strict;

-- Made in the shell: whoever has the link sets up an organisation at an address of its own.
create table set_up_links (
    token_hash text not null,
    address text not null,
    made_at integer not null,
    expires_at integer not null,
    organisation text references organisations (id),
    primary key (token_hash)
) strict;

-- Made in the shell: whoever has the link joins as an administrator.
create table administrator_invitations (
    organisation text not null references organisations (id),
    id text not null,
    token_hash text not null,
    made_at integer not null,
    expires_at integer not null,
    joined text,
    primary key (organisation, id),
    unique (organisation, token_hash),
    foreign key (organisation, joined) references members (organisation, id)
) strict;

-- Each team with the name and the openness that were entered last.
create view teams_as_arranged as
select teams.organisation, teams.id, teams.founded_at,
       coalesce((select team_names.name from team_names
                 where team_names.organisation = teams.organisation and team_names.team = teams.id
                 order by team_names.sequence desc limit 1), teams.name) as name,
       coalesce((select team_openings.openness from team_openings
                 where team_openings.organisation = teams.organisation and team_openings.team = teams.id
                 order by team_openings.sequence desc limit 1), 'open') as openness
from teams;

-- Each member with the role that was entered last, and since when the account is closed.
create view members_as_they_stand as
select members.organisation, members.id, members.name, members.email, members.tongue, members.joined_at,
       coalesce((select roles.role from roles
                 where roles.organisation = members.organisation and roles.member = members.id
                 order by roles.sequence desc limit 1), members.role) as role,
       closed_accounts.closed_at
from members
left join closed_accounts on closed_accounts.organisation = members.organisation
    and closed_accounts.member = members.id;

-- Everything that was arranged, by the entry of the journal that knows who did it and when.
create view deeds as
select organisation, sequence, 'membership' as kind, team, member,
       case when standing = 'member' and (select earlier.standing from memberships as earlier
                                          where earlier.organisation = memberships.organisation
                                              and earlier.team = memberships.team
                                              and earlier.member = memberships.member
                                              and earlier.sequence < memberships.sequence
                                          order by earlier.sequence desc limit 1) = 'lead'
            then 'dismissed' else standing end as choice,
       '' as name, from_day as day
from memberships
union all select organisation, sequence, 'rhythm', team, '', '', '', from_day from rhythms
union all select organisation, sequence, 'day_off', '', '', standing, name, day from days_off
union all select team_names.organisation, team_names.sequence, 'team_name', team_names.team, '',
                 case when team_names.named_at = teams.founded_at then 'founded' else 'renamed' end,
                 team_names.name, 0
          from team_names
          join teams on teams.organisation = team_names.organisation and teams.id = team_names.team
union all select organisation, sequence, 'openness', team, '', openness, '', 0 from team_openings
union all select organisation, sequence, 'role', '', member, role, '', 0 from roles
union all select organisation, sequence, 'closed_account', '', member, '', '', 0 from closed_accounts
union all select organisation, sequence, 'invitation', team, '', '', '', 0 from invitations_made;

create trigger team_names_are_never_changed before update on team_names
    begin select raise(abort, 'history is never changed'); end;
create trigger team_names_are_never_removed before delete on team_names
    begin select raise(abort, 'history is never removed'); end;
create trigger team_names_are_never_replaced before insert on team_names
    when exists (select 1 from team_names where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger team_openings_are_never_changed before update on team_openings
    begin select raise(abort, 'history is never changed'); end;
create trigger team_openings_are_never_removed before delete on team_openings
    begin select raise(abort, 'history is never removed'); end;
create trigger team_openings_are_never_replaced before insert on team_openings
    when exists (select 1 from team_openings where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger roles_are_never_changed before update on roles
    begin select raise(abort, 'history is never changed'); end;
create trigger roles_are_never_removed before delete on roles
    begin select raise(abort, 'history is never removed'); end;
create trigger roles_are_never_replaced before insert on roles
    when exists (select 1 from roles where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger invitations_made_are_never_changed before update on invitations_made
    begin select raise(abort, 'history is never changed'); end;
create trigger invitations_made_are_never_removed before delete on invitations_made
    begin select raise(abort, 'history is never removed'); end;
create trigger invitations_made_are_never_replaced before insert on invitations_made
    when exists (select 1 from invitations_made where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger closed_accounts_are_never_changed before update on closed_accounts
    begin select raise(abort, 'history is never changed'); end;
create trigger closed_accounts_are_never_removed before delete on closed_accounts
    begin select raise(abort, 'history is never removed'); end;
create trigger closed_accounts_are_never_replaced before insert on closed_accounts
    when exists (select 1 from closed_accounts where organisation = new.organisation and (member = new.member or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

-- Whoever gets another role gets it by an entry.
create trigger members_keep_the_role_they_joined_with before update of role on members
    begin select raise(abort, 'a role is given by an entry of the journal'); end;
