-- Offices of the service before and after 1 April 2013, and who works in them.
create table offices (
    code text primary key,
    name text not null,
    kind text not null check (kind in ('SHA_CLUSTER', 'PCT_CLUSTER', 'SHA', 'PCT', 'NHSCB', 'DOH')),
    parent text references offices deferrable initially deferred,
    successor text references offices deferrable initially deferred,
    opened_on date,
    last_day date,
    check (last_day >= opened_on)
);
comment on column offices.code is 'ODS code, or one of our own for clusters, which have none';
comment on column offices.last_day is 'the office still acts on this day; the day after, its successor does';

create table people (
    subject uuid primary key,
    name text not null,
    employer text,
    line_manager uuid references people deferrable initially deferred
);
comment on column people.subject is 'the id in the realm';
comment on column people.employer is 'written as in the organisations claim, such as practice:Z90001';

create table office_appointments (
    office text not null references offices,
    subject uuid not null references people,
    from_on date,
    to_on date check (to_on >= from_on),
    primary key (office, subject)
);
comment on column office_appointments.to_on is 'the first day on which it no longer holds';

grant select, insert, update on offices, people, office_appointments to "${service}";
