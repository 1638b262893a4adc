-- What people say about a number: remarks on it, what its owner needs, how it feels, and the answer to an offer.
-- Anybody may remark and applaud; a need, a feeling and an answer are the owner's, and the foreign key
-- (organisation, kpi, owner) refuses anybody else.

create table remarks (
    organisation text not null,
    id text not null,
    sequence integer not null,
    kpi text not null,
    period text not null,
    kind text not null check (kind in ('remark', 'need')),
    author text not null,
    owner text,
    words text not null,
    said_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, author),
    check ((kind = 'need' and owner is not null and owner = author) or (kind = 'remark' and owner is null)),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, author) references members (organisation, id),
    foreign key (organisation, kpi) references kpis (organisation, id),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

create index remarks_by_kpi on remarks (organisation, kpi, period, sequence);
create index remarks_by_kind on remarks (organisation, kind, said_at);

create table remarks_taken_back (
    organisation text not null,
    remark text not null,
    author text not null,
    sequence integer not null,
    taken_back_at integer not null,
    salt text not null,
    primary key (organisation, remark),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, remark, author) references remarks (organisation, id, author)
) strict;

create table applause (
    organisation text not null,
    id text not null,
    sequence integer not null,
    kpi text not null,
    period text not null,
    member text not null,
    kind text not null check (kind in ('given', 'withdrawn')),
    applauded_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id),
    foreign key (organisation, kpi) references kpis (organisation, id)
) strict;

create index applause_by_kpi on applause (organisation, kpi, period, sequence);

create table feelings (
    organisation text not null,
    id text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    period text not null,
    feeling text not null check (feeling in ('none', 'proud', 'uncomfortable')),
    feeling_is text not null check (feeling_is in ('the_owners', 'shared')),
    felt_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

create index feelings_by_kpi on feelings (organisation, kpi, sequence);

create table offer_answers (
    organisation text not null,
    id text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    period text not null,
    kind text not null check (kind in ('on_the_agenda', 'declined')),
    reason text not null,
    answered_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, kpi, period),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner)
) strict;

create index offer_answers_by_kpi on offer_answers (organisation, kpi, sequence);

-- History is never changed and never removed.

create trigger remarks_are_never_changed before update on remarks
    begin select raise(abort, 'history is never changed'); end;
create trigger remarks_are_never_removed before delete on remarks
    begin select raise(abort, 'history is never removed'); end;
create trigger remarks_are_never_replaced before insert on remarks
    when exists (select 1 from remarks where organisation = new.organisation
        and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger remarks_taken_back_are_never_changed before update on remarks_taken_back
    begin select raise(abort, 'history is never changed'); end;
create trigger remarks_taken_back_are_never_removed before delete on remarks_taken_back
    begin select raise(abort, 'history is never removed'); end;
create trigger remarks_taken_back_are_never_replaced before insert on remarks_taken_back
    when exists (select 1 from remarks_taken_back where organisation = new.organisation
        and (remark = new.remark or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger applause_are_never_changed before update on applause
    begin select raise(abort, 'history is never changed'); end;
create trigger applause_are_never_removed before delete on applause
    begin select raise(abort, 'history is never removed'); end;
create trigger applause_are_never_replaced before insert on applause
    when exists (select 1 from applause where organisation = new.organisation
        and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger feelings_are_never_changed before update on feelings
    begin select raise(abort, 'history is never changed'); end;
create trigger feelings_are_never_removed before delete on feelings
    begin select raise(abort, 'history is never removed'); end;
create trigger feelings_are_never_replaced before insert on feelings
    when exists (select 1 from feelings where organisation = new.organisation
        and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger offer_answers_are_never_changed before update on offer_answers
    begin select raise(abort, 'history is never changed'); end;
create trigger offer_answers_are_never_removed before delete on offer_answers
    begin select raise(abort, 'history is never removed'); end;
create trigger offer_answers_are_never_replaced before insert on offer_answers
    when exists (select 1 from offer_answers where organisation = new.organisation
        and (id = new.id or sequence = new.sequence or (kpi = new.kpi and period = new.period)))
    begin select raise(abort, 'history is never replaced'); end;

-- Only the owner needs, feels and answers; only the author takes their words back. The foreign keys say so too, but
-- the shell of SQLite has them off.

create trigger only_the_owner_in_remarks before insert on remarks
    when new.kind = 'need'
        and not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.author)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_author_in_remarks_taken_back before insert on remarks_taken_back
    when not exists (select 1 from remarks
        where organisation = new.organisation and id = new.remark and author = new.author)
    begin select raise(abort, 'only the author'); end;

create trigger only_the_owner_in_feelings before insert on feelings
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_offer_answers before insert on offer_answers
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;
