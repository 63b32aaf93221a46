-- The bid as several hands write it: statements per criterion, letters of support, the constitution's own threshold,
-- and what changes between submission and outcome.
alter table application add column signature_threshold numeric(5, 2)
    check (signature_threshold > 0 and signature_threshold <= 100);
comment on column application.signature_threshold is
    'per cent of the practices that must sign, as the constitution says; more than half where it says nothing (APP-1)';

create table application_letter (
    application_id uuid not null,
    practice text not null,
    evidence uuid not null references evidence (id),
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (application_id, practice),
    constraint letter_of_a_practice foreign key (application_id, practice) references application_practice
        deferrable initially deferred
);
comment on table application_letter is 'a letter of support counts as the signature of the practice that wrote it (APP-1)';

-- a practice that leaves takes its signature with it, in whichever order they go
alter table application_signature drop constraint application_signature_application_id_practice_fkey,
    add constraint signature_of_a_practice foreign key (application_id, practice) references application_practice
        deferrable initially deferred;

create table statement (
    application_id uuid not null references application (id),
    criterion text not null,
    version integer not null check (version >= 1),
    text text not null,
    subject uuid not null,
    name text not null,
    changed_at timestamptz not null,
    primary key (application_id, criterion, version)
);
comment on table statement is 'what the group says to a criterion: every version that was ever saved; the newest counts';

create table amendment (
    id uuid primary key,
    application_id uuid not null references application (id),
    kind text not null check (kind in ('JOIN', 'LEAVE', 'CHANGE_BID', 'MODIFY_CONSTITUTION')),
    proposed text not null check (proposed is json object),
    reason text not null check (reason ~ '\S'),
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    state text not null check (state in ('PROPOSED', 'IN_EFFECT', 'WITHDRAWN')),
    before text check (before is json object),
    after text check (after is json object),
    ended_at timestamptz,
    constraint in_effect_keeps_what_was_before check (state <> 'IN_EFFECT' or (before is not null and after is not null)),
    constraint ended_when_it_is_over check ((state = 'PROPOSED') = (ended_at is null))
);
comment on table amendment is 'changes of the bid between submission and outcome, by consent of those who apply (APP-6)';
comment on column amendment.before is 'what the amendment replaced, and after what took its place';
create index amendment_by_application on amendment (application_id, proposed_at);

create table amendment_consent (
    amendment_id uuid not null references amendment (id),
    practice text not null,
    subject uuid not null,
    name text not null,
    agreed_at timestamptz not null,
    primary key (amendment_id, practice)
);

grant select, insert, delete on application_letter to "${service}";
grant select, insert on statement, amendment_consent to "${service}";
grant select, insert, update on amendment to "${service}";
grant delete on application_practice to "${service}";
