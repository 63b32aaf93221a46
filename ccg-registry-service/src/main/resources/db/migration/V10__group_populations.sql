-- Published numbers of a group's patients. Each has its basis, its day and its source; a better one supersedes it.
create table group_populations (
    id uuid primary key default gen_random_uuid(),
    group_id uuid not null references groups,
    basis text not null check (basis in ('RAW_LIST', 'ONS_MODERATED', 'WEIGHTED')),
    as_at date not null,
    value integer not null check (value >= 0),
    source text not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz
);
comment on column group_populations.as_at is 'the day of the count';
comment on column group_populations.source is 'who published it where';
comment on column group_populations.superseded_at is 'since then we know better; null: what we know now';
create unique index group_populations_now on group_populations (group_id, basis, as_at) where superseded_at is null;
create index group_populations_of_group on group_populations (group_id);
-- also what was known of a practice's lists once
create index list_sizes_of_practice on list_sizes (practice, basis);

grant select, insert, update on group_populations to "${service}";
