-- What an office suggested before it proposed a block (BLK-10), and groups that are watched for a time.
alter table suggestion
    add column linked boolean,
    add column reply_until_on date,
    add column reply_computed text;
comment on column suggestion.linked is 'it was said to bear on authorisation; unknown of what was told before this was';
comment on column suggestion.reply_until_on is 'last day for a reply to a report, as the register has it; a late one is taken too';

create table suggestion_reply (
    suggestion_id uuid primary key references suggestion (id),
    text text not null,
    subject uuid not null,
    name text not null,
    given_at timestamptz not null
);
comment on table suggestion_reply is 'what whoever is named said to a report the register keeps';

create table linked_suggestion (
    notice_id uuid not null references notice (id),
    suggestion_id uuid not null,
    application_id uuid not null references application (id),
    round integer not null,
    office text not null,
    made_on date not null,
    served_on date not null,
    days_before integer generated always as (served_on - made_on) stored
        constraint within_ninety_days check (served_on - made_on between 0 and 90),
    found_at timestamptz not null,
    primary key (notice_id, suggestion_id)
);
comment on table linked_suggestion is 'a notice and what the same office, or one in its chain, had suggested: POSSIBLE_COERCION. It refuses nothing';
comment on column linked_suggestion.suggestion_id is 'of suggestion or of case_suggestion: both are kept word for word and never change';
comment on column linked_suggestion.office is 'whose suggestion it was';
create index linked_suggestion_by_application on linked_suggestion (application_id, round);
create index linked_suggestion_by_time on linked_suggestion (found_at desc, notice_id, suggestion_id);

create table answered_suggestion (
    decision_id uuid not null references decision (id),
    suggestion_id uuid not null,
    application_id uuid not null references application (id),
    answer text not null check (answer ~ '\S'),
    primary key (decision_id, suggestion_id)
);
comment on table answered_suggestion is 'what whoever decided against a group made of a linked suggestion (BLK-10)';
create index answered_suggestion_by_application on answered_suggestion (application_id);

create table watch (
    id uuid primary key,
    group_id uuid not null,
    office text not null,
    from_on date not null,
    until_on date not null check (until_on >= from_on),
    ended_on date
);
comment on table watch is 'adverse acts of the office on the group are decided outside its chain. Why is not known here, and nobody is told that there is one';
create index watch_by_group on watch (group_id);

grant select, insert on suggestion_reply, linked_suggestion, answered_suggestion to "${service}";
grant select, insert, update (ended_on) on watch to "${service}";

-- What decisions decided on, one row for each ground and each condition, so that later ones find those like them.
create table decided_point (
    decision_id uuid not null references decision (id),
    no integer not null,
    application_id uuid not null references application (id),
    ground text,
    criterion text,
    support_level text check (support_level in ('I', 'II', 'III', 'IV', 'V', 'VI', 'VII')),
    reasons text not null,
    served_at timestamptz not null,
    primary key (decision_id, no)
);
comment on table decided_point is 'an index over the frozen files, which the database itself keeps';
create index decided_point_by_ground on decided_point (ground, served_at desc, decision_id, no);
create index decided_point_by_criterion on decided_point (criterion, served_at desc, decision_id, no);

create function decided_points() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into decided_point (decision_id, no, application_id, ground, criterion, support_level, reasons, served_at)
    select new.id, row_number() over () - 1, new.application_id, p.ground, p.criterion, p.level, p.reasons, new.served_at
    from (
        select g.value ->> 'ground' as ground, g.value ->> 'criterion' as criterion, null as level,
            g.value ->> 'reasons' as reasons
        from jsonb_array_elements(coalesce(new.file::jsonb #> '{decision,grounds}', '[]')) g
        union all
        select null, c.value ->> 'criterion', c.value ->> 'supportLevel', c.value ->> 'reasons'
        from jsonb_array_elements(coalesce(new.file::jsonb #> '{decision,conditions}', '[]')) c) p;
    return null;
end $$;
create trigger decided_points after insert on decision for each row execute function decided_points();

insert into decided_point (decision_id, no, application_id, ground, criterion, support_level, reasons, served_at)
select d.id, g.ordinality - 1, d.application_id, g.value ->> 'ground', g.value ->> 'criterion', null,
    g.value ->> 'reasons', d.served_at
from decision d cross join lateral jsonb_array_elements(d.file::jsonb #> '{decision,grounds}') with ordinality g;

grant select on decided_point to "${service}";
