-- The trail: append-only, one hash chain per case. The service's login may add entries and read them, nothing else.
create table audit_head (
    case_id uuid primary key,
    seq bigint not null,
    hash text not null
);

create table audit_entry (
    case_id uuid not null,
    seq bigint not null,
    version integer not null,
    at timestamptz not null,
    step text not null,
    actor uuid not null,
    from_status text,
    to_status text,
    content text not null,
    previous_hash text not null,
    hash text not null check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    primary key (case_id, seq)
);
comment on column audit_entry.at is 'business time';
comment on column audit_entry.content is 'the whole entry as canonical JSON (RFC 8785); hash is its SHA-256';
create index audit_entry_by_version on audit_entry (case_id, version);

-- Locks the head of a case's chain until commit and tells where the chain stands.
create function audit_lock(of_case uuid) returns table (seq bigint, hash text)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into audit_head values (of_case, 0, repeat('0', 64)) on conflict do nothing;
    return query select h.seq, h.hash from audit_head h where h.case_id = of_case for update;
end $$;

create function audit_joins_chain() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update audit_head set seq = new.seq, hash = new.hash
        where case_id = new.case_id and seq = new.seq - 1 and hash = new.previous_hash;
    if not found then
        raise exception 'entry % of case % does not join its chain', new.seq, new.case_id;
    end if;
    return new;
end $$;

create trigger joins_chain before insert on audit_entry for each row execute function audit_joins_chain();

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;

create trigger append_only before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger never_truncated before truncate on audit_entry
    for each statement execute function audit_is_append_only();

revoke execute on function audit_lock(uuid) from public;
grant execute on function audit_lock(uuid) to "${service}";
grant select, insert on audit_entry to "${service}";
