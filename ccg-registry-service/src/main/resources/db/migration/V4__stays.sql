-- The status quo is kept while an appeal is open. A stay that was lifted is remembered.
create table stays (
    appeal_id uuid primary key,
    group_id uuid not null references groups,
    application_id uuid,
    since timestamptz not null,
    status text not null check (status in ('PLACED', 'LIFTED')),
    lifted_at timestamptz,
    lifted_by text,
    check ((status = 'LIFTED') = (lifted_at is not null))
);
comment on column stays.application_id is 'null when the appeal ended before its stay arrived';
comment on column stays.lifted_by is 'the event that lifted it';
create index stays_of_group on stays (group_id) where status = 'PLACED';

grant select, insert, update on stays to "${service}";
