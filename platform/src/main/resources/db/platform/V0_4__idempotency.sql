-- Answers already given, so that the same request sent again takes effect once.
create table idempotent_answer (
    subject uuid not null,
    route text not null,
    key text not null,
    fingerprint text not null,
    status integer not null,
    location text,
    etag text,
    body text not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (subject, route, key)
);
comment on column idempotent_answer.fingerprint is 'SHA-256 of the request';
grant select, insert on idempotent_answer to "${service}";
