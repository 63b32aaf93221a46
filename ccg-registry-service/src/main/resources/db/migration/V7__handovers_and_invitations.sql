-- Who speaks for a group passes from one to another: by the practices' majority, or by invitation of the chair.
create table handovers (
    id uuid primary key,
    group_id uuid not null references groups,
    capacity text not null check (capacity in ('CHAIR', 'ACCOUNTABLE_OFFICER')),
    subject uuid not null,
    name text not null,
    employer text not null,
    from_on date not null,
    reason text not null,
    proposed_at timestamptz not null,
    open_until timestamptz not null check (open_until > proposed_at),
    status text not null check (status in ('OPEN', 'CARRIED', 'LAPSED')),
    closed_at timestamptz,
    check ((status = 'OPEN') = (closed_at is null))
);
comment on column handovers.open_until is 'business time; an open one is lapsed from then on, whatever its status says';
create index handovers_of_group on handovers (group_id, proposed_at, id);

create table handover_support (
    id uuid primary key default gen_random_uuid(),
    handover_id uuid not null references handovers,
    practice text not null references practices,
    given_by uuid not null,
    given_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    constraint withdrawn_by_somebody check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create unique index one_practice_one_vote on handover_support (handover_id, practice) where withdrawn_at is null;

create table invitations (
    id uuid primary key,
    group_id uuid not null references groups,
    capacity text not null check (capacity in ('ACCOUNTABLE_OFFICER', 'SIGNATORY', 'DEPUTY')),
    practice text references practices,
    name text not null,
    from_on date not null,
    to_on date check (to_on > from_on),
    code_hash text not null unique,
    invited_by uuid not null,
    invited_at timestamptz not null,
    valid_until timestamptz not null check (valid_until > invited_at),
    status text not null check (status in ('OPEN', 'ACCEPTED', 'REVOKED')),
    closed_at timestamptz,
    closed_by uuid,
    constraint closed_by_somebody check ((status = 'OPEN') = (num_nulls(closed_at, closed_by) = 2)),
    constraint a_signatory_signs_for_a_practice check ((capacity = 'SIGNATORY') = (practice is not null))
);
comment on column invitations.code_hash is 'SHA-256 of the code; the code itself is kept nowhere';
create index invitations_of_group on invitations (group_id, invited_at, id);

-- Somebody may be appointed again on the day on which an appointment ended before it began.
alter table appointments drop constraint appointments_group_id_subject_capacity_from_on_key;
alter table appointments add constraint nobody_holds_a_capacity_twice
    exclude using gist (group_id with =, subject with =, capacity with =, valid with &&);
alter table appointments add column handover_id uuid references handovers;
alter table appointments add column never_began boolean not null default false;
comment on column appointments.never_began is 'ended before its first day';
comment on column appointments.handover_id is 'the practices chose this person; null: the chair did, or a file says so';

grant select, insert, update on handovers, handover_support, invitations to "${service}";
