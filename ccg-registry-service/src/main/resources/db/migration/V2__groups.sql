-- Commissioning groups. Nothing here is ever deleted: a group that ends keeps its row.
create extension if not exists btree_gist;

create table groups (
    id uuid primary key,
    version integer not null,
    code text unique check (code ~ '^[0-9]{2}[A-Z]$'),
    gss text unique check (gss ~ '^E38[0-9]{6}$'),
    name text not null,
    status text not null check (status in ('EMERGING', 'SHADOW', 'APPLICANT', 'AUTHORISED',
        'AUTHORISED_WITH_CONDITIONS', 'SHADOW_ESTABLISHED', 'MERGED', 'DISSOLVED', 'WITHDRAWN')),
    status_before_application text check (status_before_application in ('EMERGING', 'SHADOW')),
    application_id uuid,
    reviewing_office text references offices,
    changed_at timestamptz not null,
    check ((status = 'APPLICANT') <= (status_before_application is not null))
);
comment on column groups.code is 'ODS code, kept as text: 02E is no number';
comment on column groups.status_before_application is 'where RELEASE leads back to';
comment on column groups.changed_at is 'business time';
create index groups_by_name on groups (name, id);
create index groups_by_reviewing_office on groups (reviewing_office);

create table group_names (
    id uuid primary key default gen_random_uuid(),
    group_id uuid not null references groups,
    name text not null,
    from_on date,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    exclude using gist (group_id with =, valid with &&) where (superseded_at is null)
);
comment on column group_names.from_on is 'null: since before there were records';
comment on column group_names.superseded_at is 'since then we know better; null: what we know now';

create table appointments (
    id uuid primary key,
    group_id uuid not null references groups,
    subject uuid not null,
    name text not null,
    capacity text not null check (capacity in ('CHAIR', 'ACCOUNTABLE_OFFICER', 'SIGNATORY', 'DEPUTY')),
    employer text not null,
    from_on date not null,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    unique (group_id, subject, capacity, from_on),
    constraint one_chair_and_one_accountable_officer exclude using gist (group_id with =, capacity with =, valid with &&)
        where (capacity in ('CHAIR', 'ACCOUNTABLE_OFFICER'))
);
comment on column appointments.employer is 'written as in the organisations claim, such as practice:Z90001';
comment on column appointments.to_on is 'the first day on which it no longer holds';

grant select, insert, update on groups, group_names, appointments to "${service}";
