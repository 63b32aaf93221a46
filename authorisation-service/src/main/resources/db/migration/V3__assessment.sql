-- What was found for each criterion in each round.
create table finding (
    id uuid primary key,
    application_id uuid not null references application (id),
    round integer not null,
    criterion text not null,
    result text not null check (result in ('MET', 'NOT_MET', 'NOT_ASSESSED')),
    distance text,
    note text,
    evidence uuid[] not null,
    assessor uuid not null,
    assessor_name text not null,
    assessed_at timestamptz not null,
    unique (application_id, round, criterion),
    constraint not_met_is_explained check (result <> 'NOT_MET' or (distance is not null and cardinality(evidence) > 0))
);
comment on column finding.distance is 'how far from the target';

grant select, insert, update on finding to "${service}";
