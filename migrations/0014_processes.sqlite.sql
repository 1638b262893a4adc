-- What the work flows through: processes and their steps, on which step a KPI stands, which number keeps it honest, and
-- what members proposed. Each change of a process is a whole version of it, so that it can be seen as it stood earlier.

create table processes (
    organisation text not null references organisations (id),
    id text not null,
    founded_at integer not null,
    primary key (organisation, id)
) strict;

create table process_steps (
    organisation text not null,
    id text not null,
    process text not null,
    primary key (organisation, id),
    unique (organisation, id, process),
    foreign key (organisation, process) references processes (organisation, id)
) strict;

create table process_versions (
    organisation text not null,
    sequence integer not null,
    process text not null,
    version integer not null check (version > 0),
    name text not null,
    flows text not null,
    team text,
    arranged_at integer not null,
    salt text not null,
    primary key (organisation, sequence),
    unique (organisation, process, version),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, process) references processes (organisation, id),
    foreign key (organisation, team) references teams (organisation, id)
) strict;

-- The steps of one version in their order; the entry of the version commits to them.
create table steps_of_versions (
    organisation text not null,
    sequence integer not null,
    place integer not null check (place > 0),
    step text not null,
    name text not null,
    primary key (organisation, sequence, place),
    unique (organisation, sequence, step),
    foreign key (organisation, sequence) references process_versions (organisation, sequence),
    foreign key (organisation, step) references process_steps (organisation, id)
) strict;

-- Where the work goes on after a step; always to a later one.
create table flows_of_versions (
    organisation text not null,
    sequence integer not null,
    from_place integer not null,
    to_place integer not null,
    check (from_place < to_place),
    primary key (organisation, sequence, from_place, to_place),
    foreign key (organisation, sequence, from_place) references steps_of_versions (organisation, sequence, place),
    foreign key (organisation, sequence, to_place) references steps_of_versions (organisation, sequence, place)
) strict;

-- A KPI stands on a step, on a whole process (no step), or on none (no process).
create table kpi_steps (
    organisation text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    process text,
    step text,
    placed_at integer not null,
    salt text not null,
    check (step is null or process is not null),
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner),
    foreign key (organisation, process) references processes (organisation, id),
    foreign key (organisation, step, process) references process_steps (organisation, id, process)
) strict;

create index kpi_steps_by_kpi on kpi_steps (organisation, kpi, sequence);
create index kpi_steps_by_process on kpi_steps (organisation, process);

-- Which number keeps a KPI honest; none once its owner no longer says one.
create table counter_numbers (
    organisation text not null,
    sequence integer not null,
    kpi text not null,
    owner text not null,
    counter text,
    why text not null,
    named_at integer not null,
    salt text not null,
    check (counter is null or counter <> kpi),
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner),
    foreign key (organisation, counter) references kpis (organisation, id)
) strict;

create index counter_numbers_by_kpi on counter_numbers (organisation, kpi, sequence);

create table process_proposals (
    organisation text not null,
    id text not null,
    sequence integer not null,
    process text not null,
    author text not null,
    kind text not null check (kind in ('add', 'rename', 'move', 'remove', 'connect', 'part')),
    step text,
    name text not null,
    other text,
    why text not null,
    proposed_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, process) references processes (organisation, id),
    foreign key (organisation, author) references members (organisation, id),
    foreign key (organisation, step) references process_steps (organisation, id),
    foreign key (organisation, other) references process_steps (organisation, id)
) strict;

create index process_proposals_by_process on process_proposals (organisation, process, sequence);

create table proposal_answers (
    organisation text not null,
    proposal text not null,
    sequence integer not null,
    answer text not null check (answer in ('accepted', 'declined')),
    words text not null,
    answered_at integer not null,
    salt text not null,
    primary key (organisation, proposal),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, proposal) references process_proposals (organisation, id)
) strict;

-- History is never changed and never removed.

create trigger processes_are_never_changed before update on processes
    begin select raise(abort, 'history is never changed'); end;
create trigger processes_are_never_removed before delete on processes
    begin select raise(abort, 'history is never removed'); end;
create trigger processes_are_never_replaced before insert on processes
    when exists (select 1 from processes where organisation = new.organisation and id = new.id)
    begin select raise(abort, 'history is never replaced'); end;

