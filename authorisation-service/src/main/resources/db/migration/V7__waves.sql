-- The waves in which applications are decided, with their published dates. No wave is worth more than another.
create table wave (
    code text primary key,
    apply_by_on date not null,
    moderation_on date[] not null,
    conditions_panel_on date[] not null,
    decision_on date not null,
    constraint wave_is_applied_for_before_it_is_decided check (apply_by_on < decision_on)
);
comment on column wave.apply_by_on is 'last day for submission, counted in full';
comment on column wave.moderation_on is 'days on which the findings of the wave are moderated';
comment on column wave.conditions_panel_on is 'days on which conditions and support are weighed';
comment on column wave.decision_on is 'day on which decisions are published (BLK-9)';
insert into wave values
    ('1', '2012-07-02', '{2012-10-23}', '{2012-11-02}', '2012-12-05'),
    ('2', '2012-09-03', '{2012-11-13,2012-11-26}', '{2012-11-23,2012-12-03,2012-12-07,2012-12-10}', '2013-01-18'),
    ('3', '2012-10-01', '{2012-12-11,2013-01-07}', '{2013-01-08,2013-01-11,2013-01-15}', '2013-02-15'),
    ('4', '2012-11-01', '{2013-01-28}', '{2013-02-05,2013-02-08}', '2013-03-06');

alter table application add column wave text references wave (code);
comment on column application.wave is 'chosen by the group until submission; moved by consent of group and office afterwards (APP-7)';
create index application_by_wave on application (wave, id);

create table wave_move (
    id uuid primary key,
    application_id uuid not null references application (id),
    from_wave text references wave (code),
    to_wave text not null references wave (code),
    side text not null check (side in ('GROUP', 'OFFICE')),
    reason text not null check (reason ~ '\S'),
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    state text not null check (state in ('PROPOSED', 'AGREED', 'DECLINED')),
    answered_by uuid,
    answered_by_name text,
    answered_at timestamptz,
    answer text,
    constraint answered_by_somebody check ((state = 'PROPOSED') = (answered_by is null)),
    constraint nobody_agrees_alone check (answered_by <> proposed_by)
);
comment on column wave_move.side is 'who proposed it; the other side answers';
create unique index one_open_move_per_application on wave_move (application_id) where state = 'PROPOSED';
create index wave_move_by_application on wave_move (application_id, proposed_at);

grant select on wave to "${service}";
grant select, insert, update on wave_move to "${service}";
