-- What people say about a number: remarks on it, what its owner needs, how it feels, and the answer to an offer.
-- Anybody may remark and applaud; a need, a feeling and an answer are the owner's, and the foreign key
-- (organisation, kpi, owner) refuses anybody else.

create table remarks (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    period text not null,
    kind text not null check (kind in ('remark', 'need')),
    author text not null,
    owner text,
    words text not null,
    said_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, author),
    check ((kind = 'need' and owner is not null and owner = author) or (kind = 'remark' and owner is null)),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, author) references members (organisation, id),
    foreign key (organisation, kpi) references kpis (organisation, id),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index remarks_by_kpi on remarks (organisation, kpi, period, sequence);
create index remarks_by_kind on remarks (organisation, kind, said_at);

create table remarks_taken_back (
    organisation text not null,
    remark text not null,
    author text not null,
    sequence bigint not null,
    taken_back_at bigint not null,
    salt text not null,
    primary key (organisation, remark),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, remark, author) references remarks (organisation, id, author)
);

create table applause (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    period text not null,
    member text not null,
    kind text not null check (kind in ('given', 'withdrawn')),
    applauded_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id),
    foreign key (organisation, kpi) references kpis (organisation, id)
);

create index applause_by_kpi on applause (organisation, kpi, period, sequence);

create table feelings (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    period text not null,
    feeling text not null check (feeling in ('none', 'proud', 'uncomfortable')),
    feeling_is text not null check (feeling_is in ('the_owners', 'shared')),
    felt_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index feelings_by_kpi on feelings (organisation, kpi, sequence);

create table offer_answers (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    period text not null,
    kind text not null check (kind in ('on_the_agenda', 'declined')),
    reason text not null,
    answered_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, kpi, period),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
);

create index offer_answers_by_kpi on offer_answers (organisation, kpi, sequence);

-- History is never changed and never removed.

create trigger remarks_are_never_changed before update or delete on remarks
    for each row execute function refuse_to_change_history();
create trigger remarks_are_never_emptied before truncate on remarks
    for each statement execute function refuse_to_change_history();

create trigger remarks_taken_back_are_never_changed before update or delete on remarks_taken_back
    for each row execute function refuse_to_change_history();
create trigger remarks_taken_back_are_never_emptied before truncate on remarks_taken_back
    for each statement execute function refuse_to_change_history();

create trigger applause_are_never_changed before update or delete on applause
    for each row execute function refuse_to_change_history();
create trigger applause_are_never_emptied before truncate on applause
    for each statement execute function refuse_to_change_history();

create trigger feelings_are_never_changed before update or delete on feelings
    for each row execute function refuse_to_change_history();
create trigger feelings_are_never_emptied before truncate on feelings
    for each statement execute function refuse_to_change_history();

create trigger offer_answers_are_never_changed before update or delete on offer_answers
    for each row execute function refuse_to_change_history();
create trigger offer_answers_are_never_emptied before truncate on offer_answers
    for each statement execute function refuse_to_change_history();

grant select, insert on remarks, remarks_taken_back, applause, feelings, offer_answers to kept_program;
