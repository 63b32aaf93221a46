-- Days announced beside the bank holidays: they move what runs, only ever to a later day.
create table day_off (
    day date primary key,
    no integer not null unique check (no >= 1),
    kind text not null check (kind in ('HOLIDAY', 'OUTAGE')),
    name text not null check (name ~ '\S'),
    reason text not null check (reason ~ '\S'),
    from_at timestamptz,
    until_at timestamptz,
    announced_at timestamptz not null,
    announced_by uuid not null,
    announced_by_name text not null,
    constraint outage_ends_after_it_begins check (until_at > from_at),
    constraint only_an_outage_has_hours check (kind = 'OUTAGE' or (from_at is null and until_at is null))
);
comment on column day_off.no is 'in the order announced; a deadline remembers the last one it was computed with';
comment on column day_off.kind is 'HOLIDAY: no working day; OUTAGE: counts, but no deadline ends on it';

-- Every period that runs in a case: what is shown, enforced and printed is this one row.
create table deadline (
    id uuid primary key,
    application_id uuid not null references application (id),
    kind text not null check (kind in ('RETURN', 'DECISION', 'REPRESENTATIONS', 'APPEAL', 'INFORMATION', 'WARNING', 'SURVEY')),
    about uuid,
    started_at timestamptz not null,
    unit text not null check (unit in ('DAYS', 'WORKING_DAYS', 'FIXED')),
    number integer check (number >= 1),
    at_least_working_days integer check (at_least_working_days >= 1),
    fixed_on date,
    since text not null,
    cut_off time,
    last_day_on date not null,
    ends_at timestamptz not null,
    computed text not null,
    stopped_since timestamptz,
    stopped_for text check (stopped_for in ('RETURN', 'INFORMATION')),
    stop_ends_on date,
    state text not null check (state in ('RUNNING', 'STOPPED', 'MET', 'LAPSED', 'CANCELLED')),
    day_off_no integer not null default 0,
    failures integer not null default 0,
    constraint counted_or_fixed check ((unit = 'FIXED') = (fixed_on is not null) and (unit = 'FIXED') = (number is null)),
    constraint stopped_says_since_when check ((state = 'STOPPED') = (stopped_since is not null)
        and (stopped_since is null) = (stopped_for is null) and (stopped_since is null) = (stop_ends_on is null))
);
comment on column deadline.about is 'the notice, decision or request it belongs to';
comment on column deadline.since is 'what it is counted from, or where a fixed day comes from, in words';
comment on column deadline.cut_off is 'hour of the last day, England''s time, as set when the clock started; null: the day counts in full';
comment on column deadline.ends_at is 'from this instant on it is too late';
comment on column deadline.stop_ends_on is 'the last day the present stop can last; then the clock runs again by itself';
comment on column deadline.day_off_no is 'the last day off it was computed with';
comment on column deadline.failures is 'how often it could not be computed again';
create unique index one_deadline_of_a_kind on deadline (application_id, kind, coalesce(about, application_id))
    where state in ('RUNNING', 'STOPPED');
create index deadline_by_application on deadline (application_id, started_at);
create index deadline_by_end on deadline (ends_at) where state = 'RUNNING';
create index deadline_to_compute_again on deadline (day_off_no, application_id) where state in ('RUNNING', 'STOPPED');

create table deadline_allowance (
    deadline_id uuid not null references deadline (id),
    cause text not null check (cause in ('RETURN', 'INFORMATION')),
    most integer not null check (most >= 0),
    used integer not null check (used between 0 and most),
    primary key (deadline_id, cause)
);
comment on table deadline_allowance is 'working days a cause may stop the clock in total, and did until the last restart';

create table deadline_entry (
    deadline_id uuid not null references deadline (id),
    seq integer not null check (seq >= 1),
    at timestamptz not null,
    what text not null check (what in ('STARTED', 'STOPPED', 'RESTARTED', 'MOVED', 'MET', 'LAPSED', 'CANCELLED')),
    why text not null check (why ~ '\S'),
    by uuid not null,
    by_name text not null,
    old_last_day_on date,
    last_day_on date not null,
    computed text not null,
    primary key (deadline_id, seq)
);
comment on table deadline_entry is 'what happened to the clock, in order; never changed';

