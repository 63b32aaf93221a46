-- Last guard of BLK-1 to BLK-8: what is wrong with a case as it lies there, guard by guard. Nothing when it is lawful.
-- A case that is blocked, or that has conditions resting on grounds, must be decided on its notice, after its time,
-- on what was found, evidenced and weighed, with an answer to every point, by somebody without a part in it.
create function unlawful(of_case uuid) returns table (guard text, what text) language plpgsql stable
    set search_path = public, pg_temp as $$
declare
    a application%rowtype;
    n notice%rowtype;
begin
    select * into a from application where id = of_case;
    if a.status is null or a.status not in ('BLOCKED', 'AUTHORISED_WITH_CONDITIONS') then
        return;
    end if;
    if a.status = 'AUTHORISED_WITH_CONDITIONS' and not exists (
        select 1 from decision d join decision_ground g on g.decision_id = d.id
        where d.application_id = of_case and d.outcome = a.status)
    then
        return;
    end if;
    select * into n from notice where application_id = of_case and round = a.round
        and served_at <= (select max(served_at) from decision where application_id = of_case and outcome = a.status)
        order by number desc limit 1;
    if n.id is null then
        return query values ('block_follows_a_notice', 'no notice of this round was served before the decision');
        return;
    end if;
    if not exists (select 1 from decision d join decision_ground g on g.decision_id = d.id
        where d.application_id = of_case and d.outcome = a.status and d.served_at >= n.served_at)
    then
        return query values ('block_needs_a_lawful_ground', 'it is decided without a decision on a permitted ground after its notice');
        return;
    end if;
    return query select 'block_waits_for_the_group', 'decision ' || d.id || ' came before the group was heard or its time was over'
        from decision d
        where d.application_id = of_case and d.outcome = a.status and d.served_at >= n.served_at
          and d.served_at < coalesce((select max(t.ends_at) from deadline t where t.kind = 'REPRESENTATIONS' and t.about = n.id),
              (n.last_day_on + 1)::timestamp at time zone 'Europe/London')
          and not exists (select 1 from representation r where r.notice_id = n.id and (r.is_final or r.is_waiver)
              and r.made_at <= d.served_at);
    return query select 'block_answers_every_point', 'decision ' || d.id || ' leaves point ' || p.no || ' of representation ' || r.id || ' unanswered'
        from (select * from decision f where f.application_id = of_case and f.outcome = a.status
                and f.served_at >= n.served_at order by f.served_at, f.id limit 1) d
        join representation r on r.application_id = of_case and r.round = a.round and r.made_at <= d.served_at
        cross join lateral generate_series(1, jsonb_array_length(r.points::jsonb)) as p (no)
        where r.made_at > coalesce((select max(e.served_at) from decision e where e.application_id = of_case
                and e.outcome = a.status and e.served_at < n.served_at), '-infinity')
          and not exists (select 1 from jsonb_array_elements(d.answers::jsonb) as e (it)
            where e.it ->> 'representation' = r.id::text and (e.it ->> 'point')::integer = p.no and e.it ->> 'answer' ~ '\S');
    return query select 'block_is_decided_by_an_outsider', 'decision ' || d.id || ' is by somebody with a part in the case'
        from decision d
        where d.application_id = of_case and d.outcome = a.status and d.served_at >= n.served_at
          and (d.decided_by = n.served_by
            or exists (select 1 from application_actor c where c.application_id = of_case and c.subject = d.decided_by
                and (c.part in ('ASSESSOR', 'MODERATOR', 'NOTICE') or (c.part = 'DECIDER' and c.round < a.round)))
            or exists (select 1 from application_party c where c.application_id = of_case and c.subject = d.decided_by)
            or exists (select 1 from application_signature c where c.application_id = of_case and c.subject = d.decided_by)
            or exists (select 1 from representation c where c.application_id = of_case and c.subject = d.decided_by));
    return query select 'block_rests_on_its_notice', 'decision ' || d.id || ' rests on ' || g.ground || ', which its notice does not name there'
        from decision d join decision_ground g on g.decision_id = d.id
        where d.application_id = of_case and d.outcome = a.status and d.served_at >= n.served_at
          and not exists (select 1 from notice_ground p where p.notice_id = n.id and p.position = g.position and p.ground = g.ground);
    return query select 'ground_rests_on_a_finding', p.ground || ' rests on nothing found to be not met'
        from notice_ground p
        where p.notice_id = n.id and decided_in(of_case, a.status, n.served_at, p.position) and p.criterion is not null
          and not exists (select 1 from finding_version v where v.seq = p.finding_version and v.application_id = of_case
              and v.round = a.round and v.criterion = p.criterion and v.result = 'NOT_MET');
    return query select 'ground_rests_on_evidence', p.ground || ' names no document of the case and no unanswered request'
        from notice_ground p
        where p.notice_id = n.id and decided_in(of_case, a.status, n.served_at, p.position)
          and (p.request is null or not exists (select 1 from information_request q
              where q.id = p.request and q.application_id = of_case and q.state = 'NOT_ANSWERED'))
          and not exists (select 1 from notice_ground_evidence e join evidence f on f.id = e.evidence_id
              where e.notice_id = n.id and e.position = p.position and f.application_id = of_case);
    return query select 'ground_is_the_last_resort', p.ground || ' was put forward without weighing a condition'
        from notice_ground p
        where p.notice_id = n.id and decided_in(of_case, a.status, n.served_at, p.position)
          and not exists (select 1 from notice_condition_considered c where c.notice_id = n.id and c.position = p.position);
