-- Parties hold from a day until before another, as the registry tells; offices above are looked up, not copied.
alter table application_party
    add column from_on date not null default date '1900-01-01',
    add column to_on date,
    drop constraint application_party_pkey,
    add primary key (application_id, subject, capacity, from_on),
    add constraint party_ends_after_it_begins check (to_on > from_on);
alter table application_party alter column from_on drop default;
comment on table application_party is 'everybody who ever spoke for the group, as the registry last told';
comment on column application_party.from_on is '1900-01-01 where the beginning is unknown';
comment on column application_party.to_on is 'the first day on which it no longer holds';

alter table application alter column sha_cluster drop not null;
comment on column application.sha_cluster is 'above the office when the application was started; grants nothing';
drop index application_by_sha_cluster;

create table substitute (
    application_id uuid not null references application (id),
    round integer not null,
    capacity text not null check (capacity in ('ASSESSOR', 'MODERATOR', 'AUTHORISING_OFFICER')),
    subject uuid not null,
    name text not null,
    reason text not null,
    named_by uuid not null,
    named_by_name text not null,
    named_at timestamptz not null,
    primary key (application_id, round, capacity, subject),
    constraint nobody_names_himself check (named_by <> subject)
);
comment on table substitute is 'counts as entitled in this round, because everybody else was barred (APP-9)';
create index substitute_by_subject on substitute (subject);

grant delete on application_party, application_signature to "${service}";
grant select, insert on substitute to "${service}";
