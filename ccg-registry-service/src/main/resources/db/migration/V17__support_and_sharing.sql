-- The support a group chose, and what was put upon it.
create table support_decisions (
    id uuid primary key,
    group_id uuid not null references groups,
    service_line text not null,
    provider_name text not null,
    provider_code text,
    route text not null check (route in ('IN_HOUSE', 'SHARED_WITH_CCG', 'NHS_CSU_SLA', 'COMPETED_CONTRACT',
        'FRAMEWORK')),
    annual_price numeric(12, 2) not null check (annual_price >= 0),
    starts_on date not null,
    term_months integer check (term_months > 0),
    minimum_term_months integer check (minimum_term_months between 1 and term_months or term_months is null),
    exit_notice_months integer check (exit_notice_months >= 0),
    exclusive boolean not null,
    fewer_options_because text,
    proposer text not null check (proposer in ('GROUP', 'OFFICE', 'SUPPLIER')),
    proposer_name text not null,
    proposer_capacity text not null,
    decider text not null check (decider in ('GROUP', 'OFFICE', 'SUPPLIER')),
    recorder text not null check (recorder in ('GROUP', 'OFFICE', 'SUPPLIER')),
    long_term_acknowledged boolean not null,
    recorded_at timestamptz not null,
    confirmed_at timestamptz,
    confirmed_by uuid,
    ends_on date check (ends_on >= starts_on),
    end_reason text,
    effect text not null check (effect in ('BINDING', 'NONE')),
    constraint confirmed_by_somebody check (num_nulls(confirmed_at, confirmed_by) in (0, 2))
);
comment on column support_decisions.exit_notice_months is 'null: no way out was agreed';
comment on column support_decisions.recorder is 'who wrote it down: what an office wrote needs the group''s confirmation';
comment on column support_decisions.ends_on is 'the first day on which it no longer holds; null: without end';
comment on column support_decisions.effect is 'NONE: SUP-1, SUP-2 or SUP-3 was not kept; the code says what';
create index support_decisions_of_group on support_decisions (group_id, recorded_at, id);

create table support_options (
    decision_id uuid not null references support_decisions,
    position integer not null,
    provider text not null,
    annual_price numeric(12, 2) not null,
    term_months integer,
    primary key (decision_id, position)
);

-- Groups share overheads. The parties of an agreement and what each pays never change: who wants it otherwise agrees anew.
create table sharing_agreements (
    id uuid primary key,
    version integer not null,
    status text not null check (status in ('PROPOSED', 'IN_FORCE', 'ENDED', 'WITHDRAWN')),
    host uuid not null references groups,
    exit_notice_months integer not null check (exit_notice_months between 0 and 60),
    replaces uuid references sharing_agreements,
    proposed_by uuid not null references groups,
    proposed_at timestamptz not null,
    in_force_from date,
    ends_on date,
    constraint in_force_since_a_day check ((status in ('IN_FORCE', 'ENDED')) = (in_force_from is not null))
);
comment on column sharing_agreements.ends_on is
    'the first day on which it no longer holds: a party gave notice; it is over from then on, whatever its status says';
create index sharing_agreements_in_order on sharing_agreements (proposed_at, id);

create table sharing_parties (
    agreement_id uuid not null references sharing_agreements,
    position integer not null,
    group_id uuid not null references groups,
    share numeric(5, 2) not null check (share >= 0),
    primary key (agreement_id, group_id)
);
comment on column sharing_parties.share is 'per cent of the costs; all of an agreement make exactly 100.00';
create index sharing_parties_of_group on sharing_parties (group_id);

create table sharing_consents (
    agreement_id uuid not null references sharing_agreements,
    position integer not null,
    group_id uuid not null references groups,
    agreed_at timestamptz not null,
    agreed_by uuid not null,
    primary key (agreement_id, position),
    unique (agreement_id, group_id)
);

create table shared_lines (
    agreement_id uuid not null references sharing_agreements,
    position integer not null,
    line text not null,
    primary key (agreement_id, position)
);

create table lead_commissioners (
    agreement_id uuid not null references sharing_agreements,
    position integer not null,
    contract text not null,
    group_id uuid not null references groups,
    primary key (agreement_id, position)
);
create unique index one_lead_for_a_contract on lead_commissioners (agreement_id, lower(contract));

grant select, insert, update on support_decisions, sharing_agreements to "${service}";
grant select, insert on support_options, sharing_parties, sharing_consents, shared_lines, lead_commissioners
    to "${service}";
