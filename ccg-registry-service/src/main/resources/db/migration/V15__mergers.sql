-- Groups that become one, if each of them wants it.
create table mergers (
    id uuid primary key,
    version integer not null,
    name text not null,
    first_day date not null,
    reviewing_office text not null references offices,
    leader uuid not null,
    leader_name text not null,
    leader_practice text not null references practices,
    reasons text not null,
    proposed_by uuid not null references groups,
    proposed_at timestamptz not null,
    together text not null,
    status text not null check (status in ('PROPOSED', 'CONSULTATION', 'BALLOT', 'AGREED', 'NOT_AGREED', 'APPLIED',
        'APPROVED', 'EFFECTED', 'REFUSED', 'WITHDRAWN')),
    asked text,
    consultation_until date,
    ballot_opened_on date,
    ballot_until date check (ballot_until > ballot_opened_on),
    closed_at timestamptz,
    applied_at timestamptz,
    withdrawn_by uuid references groups,
    withdrawn_at timestamptz,
    decision_reasons text,
    successor uuid references groups,
    changed_at timestamptz not null,
    constraint effected_has_a_successor check ((status = 'EFFECTED') = (successor is not null)),
    constraint withdrawn_by_a_group check ((status = 'WITHDRAWN') = (num_nulls(withdrawn_by, withdrawn_at) = 0))
);
comment on column mergers.together is 'ids of the groups that take part, sorted: the same groups give the same';
comment on column mergers.ballot_until is 'the last day of the ballot';
create index mergers_of_the_same on mergers (together);
create index mergers_in_ballot on mergers (ballot_until, id) where status = 'BALLOT';

create table merger_participants (
    id uuid primary key,
    merger_id uuid not null references mergers,
    group_id uuid not null references groups,
    share_practices integer,
    share_of integer,
    clause text,
    practices integer,
    yes integer,
    not_yes integer,
    applied_at timestamptz,
    unique (merger_id, group_id),
    constraint more_than_half check (share_practices * 2 >= share_of and share_practices <= share_of and share_of > 0),
    constraint no_more_votes_than_practices check (yes >= 0 and not_yes >= 0 and yes + not_yes <= practices)
);
comment on column merger_participants.practices is 'on the day the ballot opened; all of them count';
comment on column merger_participants.not_yes is 'no or pressed: nobody is told which';
create index mergers_of_group on merger_participants (group_id);

create table merger_roll (
    merger_id uuid not null references mergers,
    practice text not null references practices,
    group_id uuid not null references groups,
    primary key (merger_id, practice, group_id)
);
comment on table merger_roll is 'the practices that may vote: those of the day on which the ballot opened';
create index mergers_of_practice on merger_roll (practice);

create table merger_votes (
    id uuid primary key default gen_random_uuid(),
    merger_id uuid not null references mergers,
    practice text not null references practices,
    cast_by uuid not null,
    cast_at timestamptz not null,
    sealed bytea not null,
    superseded_at timestamptz
);
comment on column merger_votes.sealed is 'the answer, sealed with a key that is not in this database, of one length whatever it is';
create unique index one_vote_a_practice on merger_votes (merger_id, practice) where superseded_at is null;

create table merger_answers (
    id uuid primary key,
    merger_id uuid not null references mergers,
    practice text not null references practices,
    text text not null,
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null
);
create index merger_answers_of_merger on merger_answers (merger_id, given_at, id);

grant select, insert, update on mergers, merger_participants to "${service}";
grant select, insert on merger_roll, merger_votes, merger_answers to "${service}";
-- what was sealed stays as it was sealed
grant update (superseded_at) on merger_votes to "${service}";
