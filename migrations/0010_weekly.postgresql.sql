-- The weekly meeting: its parts, what is said in them, and how a team plans them.

alter table meetings add column parts text;

-- What may be done in a meeting has grown, and no check of a column grows: the table is made anew.

create table meeting_deeds_anew (
    organisation text not null,
    meeting text not null,
    place bigint not null check (place >= 1),
    sequence bigint not null,
    kind text not null check (kind in ('join', 'leave', 'run', 'begin_round', 'win', 'number', 'stuck',
        'end_turn', 'skip', 'give_turn', 'propose', 'accept', 'decline', 'done', 'not_done', 'move_on', 'close',
        'line', 'next_part', 'skip_part', 'go_to_part', 'pick', 'put_back')),
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
    line text check (line in ('good_news', 'customers', 'colleagues', 'closing')),
    part text check (part in ('good_news', 'numbers', 'follow_ups', 'headlines', 'topics', 'agreements', 'closing')),
    topic bigint,
    primary key (organisation, meeting, place),
    unique (organisation, sequence),
    check ((kind = 'number') = (kpi is not null)),
    check ((kind = 'number') = (period is not null)),
    check ((kind = 'number') = (report is not null)),
    check ((kind = 'line') = (line is not null)),
    check ((kind = 'go_to_part') = (part is not null)),
    check ((kind in ('pick', 'put_back')) = (topic is not null)),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, topic) references journal (organisation, sequence),
    foreign key (organisation, meeting) references meetings (organisation, id),
    foreign key (organisation, member) references members (organisation, id),
    foreign key (organisation, report) references reports (organisation, id),
    foreign key (organisation, kpi, member) references kpis (organisation, id, owner)
);

insert into meeting_deeds_anew (organisation, meeting, place, sequence, kind, member, step, words, members,
                                kpi, period, report, follow_up, day, done_at, salt)
    select organisation, meeting, place, sequence, kind, member, step, words, members,
           kpi, period, report, follow_up, day, done_at, salt
    from meeting_deeds;

drop table meeting_deeds;

alter table meeting_deeds_anew rename to meeting_deeds;

create index meeting_deeds_by_kpi on meeting_deeds (organisation, kpi, sequence);

-- The parts that a team plans, with their minutes, from the next weekly meeting on; the last entry holds.

create table meeting_plans (
    organisation text not null,
    sequence bigint not null,
    team text not null,
    parts text not null,
    planned_at bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id)
);

create index meeting_plans_by_team on meeting_plans (organisation, team, sequence);

-- History is never changed and never removed.

create trigger meeting_deeds_are_never_changed before update or delete on meeting_deeds
    for each row execute function refuse_to_change_history();
create trigger meeting_deeds_are_never_emptied before truncate on meeting_deeds
    for each statement execute function refuse_to_change_history();

create trigger meeting_plans_are_never_changed before update or delete on meeting_plans
    for each row execute function refuse_to_change_history();
create trigger meeting_plans_are_never_emptied before truncate on meeting_plans
    for each statement execute function refuse_to_change_history();

grant select, insert on meeting_deeds, meeting_plans to kept_program;