-- Periods that ran before there was a ledger; those of the Board's decision begin with the next step of the case.
insert into deadline (id, application_id, kind, about, started_at, unit, fixed_on, since, last_day_on, ends_at, computed, state)
    select gen_random_uuid(), n.application_id, 'REPRESENTATIONS', n.id, n.served_at, 'FIXED', n.last_day_on, 'the notice as served',
        n.last_day_on, (n.last_day_on + 1)::timestamp at time zone 'Europe/London', n.computed,
        case when a.status = 'NOTICE_SERVED'
            and n.number = (select max(number) from notice where application_id = a.id) then 'RUNNING' else 'CANCELLED' end
    from notice n join application a on a.id = n.application_id;
insert into deadline (id, application_id, kind, about, started_at, unit, fixed_on, since, last_day_on, ends_at, computed, state)
    select gen_random_uuid(), application_id, 'APPEAL', id, served_at, 'FIXED', last_day_to_appeal_on, 'the decision as served',
        last_day_to_appeal_on, (last_day_to_appeal_on + 1)::timestamp at time zone 'Europe/London',
        coalesce(last_day_computed, rights.words), 'RUNNING'
    from decision cross join (values ('as the decision says')) rights (words) where last_day_to_appeal_on is not null;
insert into deadline_entry (deadline_id, seq, at, what, why, by, by_name, last_day_on, computed)
    select d.id, 1, d.started_at, 'STARTED', d.since, coalesce(n.served_by, c.decided_by), coalesce(n.served_by_name, c.decided_by_name),
        d.last_day_on, d.computed
    from deadline d left join notice n on n.id = d.about left join decision c on c.id = d.about;
comment on column notice.last_day_on is 'as first computed and served; the one that holds is the deadline''s';
comment on column decision.last_day_to_appeal_on is 'as first computed and served; the one that holds is the deadline''s';

-- Open questions of the reviewing office to the group (APP-1, APP-8).
create table information_request (
    id uuid primary key,
    application_id uuid not null references application (id),
    round integer not null,
    number integer not null check (number >= 1),
    criteria text[] not null check (cardinality(criteria) > 0),
    question text not null check (question ~ '\S'),
    evidence_types text[] not null,
    state text not null check (state in ('OPEN', 'WARNED', 'ANSWERED', 'WITHDRAWN', 'NOT_ANSWERED')),
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    stopped_clock boolean not null,
    warned_at timestamptz,
    warned_by uuid,
    warned_by_name text,
    answer text,
    evidence uuid[] not null default '{}',
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    ended_at timestamptz,
    ended_by uuid,
    ended_by_name text,
    reason text,
    unique (application_id, number),
    constraint answered_says_what check ((state = 'ANSWERED') = (answered_at is not null)
        and (answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)),
    constraint closed_only_after_a_warning check (state <> 'NOT_ANSWERED' or warned_at is not null),
    constraint ended_says_by_whom check ((state in ('WITHDRAWN', 'NOT_ANSWERED')) = (ended_at is not null)
        and (ended_at is null) = (ended_by is null))
);
comment on column information_request.evidence_types is 'types of document wanted';
comment on column information_request.evidence is 'documents the answer names';
comment on column information_request.reason is 'why it was withdrawn';

-- What was never evidenced rests on the request that nobody answered.
alter table finding add column request uuid references information_request (id);
alter table finding drop constraint not_met_is_explained;
alter table finding add constraint not_met_is_explained check (result <> 'NOT_MET'
    or (distance is not null and (cardinality(evidence) > 0 or request is not null)));
comment on column finding.request is 'the unanswered request it rests on, in place of a document';

grant select, insert on day_off, deadline_entry to "${service}";
grant select, insert, update on deadline, deadline_allowance, information_request to "${service}";
