-- Which group became which: by merger several become one, by a split one becomes several.
create table group_successions (
    id uuid primary key default gen_random_uuid(),
    predecessor uuid not null references groups,
    successor uuid not null references groups check (successor <> predecessor),
    kind text not null check (kind in ('MERGER', 'SPLIT')),
    effective_on date not null,
    recorded_at timestamptz not null,
    unique (predecessor, successor)
);
comment on column group_successions.effective_on is 'the first day of the successor';
create index group_successions_of_successor on group_successions (successor);

grant select, insert on group_successions to "${service}";
