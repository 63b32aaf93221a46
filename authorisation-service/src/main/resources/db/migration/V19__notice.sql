-- The chain of a notice in tables of its own: ground, criterion or test of the law, finding, documents, milder measures.
alter table permitted_ground add column statutory_test boolean not null default false;
comment on column permitted_ground.statutory_test is 'whether it may rest on its own test in the law instead of a criterion';
update permitted_ground set statutory_test = true where code in ('MIN_APPLICANTS', 'MEMBER_INELIGIBLE', 'AREA_OVERLAP',
    'AREA_NON_CONTIGUOUS', 'RESIDENCE_MAJORITY', 'LA_CROSSING_UNJUSTIFIED', 'NAME_NONCOMPLIANT');
alter table permitted_ground add unique (code, statutory_test);

create table notice_ground (
    notice_id uuid not null references notice (id),
    position integer not null check (position >= 0),
    ground text not null references permitted_ground (code),
    criterion text,
    finding_version bigint references finding_version (seq),
    request uuid references information_request (id),
    statutory_test text check (statutory_test ~ '\S'),
    tested boolean generated always as (case when statutory_test is not null then true end) stored,
    reasons text not null check (reasons ~ '\S'),
    population bigint check (population >= 1),
    basis text check (basis in ('RAW_LIST', 'ONS_MODERATED', 'WEIGHTED')),
    population_on date,
    rate numeric(7, 2) check (rate > 0),
    allowance bigint check (allowance >= 0),
    planned_spend numeric(13, 2),
    cost_per_head numeric(13, 2),
    control text check (control ~ '\S'),
    control_evidence uuid references evidence (id),
    primary key (notice_id, position),
    foreign key (ground, tested) references permitted_ground (code, statutory_test),
    constraint tied_to_criterion_or_test check (num_nonnulls(criterion, statutory_test) = 1),
    constraint only_a_criterion_is_found check (criterion is not null or finding_version is null),
    constraint only_a_finding_rests_on_a_request check (finding_version is not null or request is null),
    constraint sums_are_whole check (num_nonnulls(population, basis, population_on, rate, allowance, planned_spend, cost_per_head) in (0, 7)),
    constraint plans_more_than_its_allowance check (planned_spend > allowance),
    constraint failed_control_has_evidence check ((control is null) = (control_evidence is null))
);
comment on column notice_ground.finding_version is 'what was found when the notice was served; a later finding supports no decision on it';
comment on column notice_ground.request is 'the unanswered request for information that stands in for a document';
comment on column notice_ground.statutory_test is 'the test of the law as the catalogue names it';
comment on column notice_ground.tested is 'true where it rests on a test: only grounds that have one may';
comment on column notice_ground.control is 'the financial control that failed, where the point is no sum';
create index notice_ground_by_finding on notice_ground (finding_version);

create table notice_ground_evidence (
    notice_id uuid not null,
    position integer not null,
    no integer not null check (no >= 0),
    evidence_id uuid not null references evidence (id),
    primary key (notice_id, position, no),
    foreign key (notice_id, position) references notice_ground (notice_id, position)
);

create table notice_condition_considered (
    notice_id uuid not null,
    position integer not null,
    no integer not null check (no >= 0),
    support_level text not null check (support_level in ('I', 'II', 'III', 'IV', 'V', 'VI', 'VII')),
    why_inadequate text not null check (why_inadequate ~ '\S'),
    primary key (notice_id, position, no),
    foreign key (notice_id, position) references notice_ground (notice_id, position)
);
comment on table notice_condition_considered is 'milder measures, and why they would not do (BLK-4)';

-- Everybody it was served on, and who opened it when.
create table notice_receipt (
    notice_id uuid not null references notice (id),
    position integer not null check (position >= 0),
    subject uuid not null,
    name text not null,
    read_at timestamptz,
    primary key (notice_id, subject),
    unique (notice_id, position)
);
create index notice_receipt_unread on notice_receipt (notice_id) where read_at is null;

