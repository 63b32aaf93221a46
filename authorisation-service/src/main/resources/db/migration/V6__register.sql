-- What the register told of a group's area, and of what offices suggested to it.
create table group_area (
    group_id uuid primary key,
    crosses boolean not null,
    justified boolean not null
);
comment on column group_area.crosses is 'whether it lies in more than one local authority';
comment on column group_area.justified is 'whether the group said why';

create table suggestion (
    id uuid primary key,
    group_id uuid not null,
    kind text not null,
    advice boolean not null,
    office text,
    author_subject uuid,
    author_name text not null,
    author_capacity text,
    made_on date not null,
    text text not null,
    heard_at timestamptz not null
);
comment on table suggestion is 'kept by the register; copied because a block soon after one is reviewed elsewhere (BLK-10)';
comment on column suggestion.advice is 'with its sums or sources, and never counted as pressure (ADV-1)';
create index suggestion_by_group on suggestion (group_id, made_on);

grant select, insert, update on group_area to "${service}";
grant select, insert on suggestion to "${service}";
