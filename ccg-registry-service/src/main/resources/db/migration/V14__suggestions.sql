-- What offices suggest to groups. It binds nobody; whoever is named in a report may reply, and the group answers or not.
create table suggestions (
    id uuid primary key,
    group_id uuid not null references groups,
    kind text not null check (kind in ('MERGER', 'SUPPORT', 'BOUNDARY')),
    office text not null references offices,
    author uuid,
    author_name text not null,
    made_on date not null,
    how text not null,
    text text not null,
    sums text,
    source text,
    linked boolean not null,
    channel text not null check (channel in ('OFFICE', 'DEPARTMENT', 'LEADER', 'PRACTICE')),
    practice text references practices check (practice is null or channel = 'PRACTICE'),
    logged_by uuid not null,
    logged_by_name text not null,
    logged_at timestamptz not null,
    reply_until date check ((reply_until is not null) = (channel in ('LEADER', 'PRACTICE'))),
    reply_computed text,
    reply text,
    replied_by uuid,
    replied_by_name text,
    replied_at timestamptz,
    status text not null check (status in ('OPEN', 'DISMISSED', 'ADOPTED')),
    answer text,
    answered_by uuid,
    answered_at timestamptz,
    constraint replied_by_somebody check (num_nulls(reply, replied_by, replied_by_name, replied_at) in (0, 4)),
    constraint answered_by_somebody check ((status = 'OPEN') = (num_nulls(answered_by, answered_at) = 2))
);
comment on column suggestions.office is 'whose suggestion it is';
comment on column suggestions.author is 'the person''s id in the realm, where known';
comment on column suggestions.text is 'word for word';
comment on column suggestions.linked is 'it was said to bear on authorisation, so that it is never advice';
comment on column suggestions.reply_until is 'the last day for a reply; a late one is taken too';
create index suggestions_of_group on suggestions (group_id, logged_at, id);

grant select, insert, update on suggestions to "${service}";
