-- What somebody keeps of their own account: from where they signed in, how they come in again, their address.

alter table sessions add column browser text not null default '';
alter table sessions add column system text not null default '';
create index sessions_by_member on sessions (organisation, member);

-- Nothing until its owner showed that mail to the address reaches them.
alter table members add column email_confirmed_at integer;

-- Each lets its owner choose a new password, once. Only hashes are kept.
create table recovery_codes (
    organisation text not null,
    member text not null,
    code_hash text not null,
    made_at integer not null,
    used_at integer,
    primary key (organisation, member, code_hash),
    foreign key (organisation, member) references members (organisation, id)
) strict;

-- Where an owner was reached before: whoever is told of a change is told there.
create table address_changes (
    organisation text not null,
    id text not null,
    member text not null,
    email_before text not null,
    email text not null,
    changed_at integer not null,
    primary key (organisation, id),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create index address_changes_by_member on address_changes (organisation, member);
