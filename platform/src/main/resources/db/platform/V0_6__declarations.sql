-- What people declared before they opened a case. The latest word counts; the trail keeps every one.
create table declaration (
    case_id uuid not null,
    subject uuid not null,
    name text not null,
    declared_at timestamptz not null,
    interests text not null,
    countersigned_by uuid,
    countersigned_by_name text,
    countersigned_at timestamptz,
    primary key (case_id, subject),
    constraint nobody_countersigns_his_own check (countersigned_by <> subject),
    constraint countersigned_is_whole
        check (num_nulls(countersigned_by, countersigned_by_name, countersigned_at) in (0, 3))
);
comment on column declaration.interests is 'a JSON array; an empty one says that there is none';

grant select, insert, update on declaration to "${service}";
