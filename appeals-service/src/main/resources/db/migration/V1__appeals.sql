create table appeal (
    id uuid primary key,
    version integer not null,
    status text not null check (status in ('DRAFT', 'LODGED', 'ACCEPTED', 'RESPONDED', 'REPLIED', 'LISTED', 'HEARD',
        'RULED', 'PUBLISHED', 'CLOSED', 'REJECTED_INVALID', 'WITHDRAWN', 'SETTLED')),
    application_id uuid not null,
    group_id uuid not null,
    group_name text not null,
    office text not null,
    sha_cluster text,
    decision_id uuid not null,
    decision_outcome text not null,
    decision_served_at timestamptz not null,
    last_day_to_appeal date not null,
    last_day_computed text not null,
    drafted_by uuid not null,
    drafted_by_name text not null,
    drafted_at timestamptz not null,
    statement text not null,
    representative text,
    lodged_at timestamptz,
    lodged_by uuid,
    lodged_by_name text,
    late boolean,
    late_reason text,
    accepted_by uuid,
    accepted_by_name text,
    track text check (track in ('STANDARD', 'EXPEDITED')),
    served_at timestamptz,
    response_days integer,
    reply_days integer,
    response_last_day date,
    response_computed text,
    reply_last_day date,
    reply_computed text,
    ended_because text,
    published_at timestamptz,
    closed_at timestamptz,
    constraint lodged_is_whole check (num_nulls(lodged_at, lodged_by, lodged_by_name, late) in (0, 4)),
    constraint lodged_or_never check (lodged_at is not null or status in ('DRAFT', 'WITHDRAWN')),
    constraint late_has_a_reason check (late is not true or late_reason is not null),
    constraint served_is_whole
        check (num_nulls(track, served_at, response_days, reply_days, response_last_day, response_computed) in (0, 6))
);
comment on column appeal.office is 'code of the office whose review led to the decision';
comment on column appeal.last_day_to_appeal is 'as served with the decision; never computed again';
comment on column appeal.late is 'lodged after the last day to appeal';
comment on column appeal.served_at is 'when the periods started; for a late appeal, when its extension was granted';
comment on column appeal.response_computed is 'how the last day came about, in words';
comment on column appeal.ended_because is 'reasons of a rejection or withdrawal';

-- one appeal per decision, unless the earlier one came to nothing
create unique index one_appeal_per_decision on appeal (decision_id)
    where status not in ('REJECTED_INVALID', 'WITHDRAWN', 'SETTLED');
create index appeal_in_order on appeal (drafted_at, id);
create index appeal_by_application on appeal (application_id);
create index appeal_by_office on appeal (office);

create table appeal_ground (
    appeal_id uuid not null references appeal,
    no integer not null,
    ground text not null check (ground in ('PROHIBITED_GROUND', 'ERROR_OF_LAW', 'ERROR_OF_FACT', 'UNFAIR_PROCEDURE',
        'DISPROPORTIONATE', 'BIAS_OR_COERCION', 'NEW_EVIDENCE', 'UNREASONABLE_DELAY')),
    against text,
    text text not null,
    primary key (appeal_id, no)
);
comment on column appeal_ground.against is 'code of the decision''s ground it is about; none for the decision as a whole';

create table appeal_party (
    appeal_id uuid not null references appeal,
    subject uuid not null,
    name text not null,
    capacity text not null,
    primary key (appeal_id, subject, name, capacity)
);
comment on table appeal_party is 'who held an office in the group when the appeal was drafted or lodged';
create index appeal_party_by_subject on appeal_party (subject);

create table appeal_practice (
    appeal_id uuid not null references appeal,
    practice text not null,
    primary key (appeal_id, practice)
);
comment on table appeal_practice is 'the practices that applied';
create index appeal_practice_by_practice on appeal_practice (practice);

create table decision_file (
    appeal_id uuid primary key references appeal,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    content text not null,
    frozen_at timestamptz not null
);
comment on table decision_file is 'the decision file as served when the appeal was lodged; its hash is part of the content';

create table stay (
    appeal_id uuid primary key references appeal,
    status text not null check (status in ('ASKED', 'PLACING', 'PLACED', 'NOT_GRANTED', 'LIFTING', 'LIFTED')),
    since timestamptz,
    changed_at timestamptz not null
);
comment on table stay is 'what this service knows of the stay the registry holds';

create table response (
    appeal_id uuid primary key references appeal,
    responded_by uuid not null,
    responded_by_name text not null,
    responded_at timestamptz not null,
    late boolean not null,
    opposed boolean not null,
    statement text not null
);

create table response_answer (
    appeal_id uuid not null references response,
    no integer not null,
    ground text not null,
    criterion text,
    answer text not null,
    primary key (appeal_id, no)
);

create table reply (
    appeal_id uuid primary key references appeal,
    replied_by uuid not null,
    replied_by_name text not null,
    replied_at timestamptz not null,
    late boolean not null,
    statement text not null
);

create table ruling (
    appeal_id uuid primary key references appeal,
    ruling_id uuid not null unique,
    ruled_by uuid not null,
    ruled_by_name text not null,
    ruled_at timestamptz not null,
    remedy text not null check (remedy in ('DISMISS', 'SUBSTITUTE', 'REMIT')),
    outcome text check (outcome in ('AUTHORISED')),
    reasons text not null,
    remit_last_day date,
    remit_computed text,
    applied_status text,
    applied_at timestamptz,
    constraint substitution_has_an_outcome check ((remedy = 'SUBSTITUTE') = (outcome is not null)),
    constraint remission_has_a_deadline check ((remedy = 'REMIT') = (remit_last_day is not null)),
    constraint applied_is_whole check (num_nulls(applied_status, applied_at) in (0, 2))
);
comment on column ruling.applied_status is 'what the application became when the ruling was put into effect';

create table ruling_finding (
    appeal_id uuid not null references ruling,
    no integer not null,
    ground text not null,
    criterion text,
    proved boolean not null,
    reasons text not null,
    primary key (appeal_id, no)
);

create table ruling_issue (
    appeal_id uuid not null references ruling,
    no integer not null,
    issue text not null,
    primary key (appeal_id, no)
);
comment on table ruling_issue is 'what is to be decided again after a remission';

grant select, insert, update on appeal, stay to "${service}";
grant select, insert, update, delete on appeal_ground, appeal_party, appeal_practice to "${service}";
-- what was said stays as it was said
grant select, insert on decision_file, response, response_answer, reply, ruling, ruling_finding, ruling_issue
    to "${service}";
grant update (applied_status, applied_at) on ruling to "${service}";
