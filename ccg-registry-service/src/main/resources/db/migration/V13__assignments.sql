-- A practice that belongs to no group may be put into one by the Board, after it and the group have been heard.
create table assignments (
    id uuid primary key,
    version integer not null,
    practice text not null references practices,
    group_id uuid not null references groups,
    reason text not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    last_day date not null,
    last_day_computed text not null,
    status text not null check (status in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN', 'OVERTAKEN')),
    closed_at timestamptz,
    closing_words text,
    changed_at timestamptz not null,
    constraint closed_at_a_time check ((status = 'PROPOSED') = (closed_at is null))
);
comment on column assignments.last_day is 'the last day for representations; it counts in full';
comment on column assignments.changed_at is 'business time';
create unique index one_assignment_at_a_time on assignments (practice) where status = 'PROPOSED';
create index assignments_of_practice on assignments (practice, proposed_at, id);
create index assignments_of_group on assignments (group_id);

create table assignment_representations (
    id uuid primary key,
    assignment_id uuid not null references assignments,
    side text not null check (side in ('PRACTICE', 'GROUP')),
    author uuid not null,
    author_name text not null,
    said text not null,
    made_at timestamptz not null,
    answer text
);
create index assignment_representations_of_assignment on assignment_representations (assignment_id, made_at, id);

alter table memberships add column assignment_id uuid references assignments;
comment on column memberships.assignment_id is 'the practice did not choose this itself: the Board assigned it';

grant select, insert, update on assignments, assignment_representations to "${service}";
