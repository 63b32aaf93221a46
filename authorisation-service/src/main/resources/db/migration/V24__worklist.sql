-- Who is on what: a word to others, which locks nothing.
create table claim (
    id uuid primary key,
    work text not null,
    application_id uuid references application (id),
    subject uuid not null,
    name text not null,
    claimed_at timestamptz not null,
    assigned_by uuid,
    assigned_by_name text,
    ended_at timestamptz,
    ended_by uuid,
    ended_by_name text,
    outcome text check (outcome in ('RELEASED', 'REASSIGNED', 'DONE', 'LEFT')),
    constraint assigned_by_somebody check ((assigned_by is null) = (assigned_by_name is null)),
    constraint claim_end_is_whole check (num_nulls(ended_at, ended_by, ended_by_name, outcome) in (0, 4))
);
comment on column claim.work is 'id of the work: case and kind, or the task';
create unique index one_claim on claim (work) where ended_at is null;
create index claim_by_application on claim (application_id) where ended_at is null;
create index claim_by_subject on claim (subject) where ended_at is null;
grant select, insert on claim to "${service}";
grant update (ended_at, ended_by, ended_by_name, outcome) on claim to "${service}";
