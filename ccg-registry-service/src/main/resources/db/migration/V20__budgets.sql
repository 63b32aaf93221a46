-- What groups may spend on running themselves, and which budgets they hold before they are bodies of their own.
create table running_cost_rates (
    from_on date primary key,
    to_on date check (to_on > from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    pounds_per_head numeric(6, 2) not null check (pounds_per_head > 0),
    source text not null,
    constraint one_rate_at_a_time exclude using gist (valid with &&)
);
comment on column running_cost_rates.to_on is 'the first day on which it no longer holds';

insert into running_cost_rates (from_on, to_on, pounds_per_head, source) values
    ('2012-04-01', '2014-04-01', 25.00, 'Operating Framework 2012/13: up to 25 pounds a head'),
    ('2014-04-01', '2015-04-01', 24.73, 'Allowances for 2014/15, lowest rate published'),
    ('2015-04-01', null, 22.07, 'Allowances for 2015/16, lowest rate published');

create table delegations (
    id uuid primary key,
    group_id uuid not null references groups,
    office text not null references offices,
    status text not null check (status in ('PROPOSED', 'ACTIVE', 'DECLINED', 'LAPSED', 'REPLACED', 'WITHDRAWN', 'ENDED', 'MERGED')),
    eligible bigint not null check (eligible > 0),
    from_on date not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    answered_by_name text,
    answered_at timestamptz,
    ends_on date check (ends_on >= from_on),
    end_reason text,
    end_as_sanction boolean,
    end_announced_at timestamptz,
    end_computed text,
    ended_on date,
    check ((ends_on is null) = (end_announced_at is null))
);
comment on column delegations.eligible is 'pounds a year of the area''s budget that may be delegated';
comment on column delegations.ends_on is 'the first day without it, after notice; it takes effect then, or when a stay is lifted';
comment on column delegations.ended_on is 'the day on which it really ended';
create unique index one_active_delegation on delegations (group_id) where status = 'ACTIVE';
create index delegations_of_group on delegations (group_id, proposed_at, id);
create index delegations_to_end on delegations (ends_on) where status = 'ACTIVE' and ends_on is not null;

create table delegation_lines (
    delegation_id uuid not null references delegations,
    position integer not null,
    category text not null check (category in ('ACUTE', 'COMMUNITY', 'MENTAL_HEALTH', 'PRESCRIBING', 'CONTINUING_CARE',
        'AMBULANCE', 'OTHER_CARE', 'CONSUMABLES', 'ADMINISTRATION', 'PRIMARY_CARE', 'SPECIALISED', 'PUBLIC_HEALTH')),
    description text not null,
    amount bigint not null check (amount > 0),
    primary key (delegation_id, position)
);
comment on column delegation_lines.amount is 'pounds a year';

grant select on running_cost_rates to "${service}";
grant select, insert, update on delegations to "${service}";
grant select, insert on delegation_lines to "${service}";
