-- Letters as they were served: computed from what was decided, frozen, never changed. The PDF is printed from the HTML.
create table letter (
    id uuid primary key,
    application_id uuid not null references application (id),
    number integer not null check (number >= 1),
    kind text not null check (kind in ('NOTICE', 'DECISION', 'CORRECTION', 'CONDITION')),
    about uuid not null,
    title text not null check (title ~ '\S'),
    served_at timestamptz not null,
    served_on text not null check (served_on is json array),
    html text not null check (html ~ '\S'),
    sha256 text not null check (sha256 = encode(sha256(convert_to(html, 'UTF8')), 'hex')),
    unique (application_id, number)
);
comment on column letter.about is 'the notice, decision or condition it tells of';
create unique index one_letter_of_each on letter (about) where kind in ('NOTICE', 'DECISION', 'CORRECTION');
grant select, insert on letter to "${service}";

-- Who was reminded of what: once for each day that was the last, so that a day that moves is told again.
create table reminder (
    deadline_id uuid not null references deadline (id),
    last_day_on date not null,
    working_days integer not null check (working_days in (1, 3, 7)),
    reminded_at timestamptz not null,
    recipients integer not null check (recipients >= 0),
    primary key (deadline_id, last_day_on, working_days)
);
comment on column reminder.working_days is 'at most so many were left';
comment on column reminder.recipients is 'none where the period began with no more than these';
grant select, insert on reminder to "${service}";
