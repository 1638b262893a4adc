-- A laptop that goes round the room, until it ends by itself; it signs nobody in. Whoever has the turn lends it by
-- their own phone, and may take it back.

create table laptops (
    organisation text not null,
    id text not null,
    code text not null,
    team text not null,
    admitted_by text not null,
    admitted_at integer not null,
    ends_at integer not null,
    primary key (organisation, id),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, admitted_by) references members (organisation, id)
) strict;

create index laptops_by_code on laptops (organisation, code, admitted_at);
create index laptops_by_team on laptops (organisation, team, ends_at);

create table lent_turns (
    organisation text not null,
    id text not null,
    sequence integer not null,
    meeting text not null,
    laptop text not null,
    member text not null,
    step integer not null,
    lent_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, member),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, meeting) references meetings (organisation, id),
    foreign key (organisation, laptop) references laptops (organisation, id),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create index lent_turns_by_meeting on lent_turns (organisation, meeting, step, sequence);

create table lent_turn_ends (
    organisation text not null,
    lent_turn text not null,
    member text not null,
    sequence integer not null,
    taken_back_at integer not null,
    salt text not null,
    primary key (organisation, lent_turn),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, lent_turn, member) references lent_turns (organisation, id, member)
) strict;

-- History is never changed and never removed.

create trigger lent_turns_are_never_changed before update on lent_turns
    begin select raise(abort, 'history is never changed'); end;
create trigger lent_turns_are_never_removed before delete on lent_turns
    begin select raise(abort, 'history is never removed'); end;
create trigger lent_turns_are_never_replaced before insert on lent_turns
    when exists (select 1 from lent_turns where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger lent_turn_ends_are_never_changed before update on lent_turn_ends
    begin select raise(abort, 'history is never changed'); end;
create trigger lent_turn_ends_are_never_removed before delete on lent_turn_ends
    begin select raise(abort, 'history is never removed'); end;
create trigger lent_turn_ends_are_never_replaced before insert on lent_turn_ends
    when exists (select 1 from lent_turn_ends where organisation = new.organisation and (lent_turn = new.lent_turn or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

-- Only whoever lent a turn takes it back. The foreign key says so too, but the shell of SQLite has them off.

create trigger only_the_owner_in_lent_turn_ends before insert on lent_turn_ends
    when not exists (select 1 from lent_turns where organisation = new.organisation and id = new.lent_turn and member = new.member)
    begin select raise(abort, 'only the owner'); end;
