-- Meetings with groups, in the words of both sides. Nothing of it is ever changed or deleted: what is said later is added.
create table meeting (
    id uuid primary key,
    application_id uuid not null references application (id),
    purpose text not null,
    decides boolean not null,
    urgency text,
    invited text not null check (invited is json array),
    recorded_at timestamptz not null
);
comment on column meeting.decides is 'on the group''s set-up, as whoever recorded it says (MTG-1)';
comment on column meeting.urgency is 'why safety did not let it wait (MTG-3)';
create index meeting_by_application on meeting (application_id, recorded_at desc, id desc);

create table meeting_calling (
    meeting_id uuid not null references meeting (id),
    no integer not null check (no >= 0),
    starts_at timestamptz not null,
    ends_at timestamptz check (ends_at > starts_at),
    place text not null,
    notice_given_at timestamptz not null,
    papers text not null check (papers is json array),
    reason text,
    notice_kind text not null check (notice_kind in ('FINE', 'SHORT_NOTICE', 'SEVERE')),
    counted_from timestamptz not null,
    working_days integer not null,
    clear_days integer not null,
    minutes bigint not null,
    notice_words text not null,
    ratify_until_on date not null,
    ratify_computed text not null,
    subject uuid not null,
    name text not null,
    side text not null check (side in ('GROUP', 'OFFICE')),
    recorded_at timestamptz not null,
    primary key (meeting_id, no)
);
comment on table meeting_calling is 'the first calling, and every change of time or place';
comment on column meeting_calling.notice_given_at is 'as the convener says it';
comment on column meeting_calling.counted_from is 'the notice, or the last paper if that came later';
comment on column meeting_calling.minutes is 'between that and the beginning, whatever the clocks did';
comment on column meeting_calling.ratify_until_on is 'last day to ratify it if it is urgent: shown and enforced';

create table meeting_account (
    meeting_id uuid not null references meeting (id),
    no integer not null check (no >= 0),
    calling integer not null,
    notice_received_at timestamptz not null,
    papers_received_at timestamptz,
    decides boolean,
    words text not null,
    notice_kind text not null check (notice_kind in ('FINE', 'SHORT_NOTICE', 'SEVERE')),
    counted_from timestamptz not null,
    working_days integer not null,
    clear_days integer not null,
    minutes bigint not null,
    notice_words text not null,
    subject uuid not null,
    name text not null,
    side text not null check (side in ('GROUP', 'OFFICE')),
    recorded_at timestamptz not null,
    primary key (meeting_id, no),
    foreign key (meeting_id, calling) references meeting_calling (meeting_id, no)
);
comment on table meeting_account is 'when each side says it was told; both stand, the group''s counts';

create table meeting_minutes (
    meeting_id uuid not null references meeting (id),
    no integer not null check (no >= 0),
    attended text not null check (attended is json array),
    absent text not null check (absent is json array),
    papers text not null check (papers is json array),
    subject uuid not null,
    name text not null,
    side text not null check (side in ('GROUP', 'OFFICE')),
    recorded_at timestamptz not null,
    primary key (meeting_id, no)
);

create table meeting_resolution (
    meeting_id uuid not null references meeting (id),
    no integer not null check (no >= 0),
    minutes integer not null,
    text text not null,
    known_on date not null,
    void_until_on date not null,
    void_computed text not null,
    primary key (meeting_id, no),
    foreign key (meeting_id, minutes) references meeting_minutes (meeting_id, no)
);
comment on column meeting_resolution.known_on is 'when the group knew of it; of the office''s minutes, when they were recorded';
comment on column meeting_resolution.void_until_on is 'last day to undo it if notice was short: shown and enforced (MTG-1)';

create table meeting_act (
    meeting_id uuid not null references meeting (id),
    no integer not null check (no >= 0),
    kind text not null check (kind in ('WAIVE', 'RATIFY', 'AVOID', 'OFFER_AS_EVIDENCE')),
    calling integer not null,
    decisions text not null check (decisions is json array),
    reason text check ((reason is not null) = (kind = 'AVOID')),
    capacity text not null check (capacity in ('CHAIR', 'ACCOUNTABLE_OFFICER', 'DEPUTY')),
    subject uuid not null,
    name text not null,
    side text not null check (side = 'GROUP'),
    done_at timestamptz not null,
    primary key (meeting_id, no),
    foreign key (meeting_id, calling) references meeting_calling (meeting_id, no)
);
comment on table meeting_act is 'what the group''s lead or deputy did about it';
create unique index meeting_act_once on meeting_act (meeting_id, calling, kind) where kind <> 'AVOID';

grant select, insert on meeting, meeting_calling, meeting_account, meeting_minutes, meeting_resolution, meeting_act
    to "${service}";
