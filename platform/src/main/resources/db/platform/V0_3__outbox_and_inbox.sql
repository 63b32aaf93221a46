-- What other services must hear of: written with the change, delivered in order per case and receiver.
create table outbox_position (
    receiver text not null,
    method text not null,
    case_id uuid not null,
    sequence bigint not null,
    primary key (receiver, method, case_id)
);

create table outbox_event (
    id uuid primary key,
    written_no bigint generated always as identity,
    receiver text not null,
    case_id uuid not null,
    sequence bigint not null,
    type text not null,
    method text not null,
    path text not null,
    body text not null,
    state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'DEAD')),
    attempts integer not null default 0,
    written_at timestamptz not null default clock_timestamp(),
    next_attempt_at timestamptz not null default clock_timestamp(),
    leased_until timestamptz,
    delivered_at timestamptz,
    last_failure text,
    unique (receiver, method, case_id, sequence)
);
comment on table outbox_event is 'times here are system time';
create index outbox_undelivered on outbox_event (receiver, case_id, written_no) where state <> 'DELIVERED';

-- What was taken from others: the last sequence per sender and case.
create table inbox_position (
    sender text not null,
    case_id uuid not null,
    sequence bigint not null,
    last_event uuid,
    primary key (sender, case_id)
);

grant select, insert, update on outbox_position, outbox_event, inbox_position to "${service}";
