-- A laptop that goes round the room, until it ends by itself; it signs nobody in. Whoever has the turn lends it by
-- their own phone, and may take it back.

create table laptops (
    organisation text not null,
    id text not null,
    code text not null,
    team text not null,
    admitted_by text not null,
    admitted_at bigint not null,
    ends_at bigint not null,
    primary key (organisation, id),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, admitted_by) references members (organisation, id)
);

create index laptops_by_code on laptops (organisation, code, admitted_at);
create index laptops_by_team on laptops (organisation, team, ends_at);

create table lent_turns (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    meeting text not null,
    laptop text not null,
    member text not null,
    step bigint not null,
    lent_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, member),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, meeting) references meetings (organisation, id),
    foreign key (organisation, laptop) references laptops (organisation, id),
    foreign key (organisation, member) references members (organisation, id)
);

create index lent_turns_by_meeting on lent_turns (organisation, meeting, step, sequence);

create table lent_turn_ends (
    organisation text not null,
    lent_turn text not null,
    member text not null,
    sequence bigint not null,
    taken_back_at bigint not null,
    salt text not null,
    primary key (organisation, lent_turn),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, lent_turn, member) references lent_turns (organisation, id, member)
);

-- History is never changed and never removed.

create trigger lent_turns_are_never_changed before update or delete on lent_turns
    for each row execute function refuse_to_change_history();
create trigger lent_turns_are_never_emptied before truncate on lent_turns
    for each statement execute function refuse_to_change_history();

create trigger lent_turn_ends_are_never_changed before update or delete on lent_turn_ends
    for each row execute function refuse_to_change_history();
create trigger lent_turn_ends_are_never_emptied before truncate on lent_turn_ends
    for each statement execute function refuse_to_change_history();

grant select, insert on lent_turns, lent_turn_ends to kept_program;
grant select, insert on laptops to kept_program;
