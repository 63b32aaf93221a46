-- Notices, representations and decisions: written once, never changed.
create table notice (
    id uuid primary key,
    application_id uuid not null references application (id),
    round integer not null,
    number integer not null,
    served_at timestamptz not null,
    served_by uuid not null,
    served_by_name text not null,
    served_on text not null check (served_on is json array),
    last_day_on date not null,
    computed text not null,
    grounds text not null check (grounds is json array),
    unique (application_id, number)
);
comment on column notice.last_day_on is 'last day for representations: shown, enforced and printed (BLK-6)';
comment on column notice.computed is 'how that day came about';

create table representation (
    id uuid primary key,
    application_id uuid not null references application (id),
    round integer not null,
    notice_id uuid not null references notice (id),
    subject uuid not null,
    name text not null,
    capacity text not null,
    made_at timestamptz not null,
    is_final boolean not null,
    is_waiver boolean not null,
    points text not null check (points is json array)
);
create index representation_by_application on representation (application_id, made_at);

-- The grounds the law permits; a later version of the catalogue adds rows here.
create table permitted_ground (code text primary key);
insert into permitted_ground values
    ('MIN_APPLICANTS'), ('CONSTITUTION_NONCOMPLIANT'), ('MEMBER_INELIGIBLE'), ('AREA_OVERLAP'), ('AREA_NON_CONTIGUOUS'),
    ('RESIDENCE_MAJORITY'), ('LA_CROSSING_UNJUSTIFIED'), ('AO_UNSUITABLE'), ('GOVERNING_BODY_NONCOMPLIANT'),
    ('FINANCIAL_CONTROL'), ('FUNCTIONS_NOT_DISCHARGEABLE'), ('MEMBER_PARTICIPATION'), ('NAME_NONCOMPLIANT');

create table decision (
    id uuid primary key,
    application_id uuid not null references application (id),
    outcome text not null check (outcome in ('AUTHORISED', 'BLOCKED', 'DEFERRED')),
    decided_by uuid not null,
    decided_by_name text not null,
    served_at timestamptz not null,
    reasons text not null check (reasons ~ '\S'),
    by_consent boolean not null,
    last_day_to_appeal_on date,
    last_day_computed text,
    right_of_appeal text,
    answers text not null check (answers is json array),
    file text not null check (file is json object),
    hash text not null check (hash = encode(sha256(convert_to(file, 'UTF8')), 'hex')),
    constraint block_tells_how_to_appeal check (outcome <> 'BLOCKED'
        or (last_day_to_appeal_on is not null and last_day_computed is not null and right_of_appeal is not null))
);
comment on column decision.file is 'the decision file as canonical JSON (RFC 8785), frozen with the decision; hash is its SHA-256';
create index decision_by_application on decision (application_id, served_at);

create table decision_ground (
    decision_id uuid not null references decision (id),
    position integer not null,
    ground text not null references permitted_ground (code),
    reasons text not null check (reasons ~ '\S'),
    primary key (decision_id, position)
);
comment on column decision_ground.position is 'its place in the notice';

-- Last guard of BLK-1: whatever the program does, nobody is blocked without a decision on a permitted ground.
create function block_needs_a_lawful_ground() returns trigger language plpgsql
    set search_path = public, pg_temp as $$
begin
    if exists (select 1 from application where id = new.id and status = 'BLOCKED') and not exists (
        select 1 from decision d join decision_ground g on g.decision_id = d.id
        where d.application_id = new.id and d.outcome = 'BLOCKED')
    then
        raise exception 'application % is blocked without a decision on a permitted ground', new.id
            using errcode = 'check_violation', constraint = 'block_needs_a_lawful_ground';
    end if;
    return null;
end $$;
create constraint trigger block_needs_a_lawful_ground after insert or update of status on application
    deferrable initially deferred for each row when (new.status = 'BLOCKED')
    execute function block_needs_a_lawful_ground();

grant select, insert on notice, representation, decision, decision_ground to "${service}";
grant select on permitted_ground to "${service}";
