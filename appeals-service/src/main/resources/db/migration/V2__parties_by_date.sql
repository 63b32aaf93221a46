-- Who speaks for the group is known with dates, from the registry; who once did is kept.
alter table appeal_party
    add column employer text,
    add column from_on date,
    add column to_on date;
update appeal_party party
    set from_on = (select cast(timezone('Europe/London', drafted_at) as date) from appeal where id = party.appeal_id);
alter table appeal_party
    drop constraint appeal_party_pkey,
    alter column from_on set not null,
    add primary key (appeal_id, subject, capacity, from_on),
    add constraint ends_after_it_begins check (to_on >= from_on);
comment on table appeal_party is 'who speaks, will speak or spoke for the group since the appeal was drafted';
comment on column appeal_party.employer is 'as in the organisations claim';
comment on column appeal_party.to_on is 'the first day on which it no longer holds';
create index appeal_by_group on appeal (group_id);
