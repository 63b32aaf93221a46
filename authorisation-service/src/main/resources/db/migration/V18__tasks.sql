-- What somebody has to do beside the steps of a case.
create table task (
    id uuid primary key,
    version integer not null,
    kind text not null check (kind in (
        'NOTICE_UNREAD', 'MAIL_FAILED', 'DECISION_OVERDUE', 'REVIEW_OVERDUE', 'AUDIT_FINDING')),
    whose text not null check (whose in ('GROUP', 'REVIEWING_OFFICE', 'NHSCB', 'DOH')),
    application_id uuid references application (id),
    key text not null,
    words text not null check (words ~ '\S'),
    due_on date,
    opened_at timestamptz not null,
    done_at timestamptz,
    done_by uuid,
    done_by_name text,
    outcome text,
    constraint done_by_somebody check ((done_at is null) = (done_by is null) and (done_at is null) = (outcome is null))
);
comment on column task.key is 'what it is about: the same is asked for once while it is open';
create unique index one_open_task on task (kind, key) where done_at is null;
create index task_by_application on task (application_id) where done_at is null;
grant select, insert on task to "${service}";
grant update (version, done_at, done_by, done_by_name, outcome) on task to "${service}";
