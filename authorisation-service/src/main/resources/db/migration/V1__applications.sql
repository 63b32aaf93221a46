-- Applications of groups: what the case is now. What happened to it is in the trail.
create table application (
    id uuid primary key,
    version integer not null,
    group_id uuid not null,
    group_name text not null,
    office_code text not null,
    sha_cluster text not null,
    officer_subject uuid,
    officer_name text,
    status text not null,
    summary text not null,
    catalogue_version text,
    round integer not null check (round >= 1),
    recommendation text check (recommendation in ('AUTHORISE', 'BLOCK')),
    recommendation_reasons text,
    started_at timestamptz not null,
    submitted_at timestamptz,
    returned_at timestamptz,
    changed_at timestamptz not null,
    earlier uuid references application (id),
    open_appeal uuid,
    ruling uuid,
    constraint application_status check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'IN_MODERATION', 'RECOMMENDED',
        'NOTICE_SERVED', 'AUTHORISED', 'AUTHORISED_WITH_CONDITIONS', 'BLOCKED', 'DEFERRED', 'WITHDRAWN')),
    constraint officer_is_a_person check ((officer_subject is null) = (officer_name is null)),
    constraint submitted_freezes_catalogue check (submitted_at is null or catalogue_version is not null)
);
comment on table application is 'all times are business time';
comment on column application.officer_subject is 'the accountable officer the draft names';
comment on column application.catalogue_version is 'frozen at the first submission (APP-5)';
comment on column application.round is 'one more each time a ruling remits the case';
comment on column application.open_appeal is 'an appeal is an overlay, never a status';
comment on column application.ruling is 'the ruling that locked the outcome';
create unique index one_undecided_application_per_group on application (group_id)
    where status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'IN_MODERATION', 'RECOMMENDED', 'NOTICE_SERVED', 'DEFERRED');
create index application_by_start on application (started_at desc, id desc);
create index application_by_group on application (group_id, started_at);
create index application_by_office on application (office_code, started_at desc, id desc);
create index application_by_sha_cluster on application (sha_cluster, started_at desc, id desc);

create table application_party (
    application_id uuid not null references application (id),
    subject uuid not null,
    name text not null,
    capacity text not null check (capacity in ('CHAIR', 'ACCOUNTABLE_OFFICER', 'DEPUTY', 'SIGNATORY')),
    employer text not null,
    primary key (application_id, subject, capacity)
);
comment on table application_party is 'people appointed in the group, as copied when the application was started';
create index application_party_by_subject on application_party (subject);

create table application_practice (
    application_id uuid not null references application (id),
    practice text not null,
    name text not null,
    provider text not null,
    primary key (application_id, practice)
);
create index application_practice_by_practice on application_practice (practice);

create table application_signature (
    application_id uuid not null,
    practice text not null,
    subject uuid not null,
    name text not null,
    signed_at timestamptz not null,
    primary key (application_id, practice),
    foreign key (application_id, practice) references application_practice
);

create table application_certification (
    application_id uuid not null references application (id),
    capacity text not null check (capacity in ('CHAIR', 'ACCOUNTABLE_OFFICER')),
    subject uuid not null,
    name text not null,
    certified_at timestamptz not null,
    primary key (application_id, capacity)
);

create table application_actor (
    application_id uuid not null references application (id),
    subject uuid not null,
    name text not null,
    part text not null check (part in ('ACCEPTOR', 'ASSESSOR', 'MODERATOR', 'NOTICE', 'DECIDER')),
    round integer not null,
    primary key (application_id, subject, part, round)
);
comment on table application_actor is 'who may no longer do what is computed from here (APP-9)';

grant select, insert, update on application to "${service}";
grant select, insert on application_party, application_practice, application_signature, application_actor
    to "${service}";
grant select, insert, delete on application_certification to "${service}";
