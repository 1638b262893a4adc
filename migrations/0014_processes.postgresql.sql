-- What the work flows through: processes and their steps, on which step a KPI stands, which number keeps it honest, and
-- what members proposed. Each change of a process is a whole version of it, so that it can be seen as it stood earlier.

create table processes (
    organisation text not null references organisations (id),
    id text not null,
    founded_at bigint not null,
    primary key (organisation, id)
);

create table process_steps (
    organisation text not null,
    id text not null,
    process text not null,
    primary key (organisation, id),
    unique (organisation, id, process),
    foreign key (organisation, process) references processes (organisation, id)
);

create table process_versions (
    organisation text not null,
    sequence bigint not null,
    process text not null,
    version bigint not null check (version > 0),
    name text not null,
    flows text not null,
    team text,
    arranged_at bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    unique (organisation, process, version),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, process) references processes (organisation, id),
    foreign key (organisation, team) references teams (organisation, id)
);

-- The steps of one version in their order; the entry of the version commits to them.
create table steps_of_versions (
    organisation text not null,
    sequence bigint not null,
    place bigint not null check (place > 0),
    step text not null,
    name text not null,
    primary key (organisation, sequence, place),
    unique (organisation, sequence, step),
    foreign key (organisation, sequence) references process_versions (organisation, sequence),
    foreign key (organisation, step) references process_steps (organisation, id)
);

-- Where the work goes on after a step; always to a later one.
create table flows_of_versions (
    organisation text not null,
    sequence bigint not null,
    from_place bigint not null,
    to_place bigint not null,
    check (from_place < to_place),
    primary key (organisation, sequence, from_place, to_place),
    foreign key (organisation, sequence, from_place) references steps_of_versions (organisation, sequence, place),
    foreign key (organisation, sequence, to_place) references steps_of_versions (organisation, sequence, place)
);

-- A KPI stands on a step, on a whole process (no step), or on none (no process).
create table kpi_steps (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    process text,
    step text,
    placed_at bigint not null,
    salt text not null,
    check (step is null or process is not null),
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner),
    foreign key (organisation, process) references processes (organisation, id),
    foreign key (organisation, step, process) references process_steps (organisation, id, process)
);

create index kpi_steps_by_kpi on kpi_steps (organisation, kpi, sequence);
create index kpi_steps_by_process on kpi_steps (organisation, process);

-- Which number keeps a KPI honest; none once its owner no longer says one.
create table counter_numbers (
    organisation text not null,
    sequence bigint not null,
    kpi text not null,
    owner text not null,
    counter text,
    why text not null,
    named_at bigint not null,
    salt text not null,
    check (counter is null or counter <> kpi),
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, kpi, owner) references kpis (organisation, id, owner),
    foreign key (organisation, counter) references kpis (organisation, id)
);

create index counter_numbers_by_kpi on counter_numbers (organisation, kpi, sequence);

create table process_proposals (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    process text not null,
    author text not null,
    kind text not null check (kind in ('add', 'rename', 'move', 'remove', 'connect', 'part')),
    step text,
    name text not null,
    other text,
    why text not null,
    proposed_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, process) references processes (organisation, id),
    foreign key (organisation, author) references members (organisation, id),
    foreign key (organisation, step) references process_steps (organisation, id),
    foreign key (organisation, other) references process_steps (organisation, id)
);

create index process_proposals_by_process on process_proposals (organisation, process, sequence);

create table proposal_answers (
    organisation text not null,
    proposal text not null,
    sequence bigint not null,
    answer text not null check (answer in ('accepted', 'declined')),
    words text not null,
    answered_at bigint not null,
    salt text not null,
    primary key (organisation, proposal),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, proposal) references process_proposals (organisation, id)
);

-- History is never changed and never removed.

create trigger processes_are_never_changed before update or delete on processes
    for each row execute function refuse_to_change_history();
create trigger processes_are_never_emptied before truncate on processes
    for each statement execute function refuse_to_change_history();

create trigger process_steps_are_never_changed before update or delete on process_steps
    for each row execute function refuse_to_change_history();
create trigger process_steps_are_never_emptied before truncate on process_steps
    for each statement execute function refuse_to_change_history();

create trigger process_versions_are_never_changed before update or delete on process_versions
    for each row execute function refuse_to_change_history();
create trigger process_versions_are_never_emptied before truncate on process_versions
    for each statement execute function refuse_to_change_history();

create trigger steps_of_versions_are_never_changed before update or delete on steps_of_versions
    for each row execute function refuse_to_change_history();
create trigger steps_of_versions_are_never_emptied before truncate on steps_of_versions
    for each statement execute function refuse_to_change_history();

create trigger flows_of_versions_are_never_changed before update or delete on flows_of_versions
    for each row execute function refuse_to_change_history();
create trigger flows_of_versions_are_never_emptied before truncate on flows_of_versions
    for each statement execute function refuse_to_change_history();

create trigger kpi_steps_are_never_changed before update or delete on kpi_steps
    for each row execute function refuse_to_change_history();
create trigger kpi_steps_are_never_emptied before truncate on kpi_steps
    for each statement execute function refuse_to_change_history();

create trigger counter_numbers_are_never_changed before update or delete on counter_numbers
    for each row execute function refuse_to_change_history();
create trigger counter_numbers_are_never_emptied before truncate on counter_numbers
    for each statement execute function refuse_to_change_history();

create trigger process_proposals_are_never_changed before update or delete on process_proposals
    for each row execute function refuse_to_change_history();
create trigger process_proposals_are_never_emptied before truncate on process_proposals
    for each statement execute function refuse_to_change_history();

create trigger proposal_answers_are_never_changed before update or delete on proposal_answers
    for each row execute function refuse_to_change_history();
create trigger proposal_answers_are_never_emptied before truncate on proposal_answers
    for each statement execute function refuse_to_change_history();

grant select, insert on
    processes, process_steps, process_versions, steps_of_versions, flows_of_versions,
    kpi_steps, counter_numbers, process_proposals, proposal_answers
    to kept_program;
