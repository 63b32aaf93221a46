-- Who sits on a governing body beside the chair and the accountable officer, who are appointed.
create table seats (
    id uuid primary key,
    group_id uuid not null references groups,
    role text not null check (role in ('CHAIR', 'DEPUTY_CHAIR', 'ACCOUNTABLE_OFFICER', 'CHIEF_FINANCE_OFFICER',
        'REGISTERED_NURSE', 'SECONDARY_CARE_SPECIALIST', 'LAY_GOVERNANCE', 'LAY_LOCAL', 'GP', 'OTHER')),
    subject uuid,
    name text not null,
    employer text,
    employer_kind text not null check (employer_kind in ('PRACTICE', 'NHS_BODY', 'LOCAL_AUTHORITY', 'DEPARTMENT',
        'REGULATOR', 'CARE_PROVIDER', 'OTHER', 'NONE')),
    relevant_provider boolean not null,
    clinician boolean not null,
    qualification text,
    from_on date not null,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    constraint appointed_and_not_seated check (role not in ('CHAIR', 'ACCOUNTABLE_OFFICER')),
    constraint nobody_sits_twice_in_a_role exclude using gist (group_id with =, role with =,
        (coalesce(cast(subject as text), lower(name))) with =, valid with &&)
);
comment on column seats.subject is 'the person''s id in the realm, if there is an account';
comment on column seats.employer is 'written as in the organisations claim where it is a practice or an office';
comment on column seats.relevant_provider is 'the group buys health care from the employer';
comment on column seats.to_on is 'the first day on which it no longer holds';
create index seats_of_group on seats (group_id);

create table seat_interests (
    seat_id uuid not null references seats,
    position integer not null,
    held_in text not null,
    description text not null,
    from_on date not null,
    to_on date check (to_on > from_on),
    declared_at timestamptz not null,
    primary key (seat_id, position)
);

-- What an office asks a group before it puts somebody to work for it, and what it did.
create table consultations (
    id uuid primary key,
    group_id uuid not null references groups,
    office text not null references offices,
    post text not null,
    duties text not null,
    announced_at timestamptz not null,
    closes_on date not null,
    computed text not null,
    agrees boolean,
    reply text,
    replied_by uuid,
    replied_at timestamptz,
    constraint replied_by_somebody check (num_nulls(agrees, reply, replied_by, replied_at) in (0, 4))
);
comment on column consultations.closes_on is 'the last day on which the group''s reply is waited for';
comment on column consultations.computed is 'how that day came about';
create index consultations_of_group on consultations (group_id, announced_at, id);

create table consultation_candidates (
    consultation_id uuid not null references consultations,
    position integer not null,
    name text not null,
    primary key (consultation_id, position)
);

create table staff (
    id uuid primary key,
    group_id uuid not null references groups,
    office text not null references offices,
    post text not null,
    accountable_officer boolean not null,
    name text not null,
    subject uuid,
    appointed_on date not null,
    consultation_id uuid references consultations,
    missing text,
    recorded_at timestamptz not null
);
comment on table staff is 'whom offices put to work for a group; what breaks STF-1 is kept, and has no effect';
comment on column staff.missing is 'why it has no effect; null: it has';
create index staff_of_group on staff (group_id, recorded_at, id);

grant select, insert, update on seats, consultations to "${service}";
grant select, insert on seat_interests, consultation_candidates, staff to "${service}";
