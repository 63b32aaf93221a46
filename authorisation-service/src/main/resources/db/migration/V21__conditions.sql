-- Conditions of an authorisation: proposed with the notice, imposed by a decision, answered, reviewed, discharged.

-- What a condition says at one time. Never changed: another level or wording is another row.
create table condition_terms (
    id uuid primary key,
    support_level integer not null check (support_level between 1 and 7),
    wording text not null check (wording ~ '\S'),
    support_offered text not null check (support_offered ~ '\S'),
    demands text[] not null check (cardinality(demands) > 0),
    directions text,
    reasons text not null check (reasons ~ '\S'),
    unique (id, support_level),
    constraint nothing_the_law_lacks check (not demands && '{MERGER,SUPPLIER,BOUNDARY,HEADCOUNT}'),
    constraint directions_from_level_four check (support_level < 4 or coalesce(directions, '') ~ '\S')
);
comment on column condition_terms.support_level is 'I to VII as a number';
comment on column condition_terms.directions is 'the record of directions, from level IV on (CND-2)';

create table withheld_function (
    terms_id uuid not null references condition_terms (id),
    position integer not null,
    function text not null check (function ~ '\S'),
    exercised_by text not null check (exercised_by in ('BOARD', 'GROUP')),
    group_id uuid,
    group_name text,
    effectiveness text not null check (effectiveness ~ '\S'),
    capability text not null check (capability ~ '\S'),
    willingness text not null check (willingness ~ '\S'),
    willing boolean,
    primary key (terms_id, position),
    constraint only_by_a_willing_group check (exercised_by = 'BOARD'
        or coalesce(group_id is not null and group_name ~ '\S' and willing, false))
);
comment on table withheld_function is 'who exercises what the group does not, with the three factors weighed (CND-7)';

create table condition (
    id uuid primary key,
    version integer not null,
    application_id uuid not null references application (id),
    round integer not null,
    notice_id uuid not null references notice (id),
    position integer not null,
    criterion text not null,
    served_terms_id uuid not null references condition_terms (id),
    terms_id uuid not null,
    support_level integer not null,
    status text not null check (status in ('PROPOSED', 'DROPPED', 'IMPOSED', 'PLAN_MADE', 'PLAN_AGREED',
        'EVIDENCE_SUBMITTED', 'UNDER_REVIEW', 'RETAINED', 'VARIED', 'ESCALATED', 'DISCHARGED', 'QUASHED')),
    served_ground integer,
    ground_notice_id uuid references notice (id),
    ground_position integer,
    decision_id uuid references decision (id),
    period uuid,
    plan_owner text,
    plan_due_on date,
    recommendation text check (recommendation in ('DISCHARGE', 'RETAIN', 'VARY', 'ESCALATE')),
    intended_terms_id uuid references condition_terms (id),
    intended_notice_id uuid references notice (id),
    intended_ground integer,
    missed_reviews integer not null default 0 check (missed_reviews >= 0),
    unique (notice_id, position),
    foreign key (terms_id, support_level) references condition_terms (id, support_level),
    constraint imposed_by_a_decision check (status in ('PROPOSED', 'DROPPED', 'QUASHED') or decision_id is not null),
    constraint plan_has_owner_and_day check ((plan_owner is null) = (plan_due_on is null)),
    constraint level_four_names_its_ground check (support_level < 4
        or (ground_notice_id is not null and ground_position is not null))
);
comment on column condition.position is 'its place in the notice, from 0';
comment on column condition.ground_position is 'from level IV on: the ground of the notice it rests on (BLK-1)';
comment on column condition.decision_id is 'the decision that imposed it, or that escalated it last';
comment on column condition.period is 'what the ledger''s periods for its plan and its review are about';
comment on column condition.intended_terms_id is 'what the reviewing office recommends instead of the present terms';
comment on column condition.intended_notice_id is 'from level IV on: the notice of that, and the place of its ground there';
create unique index one_pending_condition on condition (application_id, criterion)
    where status not in ('DROPPED', 'DISCHARGED', 'QUASHED');
comment on index one_pending_condition is 'CND-1';

-- Everything that happened to a condition, in order; the levels it had are in here.
create table condition_entry (
    condition_id uuid not null references condition (id),
    seq integer not null check (seq >= 1),
    step text not null,
    at timestamptz not null,
    by uuid not null,
    by_name text not null,
    support_level integer not null check (support_level between 1 and 7),
    words text not null check (words ~ '\S'),
    evidence uuid[] not null default '{}',
    primary key (condition_id, seq)
);

-- Last guard of CND-2: whatever the program does, nothing from level IV on stands without a decision on a permitted ground.
create function condition_needs_a_lawful_ground() returns trigger language plpgsql
    set search_path = public, pg_temp as $$
begin
    if exists (select 1 from condition c where c.id = new.id and c.support_level >= 4
            and c.status not in ('PROPOSED', 'DROPPED', 'QUASHED')
            and not exists (select 1 from decision_ground g
                where g.decision_id = c.decision_id and g.position = c.ground_position))
    then
        raise exception 'condition % has level IV or above without a decision on a permitted ground', new.id
            using errcode = 'check_violation', constraint = 'condition_needs_a_lawful_ground';
    end if;
    return null;
end $$;
create constraint trigger condition_needs_a_lawful_ground after insert or update on condition
    deferrable initially deferred for each row when (new.support_level >= 4)
    execute function condition_needs_a_lawful_ground();

alter table decision drop constraint if exists decision_outcome_check;
alter table decision add constraint decision_outcome_check
    check (outcome in ('AUTHORISED', 'AUTHORISED_WITH_CONDITIONS', 'BLOCKED', 'DEFERRED'));
alter table application_actor drop constraint if exists application_actor_part_check;
alter table application_actor add constraint application_actor_part_check
    check (part in ('ACCEPTOR', 'ASSESSOR', 'MODERATOR', 'NOTICE', 'DECIDER', 'REVIEWER'));
alter table deadline drop constraint if exists deadline_kind_check;
alter table deadline add constraint deadline_kind_check check (kind in (
    'RETURN', 'DECISION', 'REPRESENTATIONS', 'APPEAL', 'INFORMATION', 'WARNING', 'SURVEY', 'PLAN', 'REVIEW'));
alter table task drop constraint if exists task_kind_check;
alter table task add constraint task_kind_check check (kind in (
    'NOTICE_UNREAD', 'MAIL_FAILED', 'DECISION_OVERDUE', 'PLAN_OVERDUE', 'REVIEW_OVERDUE', 'AUDIT_FINDING'));

grant select, insert on condition_terms, withheld_function, condition, condition_entry to "${service}";
grant update (version, status, terms_id, support_level, ground_notice_id, ground_position, decision_id, period,
    plan_owner, plan_due_on, recommendation, intended_terms_id, intended_notice_id, intended_ground, missed_reviews) on condition
    to "${service}";
