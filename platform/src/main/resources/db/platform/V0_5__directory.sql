-- Offices and people as they were last announced: this service's own copy, so that nobody has to be asked.
create table directory_office (
    code text primary key,
    name text not null,
    claim text not null,
    from_on date,
    last_day date,
    successor text
);
comment on column directory_office.claim is 'how the organisations claim of a token names it';
comment on column directory_office.last_day is 'it still acts on this day; the day after, its successor does';
create index directory_office_by_claim on directory_office (claim);
create index directory_office_by_successor on directory_office (successor);

create table directory_parent (
    office text not null references directory_office,
    parent text not null,
    from_on date,
    to_on date
);
comment on column directory_parent.to_on is 'the first day on which it no longer holds';
create index directory_parent_by_office on directory_parent (office);
create index directory_parent_by_parent on directory_parent (parent);

create table directory_person (
    subject uuid primary key,
    name text not null
);

create table directory_post (
    subject uuid not null references directory_person,
    office text not null,
    capacity text not null,
    employer text,
    line_manager uuid,
    deputy_for uuid,
    from_on date,
    to_on date
);
comment on column directory_post.employer is 'written as in the organisations claim; on secondment another office';
comment on column directory_post.deputy_for is 'acts for this person until the post ends, whatever the token says';
comment on column directory_post.to_on is 'the first day on which it no longer holds';
create index directory_post_by_subject on directory_post (subject);
create index directory_post_by_office on directory_post (office);
create index directory_post_by_line_manager on directory_post (line_manager);

create table directory_interest (
    subject uuid not null references directory_person,
    kind text not null,
    held_in text not null,
    description text not null,
    from_on date,
    to_on date
);
create index directory_interest_by_subject on directory_interest (subject);

grant select, insert, update, delete
    on directory_office, directory_parent, directory_person, directory_post, directory_interest to "${service}";
