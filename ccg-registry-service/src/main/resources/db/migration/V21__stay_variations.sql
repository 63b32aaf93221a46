-- What may be done although a stay is held, because fraud or safety cannot wait.
create table stay_variations (
    id uuid not null,
    appeal_id uuid not null references stays,
    permitted text not null check (string_to_array(permitted, ' ')
        <@ array['WITHDRAW_DELEGATION', 'REASSIGN_STAFF', 'REASSIGN_PRACTICE', 'DISSOLVE']),
    urgency text not null check (urgency in ('FRAUD', 'SAFETY')),
    reason text not null,
    made_at timestamptz not null,
    primary key (appeal_id, id)
);
comment on column stay_variations.permitted is 'the acts, in order, separated by spaces';
grant select, insert on stay_variations to "${service}";
