-- Working notes of those who assess: apart from everything the group reads, and never a basis of a decision.
create table note (
    id uuid primary key,
    application_id uuid not null references application (id),
    criterion text,
    text text not null check (length(text) between 1 and 20000),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    author uuid not null,
    author_name text not null,
    made_at timestamptz not null
);
comment on column note.criterion is 'what it is about, where it is about one criterion of the catalogue the case froze';
comment on column note.sha256 is 'of the text in UTF-8; all that the trail holds of it';
create index note_by_application on note (application_id, made_at, id);

grant select, insert on note to "${service}";
