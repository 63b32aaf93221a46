-- Who is to assess and to moderate a case, by which rule and why.
create table allocation (
    id uuid primary key,
    application_id uuid not null references application (id),
    round integer not null,
    capacity text not null check (capacity in ('ASSESSOR', 'MODERATOR')),
    subject uuid not null,
    name text not null,
    rule text not null check (rule in ('CONTINUITY', 'LEAST_LOAD', 'BY_HAND')),
    reason text not null check (reason ~ '\S'),
    passed_over_part integer not null check (passed_over_part >= 0),
    passed_over_deputy integer not null check (passed_over_deputy >= 0),
    passed_over_interest integer not null check (passed_over_interest >= 0),
    allocated_by uuid not null,
    allocated_by_name text not null,
    allocated_at timestamptz not null,
    released_by uuid,
    released_by_name text,
    release_reason text,
    released_at timestamptz,
    constraint release_is_whole check (num_nulls(released_by, released_by_name, release_reason, released_at) in (0, 4))
);
comment on column allocation.passed_over_part is 'how many came first by the rule and are barred by a part in the case';
comment on column allocation.passed_over_deputy is 'the same, as deputies of somebody who is barred';
comment on column allocation.passed_over_interest is 'the same, by an interest; whose and which is not said here';
create unique index allocated_once on allocation (application_id, round, capacity, subject) where released_at is null;
create unique index one_moderator_allocated on allocation (application_id, round)
    where capacity = 'MODERATOR' and released_at is null;
create index allocation_in_force_by_subject on allocation (subject) where released_at is null;
create index allocation_by_application on allocation (application_id, allocated_at);

-- What a moderator changed stands beside what the assessor found.
alter table finding
    add column moderator uuid,
    add column moderator_name text,
    add column moderation_reason text,
    add column moderated_at timestamptz,
    add constraint moderation_is_whole
        check (num_nulls(moderator, moderator_name, moderation_reason, moderated_at) in (0, 4));

create table finding_version (
    seq bigint generated always as identity primary key,
    application_id uuid not null references application (id),
    round integer not null,
    criterion text not null,
    result text not null check (result in ('MET', 'NOT_MET', 'NOT_ASSESSED')),
    distance text,
    note text,
    evidence uuid[] not null,
    request uuid references information_request (id),
    part text not null check (part in ('ASSESSOR', 'MODERATOR')),
    stated_by uuid not null,
    stated_by_name text not null,
    stated_at timestamptz not null,
    reason text,
    constraint moderator_gives_a_reason check (part <> 'MODERATOR' or reason is not null)
);
comment on table finding_version is 'everything ever found, never changed; the finding is the last of it';
create index finding_version_by_application on finding_version (application_id, seq);
insert into finding_version (application_id, round, criterion, result, distance, note, evidence, part, stated_by,
    stated_by_name, stated_at)
select application_id, round, criterion, result, distance, note, evidence, 'ASSESSOR', assessor, assessor_name, assessed_at
from finding order by assessed_at, criterion;

-- What partners of the group were asked, as organisations and never as persons.
create table stakeholder_survey (
    application_id uuid primary key references application (id),
    closes_on date,
    omitted_because text,
    stated_by uuid not null,
    stated_by_name text not null,
    stated_at timestamptz not null,
    constraint made_or_omitted check (num_nulls(closes_on, omitted_because) = 1)
);
comment on column stakeholder_survey.closes_on is 'last day for responses: shown and enforced';
comment on column stakeholder_survey.omitted_because is 'why no survey is made, where none is';

create table stakeholder_invitation (
    application_id uuid not null references stakeholder_survey (application_id),
    kind text not null check (kind in ('PROVIDER', 'OTHER_GROUP', 'LOCAL_AUTHORITY', 'PATIENT_GROUP', 'MEMBER_PRACTICE')),
    invited integer not null check (invited between 1 and 10000),
    primary key (application_id, kind)
);
comment on column stakeholder_invitation.invited is 'organisations asked to respond';

create table stakeholder_response (
    application_id uuid not null references stakeholder_survey (application_id),
    organisation_key text not null,
    question text not null,
    kind text not null check (kind in ('PROVIDER', 'OTHER_GROUP', 'LOCAL_AUTHORITY', 'PATIENT_GROUP', 'MEMBER_PRACTICE')),
    organisation text not null,
    answer integer not null check (answer between 1 and 5),
    comment text,
    imported_at timestamptz not null,
    primary key (application_id, organisation_key, question)
);
comment on column stakeholder_response.organisation_key is 'its name in small letters without needless blanks';
comment on column stakeholder_response.answer is '1 disagree strongly to 5 agree strongly';

-- Reports of visits to the group: written once; a corrected one is a new edition of the same visit.
create table site_visit_report (
    id uuid primary key,
    application_id uuid not null references application (id),
    visit uuid not null,
    edition integer not null check (edition >= 1),
    visited_on date not null,
    visitors text not null check (visitors is json array),
    met text not null check (met is json array),
    strengths text not null check (strengths is json array),
    development_areas text not null check (development_areas is json array),
    concerns text not null check (concerns is json array),
    distances text not null check (distances is json array),
    reported_by uuid not null,
    reported_by_name text not null,
    reported_at timestamptz not null,
    unique (visit, edition)
);
comment on column site_visit_report.visit is 'the first edition of the report on the same visit';
comment on column site_visit_report.distances is 'how far the group is from each criterion not met yet';
create index site_visit_report_by_application on site_visit_report (application_id, reported_at);

create table site_visit_comment (
    id uuid primary key,
    report_id uuid not null references site_visit_report (id),
    subject uuid not null,
    name text not null,
    text text not null check (text ~ '\S'),
    commented_at timestamptz not null
);
create index site_visit_comment_by_report on site_visit_comment (report_id, commented_at);

-- What a moderator can recommend.
alter table application
    drop constraint application_recommendation_check,
    add constraint application_recommendation
        check (recommendation in ('AUTHORISE', 'AUTHORISE_WITH_CONDITIONS', 'BLOCK', 'DEFER')),
    add column recommendation_warnings text[] not null default '{}';
comment on column application.recommendation_warnings is 'what the recommendation leaves open, said when it was made';

create table recommended_condition (
    application_id uuid not null references application (id),
    criterion text not null,
    support_level text not null,
    primary key (application_id, criterion)
);
comment on table recommended_condition is 'of the present recommendation; what was recommended before is in the trail';

grant select, insert on allocation to "${service}";
grant update (released_by, released_by_name, release_reason, released_at) on allocation to "${service}";
grant select, insert, update on stakeholder_survey, stakeholder_invitation, stakeholder_response
    to "${service}";
grant select, insert on finding_version, site_visit_report, site_visit_comment, recommended_condition to "${service}";
grant delete on stakeholder_invitation, recommended_condition to "${service}";
