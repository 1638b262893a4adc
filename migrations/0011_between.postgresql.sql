-- Between teams: where somebody is stuck is passed to another team after the meeting, and its answer comes back.
-- And what its owner answers to the offer after being stuck on the same thing in three meetings in a row.

create table passings (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    meeting text not null,
    stuck bigint not null,
    to_team text not null,
    passed_by text not null,
    passed_as text not null check (passed_as in ('stuck', 'sentence_alone')),
    words text not null,
    passed_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, passed_by),
    check (passed_as = 'stuck' or words <> ''),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, meeting, stuck) references meeting_deeds (organisation, meeting, place),
    foreign key (organisation, to_team) references teams (organisation, id),
    foreign key (organisation, passed_by) references members (organisation, id)
);

create index passings_by_meeting on passings (organisation, meeting);
create index passings_by_team on passings (organisation, to_team, sequence);

create table passings_taken_back (
    organisation text not null,
    passing text not null,
    passed_by text not null,
    sequence bigint not null,
    taken_back_at bigint not null,
    salt text not null,
    primary key (organisation, passing),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, passing, passed_by) references passings (organisation, id, passed_by)
);

create table passing_answers (
    organisation text not null,
    passing text not null,
    sequence bigint not null,
    answered_by text not null,
    words text not null,
    meeting text,
    follow_up text,
    answered_at bigint not null,
    salt text not null,
    primary key (organisation, passing),
    unique (organisation, sequence),
    check (words <> ''),
    check (follow_up is null or meeting is not null),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, passing) references passings (organisation, id),
    foreign key (organisation, answered_by) references members (organisation, id),
    foreign key (organisation, meeting) references meetings (organisation, id)
);

create table stuck_answers (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    meeting text not null,
    stuck bigint not null,
    member text not null,
    kind text not null check (kind in ('on_the_agenda', 'declined')),
    reason text not null,
    answered_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, meeting, stuck),
    check (kind = 'on_the_agenda' or reason <> ''),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, meeting, stuck) references meeting_deeds (organisation, meeting, place),
    foreign key (organisation, member) references members (organisation, id)
);

create index stuck_answers_by_member on stuck_answers (organisation, member, sequence);

-- Each passing with the team it comes from, what took it back and what was answered.

create view passed_on as
select passings.organisation, passings.id, passings.sequence, passings.meeting, meetings.team as from_team,
       passings.stuck, passings.to_team, passings.passed_by, passings.passed_as, passings.words, passings.passed_at,
       taken.taken_back_at, answers.sequence as answer_sequence, answers.answered_by,
       answers.words as answer, answers.meeting as answered_in, answers.follow_up, answers.answered_at
from passings
join meetings on meetings.organisation = passings.organisation and meetings.id = passings.meeting
left join passings_taken_back as taken
    on taken.organisation = passings.organisation and taken.passing = passings.id
left join passing_answers as answers
    on answers.organisation = passings.organisation and answers.passing = passings.id;

-- What one member was asked to do, over all meetings.

create index meeting_deeds_by_kind on meeting_deeds (organisation, kind, members);
create index meeting_deeds_by_follow_up on meeting_deeds (organisation, follow_up);

-- History is never changed and never removed.

create trigger passings_are_never_changed before update or delete on passings
    for each row execute function refuse_to_change_history();
create trigger passings_are_never_emptied before truncate on passings
    for each statement execute function refuse_to_change_history();

create trigger passings_taken_back_are_never_changed before update or delete on passings_taken_back
    for each row execute function refuse_to_change_history();
create trigger passings_taken_back_are_never_emptied before truncate on passings_taken_back
    for each statement execute function refuse_to_change_history();

create trigger passing_answers_are_never_changed before update or delete on passing_answers
    for each row execute function refuse_to_change_history();
create trigger passing_answers_are_never_emptied before truncate on passing_answers
    for each statement execute function refuse_to_change_history();

create trigger stuck_answers_are_never_changed before update or delete on stuck_answers
    for each row execute function refuse_to_change_history();
create trigger stuck_answers_are_never_emptied before truncate on stuck_answers
    for each statement execute function refuse_to_change_history();

grant select, insert on passings, passings_taken_back, passing_answers, stuck_answers to kept_program;
grant select on passed_on to kept_program;
