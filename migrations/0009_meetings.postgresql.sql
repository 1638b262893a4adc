-- Live meetings: with what each began, and everything done in it, in order. What a meeting is follows from these.
-- A number sealed before it is its owner's draft; what opens it is a report.

alter table rhythms add column meets_where text check (meets_where in ('in_kept'));

create table meetings (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    team text not null,
    kind text not null check (kind in ('huddle', 'weekly_meeting')),
    turn_order text not null check (turn_order in ('fixed', 'rotating', 'shuffled')),
    members text not null,
    started_by text not null,
    day bigint not null,
    nth bigint not null check (nth >= 1),
    minutes bigint not null check (minutes >= 1),
    started_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, team, kind, day, nth),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, started_by) references members (organisation, id)
);

create table meeting_deeds (
    organisation text not null,
    meeting text not null,
    place bigint not null check (place >= 1),
    sequence bigint not null,
    kind text not null check (kind in ('join', 'leave', 'run', 'begin_round', 'win', 'number', 'stuck',
        'end_turn', 'skip', 'give_turn', 'propose', 'accept', 'decline', 'done', 'not_done', 'move_on', 'close')),
    member text not null,
    step bigint not null,
    words text not null,
    members text not null,
    kpi text,
    period text,
    report text,
    follow_up text,
    day bigint,
    done_at bigint not null,
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
);

create index meeting_deeds_by_kpi on meeting_deeds (organisation, kpi, sequence);

-- One open meeting a team, whoever starts it; a meeting that is over leaves its place.

create table open_meetings (
    organisation text not null,
    team text not null,
    meeting text not null,
    primary key (organisation, team),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, meeting) references meetings (organisation, id)
);

create table seals (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    period text not null,
    value bigint,
    note text not null,
    sealed_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, owner),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index seals_by_kpi on seals (organisation, kpi, period, sequence);

create table seal_openings (
    organisation text not null,
    seal text not null,
    owner text not null,
    sequence bigint not null,
    kpi text not null,
    report text not null,
    opened text not null check (opened in ('in_time', 'too_late')),
    opened_at bigint not null,
    salt text not null,
    primary key (organisation, seal),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, seal, owner) references seals (organisation, id, owner),
    foreign key (organisation, report) references reports (organisation, id),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index seal_openings_by_kpi on seal_openings (organisation, kpi, sequence);

-- A screen that a member let show their team's meeting, until it ends by itself; it signs nobody in.

create table walls (
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

create index walls_by_code on walls (organisation, code, admitted_at);

-- History is never changed and never removed.

create trigger meetings_are_never_changed before update or delete on meetings
    for each row execute function refuse_to_change_history();
create trigger meetings_are_never_emptied before truncate on meetings
    for each statement execute function refuse_to_change_history();

create trigger meeting_deeds_are_never_changed before update or delete on meeting_deeds
    for each row execute function refuse_to_change_history();
create trigger meeting_deeds_are_never_emptied before truncate on meeting_deeds
    for each statement execute function refuse_to_change_history();

create trigger seals_are_never_changed before update or delete on seals
    for each row execute function refuse_to_change_history();
create trigger seals_are_never_emptied before truncate on seals
    for each statement execute function refuse_to_change_history();

create trigger seal_openings_are_never_changed before update or delete on seal_openings
    for each row execute function refuse_to_change_history();
create trigger seal_openings_are_never_emptied before truncate on seal_openings
    for each statement execute function refuse_to_change_history();

grant select, insert on meetings, meeting_deeds, seals, seal_openings to kept_program;
grant select, insert on walls to kept_program;
grant select, insert, delete on open_meetings to kept_program;
