-- Who is here, when they meet, and the journal of everything said.
-- Instants are UTC microseconds, days are counted since 1970-01-01, weekdays are bits with Monday first.

-- Secrets of the installation itself, such as the key of the form tokens.
create table installation_keys (
    purpose text not null,
    key text not null,
    primary key (purpose)
);

create table organisations (
    id text not null,
    name text not null,
    kind text not null check (kind in ('company', 'example')),
    founded_at bigint not null,
    primary key (id)
);

create table members (
    organisation text not null references organisations (id),
    id text not null,
    name text not null,
    email text not null,
    role text not null check (role in ('member', 'administrator')),
    tongue text check (tongue in ('nl', 'en')),
    password text,
    joined_at bigint not null,
    primary key (organisation, id),
    unique (organisation, email)
);

create table sessions (
    organisation text not null,
    id text not null,
    member text not null,
    token_hash text not null,
    began_at bigint not null,
    seen_at bigint not null,
    primary key (organisation, id),
    unique (organisation, token_hash),
    foreign key (organisation, member) references members (organisation, id)
);

create table teams (
    organisation text not null references organisations (id),
    id text not null,
    name text not null,
    founded_at bigint not null,
    primary key (organisation, id)
);

create table invitations (
    organisation text not null,
    id text not null,
    team text not null,
    token_hash text not null,
    invited_by text not null,
    invited_at bigint not null,
    expires_at bigint not null,
    joined text,
    primary key (organisation, id),
    unique (organisation, token_hash),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, invited_by) references members (organisation, id),
    foreign key (organisation, joined) references members (organisation, id)
);

-- A form that was sent, once, however often it arrives: what it made is answered again.
create table form_keys (
    organisation text not null,
    author text not null,
    key text not null,
    body_hash text not null,
    made text not null,
    sent_at bigint not null,
    primary key (organisation, author, key),
    foreign key (organisation, author) references members (organisation, id)
);

create table journal (
    organisation text not null references organisations (id),
    sequence bigint not null check (sequence > 0),
    version bigint not null,
    instant bigint not null,
    kind bigint not null,
    author text not null,
    subject text not null,
    about text not null,
    period text not null,
    commitment text not null,
    hash text not null,
    primary key (organisation, sequence),
    foreign key (organisation, author) references members (organisation, id)
);

-- Where each chain ends: what the next entry is joined to.
create table journal_heads (
    organisation text not null references organisations (id),
    sequence bigint not null,
    hash text not null,
    primary key (organisation)
);

create table memberships (
    organisation text not null,
    sequence bigint not null,
    team text not null,
    member text not null,
    standing text not null check (standing in ('member', 'lead', 'left')),
    from_day bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, member) references members (organisation, id)
);

create index memberships_by_team on memberships (organisation, team);
create index memberships_by_member on memberships (organisation, member);

create table rhythms (
    organisation text not null,
    sequence bigint not null,
    team text not null,
    from_day bigint not null,
    zone text not null,
    workdays bigint not null,
    huddle_start bigint,
    huddle_minutes bigint,
    huddle_speaks_of text check (huddle_speaks_of in ('today', 'last_workday')),
    weekly_day bigint,
    weekly_start bigint,
    weekly_minutes bigint,
    weekly_speaks_of text check (weekly_speaks_of in ('this_week', 'last_week')),
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id)
);

create index rhythms_by_team on rhythms (organisation, team);

create table workdays (
    organisation text not null,
    sequence bigint not null,
    member text not null,
    from_day bigint not null,
    days bigint not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id)
);

create index workdays_by_member on workdays (organisation, member);

create table days_off (
    organisation text not null,
    sequence bigint not null,
    day bigint not null,
    name text not null,
    standing text not null check (standing in ('off', 'worked')),
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence)
);

create index days_off_by_day on days_off (organisation, day);

create table leaves (
    organisation text not null,
    id text not null,
    sequence bigint not null,
    member text not null,
    first_day bigint not null,
    last_day bigint not null,
    declared_at bigint not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, member),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id)
);

create index leaves_by_member on leaves (organisation, member);

create table leaves_taken_back (
    organisation text not null,
    leave text not null,
    member text not null,
    sequence bigint not null,
    taken_back_at bigint not null,
    salt text not null,
    primary key (organisation, leave),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, leave, member) references leaves (organisation, id, member)
);
