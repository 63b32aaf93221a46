-- What a document consists of is kept apart from its place in a case: applications of one group may share it.
create table content (
    id uuid primary key,
    scan text not null check (scan in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED')),
    malware text,
    scanned_at timestamptz,
    scan_failures integer not null default 0,
    next_scan_at timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    constraint infected_by_something check ((malware is null) = (scan <> 'INFECTED'))
);
comment on column content.scan is 'NOT_SCANNED where no scanner is configured; PENDING while the scanner could not be asked';
comment on column content.malware is 'what the scanner calls it';
comment on column content.scanned_at is 'business time of the last answer of the scanner';
comment on column content.next_scan_at is 'system time; while pending, nobody else scans it before';
comment on column content.destroyed_at is 'set by destroy_redacted alone';
create index content_to_scan on content (next_scan_at) where scan = 'PENDING' and destroyed_at is null;

insert into content (id, scan) select id, 'NOT_SCANNED' from evidence;
alter table evidence
    add column content_id uuid,
    add column late text,
    add column carried_from uuid references evidence (id);
update evidence set content_id = id;
alter table evidence
    alter column content_id set not null,
    add constraint evidence_content_id foreign key (content_id) references content (id);
comment on column evidence.late is 'why it counts as late, in words; null when it came in time';
comment on column evidence.carried_from is 'the document of an earlier application it continues';
create index evidence_by_content on evidence (content_id);

alter table evidence_content drop constraint evidence_content_evidence_id_fkey;
alter table evidence_content rename column evidence_id to content_id;
alter table evidence_content add foreign key (content_id) references content (id);

-- Two people destroy what should never have been uploaded.
create table redaction (
    id uuid primary key,
    evidence_id uuid not null references evidence (id),
    reason text not null check (reason <> ''),
    asked_by uuid not null,
    asker_name text not null,
    asked_at timestamptz not null,
    state text not null default 'ASKED' check (state in ('ASKED', 'CONFIRMED', 'DECLINED')),
    decided_by uuid,
    decider_name text,
    decided_at timestamptz,
    constraint decided_by_somebody check (
        case when state = 'ASKED' then decided_by is null and decider_name is null and decided_at is null
        else decided_by is not null and decider_name is not null and decided_at is not null end),
    constraint confirmed_by_a_second_person check (state <> 'CONFIRMED' or decided_by <> asked_by)
);
create unique index redaction_asked_once on redaction (evidence_id) where state = 'ASKED';
create index redaction_by_evidence on redaction (evidence_id);

create function redaction_is_decided_once() returns trigger language plpgsql as $$
begin
    if old.state <> 'ASKED' then
        raise exception 'redaction % was decided already', old.id;
    end if;
    return new;
end $$;
create trigger redaction_is_decided_once before update on redaction
    for each row execute function redaction_is_decided_once();

-- The only way content is ever deleted: by a redaction that a second person confirmed.
create function destroy_redacted(redaction_id uuid, at timestamptz) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    condemned uuid;
begin
    select e.content_id into condemned from redaction r join evidence e on e.id = r.evidence_id
        where r.id = redaction_id and r.state = 'CONFIRMED';
    if condemned is null then
        raise exception 'redaction % is not confirmed', redaction_id;
    end if;
    update content set destroyed_at = at where id = condemned and destroyed_at is null;
    delete from evidence_content where content_id = condemned;
    return condemned;
end $$;
revoke all on function destroy_redacted(uuid, timestamptz) from public;

-- Content cannot come back to a place where it was destroyed.
create function content_stays_destroyed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from content where id = new.content_id and destroyed_at is not null) then
        raise exception 'content % was destroyed', new.content_id;
    end if;
    return new;
end $$;
create trigger content_stays_destroyed before insert on evidence_content
    for each row execute function content_stays_destroyed();

-- Who was shown what.
create table disclosure (
    evidence_id uuid not null references evidence (id),
    subject uuid not null,
    on_day date not null,
    name text not null,
    audience text not null check (audience in ('GROUP', 'OFFICE', 'BOARD', 'DEPARTMENT', 'SERVICE')),
    opened_at timestamptz not null,
    primary key (evidence_id, subject, on_day)
);
comment on table disclosure is 'first opening of a document by a person on a day';

-- Files on their way. Once complete, the row says what became of it; its parts are gone.
create table upload (
    id uuid primary key,
    application_id uuid not null references application (id),
    side text not null check (side in ('GROUP', 'OFFICE')),
    type text not null,
    file_name text not null,
    size bigint not null check (size > 0),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    criteria text[] not null,
    committee text,
    part_size integer not null check (part_size > 0),
    begun_by uuid not null,
    beginner_name text not null,
    begun_at timestamptz not null,
    lapses_at timestamptz not null,
    evidence_id uuid references evidence (id)
);
comment on column upload.size is 'bytes of the whole file';
comment on column upload.sha256 is 'as announced; null when nothing was announced';
comment on column upload.part_size is 'bytes of every part but the last';
comment on column upload.lapses_at is 'business time from which it may be removed';
comment on column upload.evidence_id is 'the document it became';
create index upload_by_application on upload (application_id, begun_at);
create index upload_to_lapse on upload (lapses_at) where evidence_id is null;

create table upload_part (
    upload_id uuid not null references upload (id) on delete cascade,
    part integer not null check (part >= 1),
    no integer not null check (no >= 0),
    bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
    primary key (upload_id, part, no)
);
alter table upload_part alter column bytes set storage external;
comment on column upload_part.no is 'rows of a mebibyte within the part';

grant select, insert (id, scan, malware, scanned_at) on content to "${service}";
grant update (scan, malware, scanned_at, scan_failures, next_scan_at) on content to "${service}";
grant update (criteria) on evidence to "${service}";
grant select, insert (id, evidence_id, reason, asked_by, asker_name, asked_at) on redaction to "${service}";
grant update (state, decided_by, decider_name, decided_at) on redaction to "${service}";
grant execute on function destroy_redacted(uuid, timestamptz) to "${service}";
grant select, insert on disclosure to "${service}";
grant select, insert, delete on upload to "${service}";
grant update (evidence_id) on upload to "${service}";
grant select, insert, delete on upload_part to "${service}";
