-- Names of offices and whom they answer to, when, and since when we know it.
create table office_parents (
    id uuid primary key default gen_random_uuid(),
    office text not null references offices,
    parent text not null references offices deferrable initially deferred check (parent <> office),
    from_on date,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    imported boolean not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint one_parent_at_a_time exclude using gist (office with =, valid with &&) where (superseded_at is null)
);
comment on column office_parents.to_on is 'the first day on which it no longer holds';
comment on column office_parents.imported is 'false: the Department decided it, and no file says otherwise';
comment on column office_parents.superseded_at is 'since then we know better; null: what we know now';
create index office_parents_of_office on office_parents (office);
create index office_parents_of_parent on office_parents (parent) where superseded_at is null;

create table office_names (
    id uuid primary key default gen_random_uuid(),
    office text not null references offices,
    name text not null,
    from_on date,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint one_name_at_a_time exclude using gist (office with =, valid with &&) where (superseded_at is null)
);
comment on column office_names.superseded_at is 'since then we know better; null: what we know now';
create index office_names_of_office on office_names (office);

-- what was there before is taken as known since ever
insert into office_parents (office, parent, imported, recorded_at)
    select code, parent, true, '-infinity' from offices where parent <> code;
insert into office_names (office, name, recorded_at) select code, name, '-infinity' from offices;

alter table offices drop column parent, add column version integer not null default 1;

grant select, insert, update on office_parents, office_names to "${service}";
