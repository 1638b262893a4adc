-- Live meetings: with what each began, and everything done in it, in order. What a meeting is follows from these.
-- A number sealed before it is its owner's draft; what opens it is a report.

alter table rhythms add column meets_where text check (meets_where in ('in_kept'));

create table meetings (
    organisation text not null,
    id text not null,
    sequence integer not null,
    team text not null,
    kind text not null check (kind in ('huddle', 'weekly_meeting')),
    turn_order text not null check (turn_order in ('fixed', 'rotating', 'shuffled')),
    members text not null,
    started_by text not null,
    day integer not null,
    nth integer not null check (nth >= 1),
    minutes integer not null check (minutes >= 1),
    started_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, team, kind, day, nth),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, started_by) references members (organisation, id)
) strict;

create table meeting_deeds (
    organisation text not null,
    meeting text not null,
    place integer not null check (place >= 1),
    sequence integer not null,
    kind text not null check (kind in ('join', 'leave', 'run', 'begin_round', 'win', 'number', 'stuck',
        'end_turn', 'skip', 'give_turn', 'propose', 'accept', 'decline', 'done', 'not_done', 'move_on', 'close')),
    member text not null,
    step integer not null,
    words text not null,
    members text not null,
    kpi text,
    period text,
    report text,
    follow_up text,
    day integer,
    done_at integer not null,
    salt text not null,
    primary key (organisation, meeting, place),
    unique (organisation, sequence),
    check ((kind = 'number') = (kpi is not null)),
    check ((kind = 'number') = (period is not null)),
    check ((kind = 'number') = (report is not null)),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, meeting) references meetings (organisation, id),
    foreign key (organisation, member) references members (organisation, id),
    foreign key (organisation, report) references reports (organisation, id),
    foreign key (organisation, kpi, member) references kpis (organisation, id, owner)
) strict;

create index meeting_deeds_by_kpi on meeting_deeds (organisation, kpi, sequence);

-- One open meeting a team, whoever starts it; a meeting that is over leaves its place.

create table open_meetings (
    organisation text not null,
    team text not null,
    meeting text not null,
    primary key (organisation, team),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, meeting) references meetings (organisation, id)
) strict;

create table seals (
    organisation text not null,
    id text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    period text not null,
    value integer,
    note text not null,
    sealed_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, owner),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

create index seals_by_kpi on seals (organisation, kpi, period, sequence);

create table seal_openings (
    organisation text not null,
    seal text not null,
    owner text not null,
    sequence integer not null,
    kpi text not null,
    report text not null,
    opened text not null check (opened in ('in_time', 'too_late')),
    opened_at integer not null,
    salt text not null,
    primary key (organisation, seal),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, seal, owner) references seals (organisation, id, owner),
    foreign key (organisation, report) references reports (organisation, id),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

create index seal_openings_by_kpi on seal_openings (organisation, kpi, sequence);

-- A screen that a member let show their team's meeting, until it ends by itself; it signs nobody in.

create table walls (
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

create index walls_by_code on walls (organisation, code, admitted_at);

-- History is never changed and never removed.

create trigger meetings_are_never_changed before update on meetings
    begin select raise(abort, 'history is never changed'); end;
create trigger meetings_are_never_removed before delete on meetings
    begin select raise(abort, 'history is never removed'); end;
create trigger meetings_are_never_replaced before insert on meetings
    when exists (select 1 from meetings where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger meeting_deeds_are_never_changed before update on meeting_deeds
    begin select raise(abort, 'history is never changed'); end;
create trigger meeting_deeds_are_never_removed before delete on meeting_deeds
    begin select raise(abort, 'history is never removed'); end;
create trigger meeting_deeds_are_never_replaced before insert on meeting_deeds
    when exists (select 1 from meeting_deeds where organisation = new.organisation and ((meeting = new.meeting and place = new.place) or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger seals_are_never_changed before update on seals
    begin select raise(abort, 'history is never changed'); end;
create trigger seals_are_never_removed before delete on seals
    begin select raise(abort, 'history is never removed'); end;
create trigger seals_are_never_replaced before insert on seals
    when exists (select 1 from seals where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger seal_openings_are_never_changed before update on seal_openings
    begin select raise(abort, 'history is never changed'); end;
create trigger seal_openings_are_never_removed before delete on seal_openings
    begin select raise(abort, 'history is never removed'); end;
create trigger seal_openings_are_never_replaced before insert on seal_openings
    when exists (select 1 from seal_openings where organisation = new.organisation and (seal = new.seal or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

-- Only the owner speaks for a KPI. The foreign keys say so too, but the shell of SQLite has them off.

create trigger only_the_owner_in_meeting_deeds before insert on meeting_deeds
    when new.kpi is not null and not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.member)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_seals before insert on seals
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_seal_openings before insert on seal_openings
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;
