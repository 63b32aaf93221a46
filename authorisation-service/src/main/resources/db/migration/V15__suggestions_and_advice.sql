-- What offices suggest to groups besides merger, support and boundary, and what managers advise them. Both bind nobody.
create table case_suggestion (
    id uuid primary key,
    application_id uuid not null references application (id),
    group_id uuid not null,
    kind text not null check (kind in ('STAFF_APPOINTMENT', 'BUDGET', 'GOVERNANCE', 'TIMETABLE', 'OTHER')),
    office text not null,
    author uuid,
    author_name text not null,
    made_on date not null,
    how text not null,
    text text not null,
    sums text,
    source text,
    linked boolean not null,
    channel text not null check (channel in ('OFFICE', 'LEADER', 'PRACTICE')),
    subject uuid not null,
    name text not null,
    logged_at timestamptz not null,
    reply_until_on date check ((reply_until_on is null) = (channel = 'OFFICE')),
    reply_computed text check ((reply_computed is null) = (channel = 'OFFICE'))
);
comment on table case_suggestion is 'kept here; the register keeps those of merger, support and boundary (BLK-10)';
comment on column case_suggestion.office is 'whose suggestion it is';
comment on column case_suggestion.author is 'the person''s id in the realm, where known';
comment on column case_suggestion.text is 'word for word';
comment on column case_suggestion.linked is 'it was said to bear on authorisation, so that it is never advice (ADV-1)';
comment on column case_suggestion.subject is 'who logged it';
comment on column case_suggestion.reply_until_on is 'last day for a reply: shown; a late one is taken too';
create index case_suggestion_by_application on case_suggestion (application_id, made_on desc, id desc);
create index case_suggestion_linking on case_suggestion (group_id, made_on) where linked;
create index suggestion_by_day on suggestion (group_id, made_on desc, id desc);

create table case_suggestion_reply (
    suggestion_id uuid not null references case_suggestion (id),
    no integer not null check (no >= 0),
    text text not null,
    subject uuid not null,
    name text not null,
    given_at timestamptz not null,
    primary key (suggestion_id, no),
    unique (suggestion_id, subject)
);

create table advice (
    id uuid primary key,
    application_id uuid not null references application (id),
    topic text not null check (topic in ('SUPPORT_COST', 'RUNNING_COSTS', 'FINANCE', 'GOVERNANCE')),
    text text not null,
    population bigint check (population > 0),
    basis text check (basis in ('RAW_LIST', 'ONS_MODERATED', 'WEIGHTED')),
    population_on date,
    rate numeric(10, 2),
    allowance bigint,
    planned_spend numeric(14, 2),
    cost_per_head numeric(14, 2),
    sources text[] not null,
    office text not null,
    subject uuid not null,
    name text not null,
    given_at timestamptz not null,
    constraint sums_are_whole check (num_nulls(population, basis, population_on, rate, allowance, planned_spend,
        cost_per_head) in (0, 7)),
    constraint advice_shows_sums_or_sources check (population is not null or cardinality(sources) > 0)
);
comment on table advice is 'never counted as pressure (ADV-1)';
comment on column advice.rate is 'pounds a head and year';
comment on column advice.allowance is 'pounds: rate times population, rounded to the pound, halves to the even one';
comment on column advice.planned_spend is 'pounds a year';
comment on column advice.cost_per_head is 'pounds, to the penny';
create index advice_by_application on advice (application_id, given_at desc, id desc);

create table advice_reply (
    advice_id uuid not null references advice (id),
    no integer not null check (no >= 0),
    text text not null,
    subject uuid not null,
    name text not null,
    given_at timestamptz not null,
    primary key (advice_id, no)
);

grant select, insert on case_suggestion, case_suggestion_reply, advice, advice_reply to "${service}";
