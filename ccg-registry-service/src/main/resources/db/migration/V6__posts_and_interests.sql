-- What people do in offices, and what could sway them.
alter table people add column version integer not null default 1;

alter table office_appointments
    drop constraint office_appointments_pkey,
    add column id uuid not null default gen_random_uuid() primary key,
    add column capacity text check (capacity in ('HEAD', 'MANAGER', 'AUTHORISING_OFFICER', 'CASE_OFFICER',
        'ADJUDICATOR', 'CONCERN_GUARDIAN', 'OFFICIAL', 'DEPUTY')),
    add column employer text,
    add column line_manager uuid references people deferrable initially deferred,
    add column deputy_for uuid references people deferrable initially deferred,
    add column in_file boolean not null default false,
    add column valid daterange generated always as (daterange(from_on, to_on)) stored;
comment on column office_appointments.employer is 'written as in the organisations claim; on secondment another office';
comment on column office_appointments.deputy_for is 'whose part it is, in a delegation';
comment on column office_appointments.in_file is
    'the file of people imported last says so, whatever became of the post since';

update office_appointments a set in_file = true, employer = p.employer, line_manager = nullif(p.line_manager, p.subject),
        capacity = case o.kind when 'DOH' then 'OFFICIAL' else 'MANAGER' end
    from people p, offices o where p.subject = a.subject and o.code = a.office;
-- a table with checks still to come cannot be altered
set constraints all immediate;

alter table office_appointments
    alter column capacity set not null,
    add constraint nobody_manages_himself check (line_manager <> subject),
    add constraint nobody_is_his_own_deputy check (deputy_for <> subject),
    add constraint a_deputy_is_somebodys check ((capacity = 'DEPUTY') = (deputy_for is not null)),
    add constraint one_post_of_a_kind exclude using gist (office with =, subject with =, capacity with =,
        (coalesce(deputy_for, subject)) with =, valid with &&);
create index office_appointments_of_person on office_appointments (subject);
create index office_appointments_by_line_manager on office_appointments (line_manager);

alter table people drop column line_manager;

create table interests (
    id uuid primary key,
    subject uuid not null references people,
    kind text not null check (kind in ('SUPPORT_CONTRACT', 'FINANCIAL', 'FAMILY', 'EMPLOYMENT', 'OTHER')),
    held_in text not null,
    description text not null,
    from_on date not null,
    to_on date check (to_on >= from_on),
    declared_at timestamptz not null
);
comment on column interests.held_in is 'an organisation as in the organisations claim where it is one, else a name';
comment on column interests.to_on is 'the first day on which it no longer holds';
create index interests_of_person on interests (subject);

create table announced (
    case_id uuid primary key,
    hash text not null
);
comment on table announced is 'what other services were told last of an office or a person, as a fingerprint';

grant select, insert, update on interests, announced to "${service}";