create trigger process_steps_are_never_changed before update on process_steps
    begin select raise(abort, 'history is never changed'); end;
create trigger process_steps_are_never_removed before delete on process_steps
    begin select raise(abort, 'history is never removed'); end;
create trigger process_steps_are_never_replaced before insert on process_steps
    when exists (select 1 from process_steps where organisation = new.organisation and id = new.id)
    begin select raise(abort, 'history is never replaced'); end;

create trigger process_versions_are_never_changed before update on process_versions
    begin select raise(abort, 'history is never changed'); end;
create trigger process_versions_are_never_removed before delete on process_versions
    begin select raise(abort, 'history is never removed'); end;
create trigger process_versions_are_never_replaced before insert on process_versions
    when exists (select 1 from process_versions where organisation = new.organisation and (sequence = new.sequence or (process = new.process and version = new.version)))
    begin select raise(abort, 'history is never replaced'); end;

create trigger steps_of_versions_are_never_changed before update on steps_of_versions
    begin select raise(abort, 'history is never changed'); end;
create trigger steps_of_versions_are_never_removed before delete on steps_of_versions
    begin select raise(abort, 'history is never removed'); end;
create trigger steps_of_versions_are_never_replaced before insert on steps_of_versions
    when exists (select 1 from steps_of_versions where organisation = new.organisation and sequence = new.sequence and (place = new.place or step = new.step))
    begin select raise(abort, 'history is never replaced'); end;

create trigger flows_of_versions_are_never_changed before update on flows_of_versions
    begin select raise(abort, 'history is never changed'); end;
create trigger flows_of_versions_are_never_removed before delete on flows_of_versions
    begin select raise(abort, 'history is never removed'); end;
create trigger flows_of_versions_are_never_replaced before insert on flows_of_versions
    when exists (select 1 from flows_of_versions where organisation = new.organisation and sequence = new.sequence and from_place = new.from_place and to_place = new.to_place)
    begin select raise(abort, 'history is never replaced'); end;

create trigger kpi_steps_are_never_changed before update on kpi_steps
    begin select raise(abort, 'history is never changed'); end;
create trigger kpi_steps_are_never_removed before delete on kpi_steps
    begin select raise(abort, 'history is never removed'); end;
create trigger kpi_steps_are_never_replaced before insert on kpi_steps
    when exists (select 1 from kpi_steps where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger counter_numbers_are_never_changed before update on counter_numbers
    begin select raise(abort, 'history is never changed'); end;
create trigger counter_numbers_are_never_removed before delete on counter_numbers
    begin select raise(abort, 'history is never removed'); end;
create trigger counter_numbers_are_never_replaced before insert on counter_numbers
    when exists (select 1 from counter_numbers where organisation = new.organisation and sequence = new.sequence)
    begin select raise(abort, 'history is never replaced'); end;

create trigger process_proposals_are_never_changed before update on process_proposals
    begin select raise(abort, 'history is never changed'); end;
create trigger process_proposals_are_never_removed before delete on process_proposals
    begin select raise(abort, 'history is never removed'); end;
create trigger process_proposals_are_never_replaced before insert on process_proposals
    when exists (select 1 from process_proposals where organisation = new.organisation and (id = new.id or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

create trigger proposal_answers_are_never_changed before update on proposal_answers
    begin select raise(abort, 'history is never changed'); end;
create trigger proposal_answers_are_never_removed before delete on proposal_answers
    begin select raise(abort, 'history is never removed'); end;
create trigger proposal_answers_are_never_replaced before insert on proposal_answers
    when exists (select 1 from proposal_answers where organisation = new.organisation and (proposal = new.proposal or sequence = new.sequence))
    begin select raise(abort, 'history is never replaced'); end;

-- Only the owner says where a KPI stands. The foreign keys say so too, but the shell of SQLite has them off.

create trigger only_the_owner_in_kpi_steps before insert on kpi_steps
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;

create trigger only_the_owner_in_counter_numbers before insert on counter_numbers
    when not exists (select 1 from kpis where organisation = new.organisation and id = new.kpi and owner = new.owner)
    begin select raise(abort, 'only the owner'); end;
