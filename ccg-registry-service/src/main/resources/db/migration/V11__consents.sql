-- What shows that a practice agreed: who said so, when, how and in what words. It stays whatever becomes of the membership.
create table consents (
    id uuid primary key,
    practice text not null references practices,
    group_id uuid not null references groups,
    given_by uuid not null,
    given_by_name text,
    given_at timestamptz not null,
    how text not null check (how in ('REGISTERED', 'SIGNED_IN')),
    statement text
);
comment on column consents.given_by_name is 'null: not recorded at the time';
comment on column consents.given_at is 'business time';
comment on column consents.how is 'by founding the group, or later by somebody signed in';

grant select, insert on consents to "${service}";

alter table memberships add column consent_id uuid references consents;
comment on column memberships.consent_id is 'what shows it; null where it came from a file or was not given';
create index memberships_ever_of_group on memberships (group_id);
create index memberships_ever_of_practice on memberships (practice);
create index memberships_claimed on memberships (practice) where superseded_at is null and settled_on is null;
create index group_names_by_name on group_names (name, (cast(group_id as text)));
create index group_names_of_group on group_names (group_id);

-- consents given before are kept with what the trail tells of them
insert into consents (id, practice, group_id, given_by, given_by_name, given_at, how)
select gen_random_uuid(), m.practice, m.group_id, m.consented_by,
    (select e.content::jsonb ->> 'actorName' from audit_entry e
        where e.case_id = m.group_id and e.actor = m.consented_by order by e.seq limit 1),
    min(m.recorded_at), 'SIGNED_IN'
from memberships m where m.consented_by is not null and m.consented_on is not null
group by m.practice, m.group_id, m.consented_by, m.consented_on;
update memberships m set consent_id = c.id from consents c
    where c.practice = m.practice and c.group_id = m.group_id and c.given_by = m.consented_by
        and m.consented_on is not null;

-- what was known is never overwritten: the service may say since when it knows better, and nothing else (REG-9)
revoke update on memberships, group_names, group_offices, list_sizes, group_populations from "${service}";
grant update (superseded_at) on memberships, group_names, group_offices, list_sizes, group_populations
    to "${service}";
