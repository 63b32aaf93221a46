-- E-mail: written with the change that it tells of, sent afterwards, kept as it was sent.
create table mail (
    id uuid primary key,
    written_no bigint generated always as identity,
    case_id uuid not null,
    key text not null unique,
    template text not null,
    template_version integer not null check (template_version >= 1),
    recipient uuid not null,
    recipient_name text not null,
    address text,
    subject text not null check (subject ~ '\S' and subject !~ '[\r\n]'),
    body text not null check (body ~ '\S'),
    calendar text,
    message_id text not null unique,
    written_at timestamptz not null,
    state text not null check (state in ('PENDING', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    leased_until timestamptz,
    sent_at timestamptz,
    last_failure text,
    constraint sent_says_when check ((state = 'SENT') = (sent_at is not null)),
    constraint only_what_has_an_address_goes_out check (address is not null or state = 'FAILED'),
    constraint failed_says_why check (state <> 'FAILED' or last_failure is not null)
);
comment on column mail.key is 'what it tells of and whom: nobody is told the same twice';
comment on column mail.template_version is 'of the words it was written with';
comment on column mail.calendar is 'what goes with it for the recipient''s calendar (RFC 5545)';
comment on column mail.message_id is 'fixed before the first attempt, so that whoever gets it twice can tell';
comment on column mail.written_at is 'business time, like sent_at; the other times are system time';
create index mail_unsent on mail (next_attempt_at) where state = 'PENDING';
create index mail_by_case on mail (case_id, written_no);

-- Where people can be reached, as their last token said.
create table mail_address (
    subject uuid primary key,
    address text not null check (address ~ '^[^\s@]+@[^\s@]+$'),
    known_since timestamptz not null
);

grant select, insert, update on mail_address to "${service}";
grant select, insert on mail to "${service}";
grant update (address, state, attempts, next_attempt_at, leased_until, sent_at, last_failure) on mail to "${service}";
