-- Offices that close pass everything on, and groups keep who reviewed them when.
alter table offices
    add column closing_decided boolean not null default false,
    add column passed_on_at timestamptz;
comment on column offices.closing_decided is 'the Department decided when it closes, and no file says otherwise';
comment on column offices.passed_on_at is 'business time at which its successor was given everything, once';

create table group_offices (
    id uuid primary key default gen_random_uuid(),
    group_id uuid not null references groups,
    office text not null references offices,
    from_on date,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint one_reviewing_office_at_a_time exclude using gist (group_id with =, valid with &&)
        where (superseded_at is null)
);
comment on column group_offices.to_on is 'the first day on which it no longer holds';
comment on column group_offices.superseded_at is 'since then we know better; null: what we know now';
create index group_offices_of_group on group_offices (group_id);
insert into group_offices (group_id, office, recorded_at)
    select id, reviewing_office, '-infinity' from groups where reviewing_office is not null;

alter table groups add column functions_exercised_by text, add column registered_at timestamptz;
comment on column groups.functions_exercised_by is 'the body that acts in the place of a group not yet authorised';
comment on column groups.registered_at is 'business time';
update groups g set registered_at =
    coalesce((select min(e.at) from audit_entry e where e.case_id = g.id), g.changed_at);
alter table groups alter column registered_at set not null;

grant select, insert, update on group_offices to "${service}";

-- The office that has been given what the other had: itself while nothing was passed on.
create function heir_of(office text) returns text language sql stable as $$
    with recursive heirs (code, steps) as (
        select office, 0
        union all
        select o.successor, heirs.steps + 1 from heirs join offices o on o.code = heirs.code
        where o.passed_on_at is not null and o.successor is not null and heirs.steps < 20)
    select code from heirs order by steps desc limit 1
$$;
