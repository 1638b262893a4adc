-- Who is here, when they meet, and the journal of everything said.
-- Instants are UTC microseconds, days are counted since 1970-01-01, weekdays are bits with Monday first.

-- Secrets of the installation itself, such as the key of the form tokens.
create table installation_keys (
    purpose text not null,
    key text not null,
    primary key (purpose)
) strict;

create table organisations (
    id text not null,
    name text not null,
    kind text not null check (kind in ('company', 'example')),
    founded_at integer not null,
    primary key (id)
) strict;

create table members (
    organisation text not null references organisations (id),
    id text not null,
    name text not null,
    email text not null,
    role text not null check (role in ('member', 'administrator')),
    tongue text check (tongue in ('nl', 'en')),
    password text,
    joined_at integer not null,
    primary key (organisation, id),
    unique (organisation, email)
) strict;

create table sessions (
    organisation text not null,
    id text not null,
    member text not null,
    token_hash text not null,
    began_at integer not null,
    seen_at integer not null,
    primary key (organisation, id),
    unique (organisation, token_hash),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create table teams (
    organisation text not null references organisations (id),
    id text not null,
    name text not null,
    founded_at integer not null,
    primary key (organisation, id)
) strict;

create table invitations (
    organisation text not null,
    id text not null,
    team text not null,
    token_hash text not null,
    invited_by text not null,
    invited_at integer not null,
    expires_at integer not null,
    joined text,
    primary key (organisation, id),
    unique (organisation, token_hash),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, invited_by) references members (organisation, id),
    foreign key (organisation, joined) references members (organisation, id)
) strict;

-- A form that was sent, once, however often it arrives: what it made is answered again.
create table form_keys (
    organisation text not null,
    author text not null,
    key text not null,
    body_hash text not null,
    made text not null,
    sent_at integer not null,
    primary key (organisation, author, key),
    foreign key (organisation, author) references members (organisation, id)
) strict;

create table journal (
    organisation text not null references organisations (id),
    sequence integer not null check (sequence > 0),
    version integer not null,
    instant integer not null,
    kind integer not null,
    author text not null,
    subject text not null,
    about text not null,
    period text not null,
    commitment text not null,
    hash text not null,
    primary key (organisation, sequence),
    foreign key (organisation, author) references members (organisation, id)
) strict;

-- Where each chain ends: what the next entry is joined to.
create table journal_heads (
    organisation text not null references organisations (id),
    sequence integer not null,
    hash text not null,
    primary key (organisation)
) strict;

create table memberships (
    organisation text not null,
    sequence integer not null,
    team text not null,
    member text not null,
    standing text not null check (standing in ('member', 'lead', 'left')),
    from_day integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create index memberships_by_team on memberships (organisation, team);
create index memberships_by_member on memberships (organisation, member);

create table rhythms (
    organisation text not null,
    sequence integer not null,
    team text not null,
    from_day integer not null,
    zone text not null,
    workdays integer not null,
    huddle_start integer,
    huddle_minutes integer,
    huddle_speaks_of text check (huddle_speaks_of in ('today', 'last_workday')),
    weekly_day integer,
    weekly_start integer,
    weekly_minutes integer,
    weekly_speaks_of text check (weekly_speaks_of in ('this_week', 'last_week')),
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, team) references teams (organisation, id)
) strict;

create index rhythms_by_team on rhythms (organisation, team);

create table workdays (
    organisation text not null,
    sequence integer not null,
    member text not null,
    from_day integer not null,
    days integer not null,
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create index workdays_by_member on workdays (organisation, member);

create table days_off (
    organisation text not null,
    sequence integer not null,
    day integer not null,
    name text not null,
    standing text not null check (standing in ('off', 'worked')),
    salt text not null,
    primary key (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence)
) strict;

create index days_off_by_day on days_off (organisation, day);

create table leaves (
    organisation text not null,
    id text not null,
    sequence integer not null,
    member text not null,
    first_day integer not null,
    last_day integer not null,
    declared_at integer not null,
    salt text not null,
    primary key (organisation, id),
    unique (organisation, sequence),
    unique (organisation, id, member),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, member) references members (organisation, id)
) strict;

create index leaves_by_member on leaves (organisation, member);

create table leaves_taken_back (
    organisation text not null,
    leave text not null,
    member text not null,
    sequence integer not null,
    taken_back_at integer not null,
    salt text not null,
    primary key (organisation, leave),
    unique (organisation, sequence),
    foreign key (organisation, sequence) references journal (organisation, sequence),
    foreign key (organisation, leave, member) references leaves (organisation, id, member)
) strict;
