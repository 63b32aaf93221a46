-- Practices, their lists of patients, and which group each belongs to, when.
create table practices (
    code text primary key check (code ~ '^[A-Z][0-9]{5}$'),
    name text not null,
    postcode text,
    provider text,
    status text not null default 'A' check (status in ('A', 'C', 'D', 'P')),
    opened_on date,
    closed_on date,
    prescribing_setting text
);
comment on column practices.provider is 'who holds the contract; null: the practice itself counts as one provider';
comment on column practices.status is 'as published: active, closed, dormant, proposed';

create table list_sizes (
    id uuid primary key default gen_random_uuid(),
    practice text not null references practices,
    basis text not null check (basis in ('RAW_LIST', 'ONS_MODERATED', 'WEIGHTED')),
    as_at date not null,
    value integer not null check (value >= 0),
    recorded_at timestamptz not null,
    superseded_at timestamptz
);
create unique index list_sizes_now on list_sizes (practice, basis, as_at) where superseded_at is null;

create table memberships (
    id uuid primary key default gen_random_uuid(),
    practice text not null references practices,
    group_id uuid not null references groups,
    from_on date not null,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    consented_on date,
    consented_by uuid,
    settled_on date check (settled_on >= from_on),
    settled daterange generated always as
        (case when settled_on is not null
            then daterange(settled_on, case when to_on < settled_on then settled_on else to_on end) end) stored,
    imported boolean not null,
    imputed boolean not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint member_once exclude using gist (practice with =, group_id with =, valid with &&)
        where (superseded_at is null),
    constraint settled_in_one_group exclude using gist (practice with =, settled with &&)
        where (superseded_at is null and settled_on is not null)
);
comment on column memberships.to_on is 'the first day on which it no longer holds';
comment on column memberships.settled_on is 'the determination that settled it; null: a claim, beside which others may stand';
comment on column memberships.imputed is 'the day of joining was missing in the file and is taken as 1 April 2013';
comment on column memberships.superseded_at is 'since then we know better; null: what we know now';
create index memberships_of_group on memberships (group_id) where superseded_at is null;
create index memberships_of_practice on memberships (practice) where superseded_at is null;

grant select, insert, update on practices, list_sizes, memberships to "${service}";