create table notice_call (
    id uuid primary key,
    notice_id uuid not null,
    subject uuid not null,
    name text not null,
    called_at timestamptz not null,
    said text not null check (said ~ '\S'),
    called_by uuid not null,
    called_by_name text not null,
    noted_at timestamptz not null,
    foreign key (notice_id, subject) references notice_receipt (notice_id, subject),
    constraint no_call_is_noted_before check (called_at <= noted_at)
);
comment on table notice_call is 'who was telephoned because a notice was not opened (BLK-6)';
create index notice_call_by_notice on notice_call (notice_id, subject);

-- A second person's word on words that may hide a prohibited ground (BLK-3): nothing of the text is kept.
create table notice_confirmation (
    id uuid primary key,
    application_id uuid not null references application (id),
    round integer not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    subject uuid not null,
    name text not null,
    reasons text not null check (reasons ~ '\S'),
    at timestamptz not null,
    unique (application_id, round, sha256, subject)
);
comment on column notice_confirmation.sha256 is 'of the texts of the notice with their places: another text needs another word';
alter table notice add column confirmation_id uuid references notice_confirmation (id);

-- What a representation rests on, and whose own letter it is.
create table representation_evidence (
    representation_id uuid not null references representation (id),
    no integer not null check (no >= 0),
    evidence_id uuid not null references evidence (id),
    primary key (representation_id, no),
    unique (representation_id, evidence_id)
);
alter table representation add column practices text[] not null default '{}';
comment on column representation.practices is 'the practices whose own letter it is; none where the group speaks';

-- Notices served before lay in one column each.
insert into notice_ground (notice_id, position, ground, criterion, finding_version, request, statutory_test, reasons)
    select n.id, g.no - 1, g.it ->> 'ground', nullif(btrim(g.it ->> 'criterion'), ''), f.seq, f.request,
        case when nullif(btrim(g.it ->> 'criterion'), '') is null then g.it ->> 'statutoryTest' end, g.it ->> 'reasons'
    from notice n cross join lateral jsonb_array_elements(n.grounds::jsonb) with ordinality g (it, no)
    left join lateral (select v.seq, v.request from finding_version v
        where v.application_id = n.application_id and v.round = n.round and v.criterion = btrim(g.it ->> 'criterion')
        order by v.stated_at > n.served_at, case when v.stated_at > n.served_at then v.seq else -v.seq end limit 1) f on true;
insert into notice_ground_evidence (notice_id, position, no, evidence_id)
    select n.id, g.no - 1, e.no - 1, e.it::uuid
    from notice n cross join lateral jsonb_array_elements(n.grounds::jsonb) with ordinality g (it, no)
    cross join lateral jsonb_array_elements_text(coalesce(g.it -> 'evidence', '[]')) with ordinality e (it, no);
insert into notice_condition_considered (notice_id, position, no, support_level, why_inadequate)
    select n.id, g.no - 1, c.no - 1, c.it ->> 'supportLevel', c.it ->> 'whyInadequate'
    from notice n cross join lateral jsonb_array_elements(n.grounds::jsonb) with ordinality g (it, no)
    cross join lateral jsonb_array_elements(coalesce(g.it -> 'conditionsConsidered', '[]')) with ordinality c (it, no);
insert into notice_receipt (notice_id, position, subject, name)
    select n.id, p.no - 1, (p.it ->> 'subject')::uuid, p.it ->> 'name'
    from notice n cross join lateral jsonb_array_elements(n.served_on::jsonb) with ordinality p (it, no);
alter table notice drop column grounds, drop column served_on;

-- Asked of notices from now on.
alter table notice_ground add constraint criterion_was_found check (criterion is null or finding_version is not null) not valid;
alter table notice_ground add constraint money_is_shown check (ground <> 'FINANCIAL_CONTROL'
    or planned_spend is not null or control is not null) not valid;

grant select, insert on notice_ground, notice_ground_evidence, notice_condition_considered, notice_receipt,
    notice_call, notice_confirmation, representation_evidence to "${service}";
grant update (read_at) on notice_receipt to "${service}";
