-- What officers prepare in private, a wave's decisions released together, corrections, and decisions that never came.
create table decision_draft (
    application_id uuid primary key references application (id),
    version integer not null check (version >= 1),
    case_version integer not null,
    intention text not null check (intention is json object),
    officer text not null check (officer is json object),
    drafted_at timestamptz not null
);
comment on table decision_draft is 'what an officer would decide; private to the officers, and gone with the decision';
comment on column decision_draft.case_version is 'the version of the case the officer looked at';
comment on column decision_draft.officer is 'in whose name it is decided when an agenda is released';
grant select, insert, update, delete on decision_draft to "${service}";

create table agenda (
    id uuid primary key,
    version integer not null,
    wave text not null references wave (code),
    title text not null check (title ~ '\S'),
    embargo_until timestamptz not null,
    set_by uuid not null,
    set_by_name text not null,
    set_at timestamptz not null,
    released_at timestamptz,
    released_by uuid,
    released_by_name text,
    constraint released_by_somebody check ((released_at is null) = (released_by is null)
        and (released_at is null) = (released_by_name is null)),
    constraint released_after_the_embargo check (released_at >= embargo_until)
);
comment on table agenda is 'cases of a wave that are decided together, in one transaction';
create table agenda_item (
    agenda_id uuid not null references agenda (id),
    application_id uuid not null references application (id),
    released boolean not null default false,
    primary key (agenda_id, application_id)
);
create unique index one_open_agenda on agenda_item (application_id) where not released;
comment on index one_open_agenda is 'a case waits on one agenda at a time';
grant select, insert on agenda, agenda_item to "${service}";
grant update (version, title, embargo_until, released_at, released_by, released_by_name) on agenda to "${service}";
grant update (released), delete on agenda_item to "${service}";

-- A correction is a decision of its own with the same outcome; what it corrects stays.
alter table decision
    add constraint decision_by_outcome unique (id, application_id, outcome),
    add column corrects uuid unique,
    add column correction text check (correction ~ '\S'),
    add constraint correction_says_why check ((corrects is null) = (correction is null)),
    add constraint correction_keeps_the_outcome foreign key (corrects, application_id, outcome)
        references decision (id, application_id, outcome);
comment on column decision.corrects is 'the decision whose words it puts right; a decision is corrected once, its correction again';
comment on column decision.correction is 'why it had to be corrected';

create table non_determination (
    id uuid primary key,
    application_id uuid not null references application (id),
    due_on date not null,
    recorded_at timestamptz not null,
    last_day_to_appeal_on date not null,
    last_day_computed text not null,
    right_of_appeal text not null,
    unique (application_id, due_on)
);
comment on table non_determination is 'the Board did not decide in time, which can be appealed; silence never blocks (BLK-9)';
grant select, insert on non_determination to "${service}";
