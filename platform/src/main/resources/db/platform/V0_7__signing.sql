-- Public keys with their history, what was signed with them, and a daily checkpoint over everything. Private keys are
-- never here: whoever can write to this database still cannot sign.
create function is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create table signing_key (
    kid text primary key check (kid ~ '^[A-Za-z0-9_-]{43}$'),
    jwk text not null check (jwk is json object with unique keys),
    first_used_at timestamptz not null default clock_timestamp(),
    retired_at timestamptz check (retired_at >= first_used_at)
);
comment on column signing_key.kid is 'the thumbprint of the key (RFC 7638): its fingerprint';
comment on column signing_key.retired_at is 'when another key took its place; a retired key never comes back';
create unique index one_signing_key_in_use on signing_key ((true)) where retired_at is null;

create function signing_key_is_only_retired() returns trigger language plpgsql as $$
begin
    if old.retired_at is not null or new.retired_at is null
        or (new.kid, new.jwk, new.first_used_at) is distinct from (old.kid, old.jwk, old.first_used_at)
    then
        raise exception 'a signing key is retired once and otherwise never changed';
    end if;
    return new;
end $$;
create trigger only_retired before update on signing_key for each row execute function signing_key_is_only_retired();
create trigger never_deleted before delete on signing_key for each row execute function is_append_only();
create trigger never_truncated before truncate on signing_key for each statement execute function is_append_only();

create table signed_document (
    hash text primary key check (hash = encode(sha256(convert_to(payload, 'UTF8')), 'hex')),
    kind text not null,
    payload text not null check (payload is json object with unique keys),
    signature text not null check (signature ~ '^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]{86}$'),
    kid text not null references signing_key (kid),
    signed_at timestamptz not null default clock_timestamp()
);
comment on column signed_document.payload is 'canonical JSON (RFC 8785); hash is its SHA-256';
comment on column signed_document.signature is 'JWS (RFC 7515) over the payload, which is left out of it';
create trigger append_only before update or delete on signed_document for each row execute function is_append_only();
create trigger never_truncated before truncate on signed_document for each statement execute function is_append_only();

create table checkpoint (
    day date primary key,
    number bigint not null unique check (number >= 1),
    hash text not null unique references signed_document (hash)
);
create trigger append_only before update or delete on checkpoint for each row execute function is_append_only();
create trigger never_truncated before truncate on checkpoint for each statement execute function is_append_only();

create table checkpoint_leaf (
    day date not null references checkpoint (day) deferrable initially deferred,
    subject text not null,
    content text not null check (starts_with(content, subject)),
    primary key (subject, day)
);
comment on table checkpoint_leaf is
    'what a checkpoint found new: each subject has its newest leaf in every later checkpoint too';
create index checkpoint_leaf_by_day on checkpoint_leaf (day);
create trigger append_only before update or delete on checkpoint_leaf for each row execute function is_append_only();
create trigger never_truncated before truncate on checkpoint_leaf for each statement execute function is_append_only();

grant select, insert on signing_key, signed_document, checkpoint, checkpoint_leaf to "${service}";
grant update (retired_at) on signing_key to "${service}";
-- to see that a chain ends where its head says; only the function and the trigger of the trail move a head
grant select on audit_head to "${service}";