end $$;
comment on function unlawful is 'the same question for the triggers, which refuse, and for the nightly self-audit, which finds what came in past them';

create function decided_in(of_case uuid, with_outcome text, since timestamptz, at_position integer) returns boolean language sql stable
    set search_path = public, pg_temp as $$
    select exists (select 1 from decision d join decision_ground g on g.decision_id = d.id
        where d.application_id = of_case and d.outcome = with_outcome and d.served_at >= since and g.position = at_position)
$$;

create function refuse_unlawful() returns trigger language plpgsql
    set search_path = public, pg_temp as $$
declare
    of_case uuid;
    found_wrong record;
begin
    of_case := case tg_table_name
        when 'application' then (to_jsonb(new) ->> 'id')::uuid
        when 'decision_ground' then (select d.application_id from decision d where d.id = (to_jsonb(new) ->> 'decision_id')::uuid)
        else (to_jsonb(new) ->> 'application_id')::uuid end;
    select * into found_wrong from unlawful(of_case) limit 1;
    if found then
        raise exception 'application %: %', of_case, found_wrong.what
            using errcode = 'check_violation', constraint = found_wrong.guard;
    end if;
    return null;
end $$;
create constraint trigger lawful_or_not_at_all after insert or update of status, round on application
    deferrable initially deferred for each row when (new.status in ('BLOCKED', 'AUTHORISED_WITH_CONDITIONS'))
    execute function refuse_unlawful();
create constraint trigger lawful_or_not_at_all after insert on decision
    deferrable initially deferred for each row execute function refuse_unlawful();
create constraint trigger lawful_or_not_at_all after insert on decision_ground
    deferrable initially deferred for each row execute function refuse_unlawful();
revoke execute on function unlawful(uuid), decided_in(uuid, text, timestamptz, integer) from public;
grant execute on function unlawful(uuid), decided_in(uuid, text, timestamptz, integer) to "${service}";

-- What the service looked for in itself, night by night, and what it found.
create table self_audit (
    id uuid primary key,
    night date unique,
    started_at timestamptz not null,
    started_by uuid not null,
    started_by_name text not null,
    finished_at timestamptz,
    checks text not null default '[]' check (checks is json array),
    constraint finished_after_it_began check (finished_at >= started_at)
);
comment on column self_audit.night is 'business day; whoever inserts it first runs it. Empty where somebody asked for it';
comment on column self_audit.started_at is 'system time, as is the end';
create index self_audit_by_start on self_audit (started_at desc, id desc);
grant select, insert on self_audit to "${service}";
grant update (finished_at, checks) on self_audit to "${service}";
