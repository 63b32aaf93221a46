-- Documents of a case. Neither a document nor its content is ever changed or removed by the service.
create table evidence (
    id uuid primary key,
    application_id uuid not null references application (id),
    side text not null check (side in ('GROUP', 'OFFICE')),
    type text not null,
    file_name text not null,
    edition integer not null check (edition >= 1),
    media_type text not null,
    size bigint not null check (size >= 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    criteria text[] not null,
    committee text,
    uploaded_by uuid not null,
    uploader_name text not null,
    uploaded_at timestamptz not null,
    unique (application_id, side, type, file_name, edition)
);
comment on column evidence.size is 'bytes';
comment on column evidence.edition is 'counts uploads of the same type and name by the same side';

create table evidence_content (
    evidence_id uuid not null references evidence (id),
    no integer not null,
    bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
    primary key (evidence_id, no)
);
alter table evidence_content alter column bytes set storage external;

grant select, insert on evidence, evidence_content to "${service}";
