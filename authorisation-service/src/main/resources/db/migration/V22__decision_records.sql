-- Which signed document is the record of which decision: one for each, made in the transaction that decides.
alter table decision add constraint decision_of_application unique (id, application_id);

create table decision_record (
    decision_id uuid primary key,
    application_id uuid not null,
    hash text not null unique references signed_document (hash),
    foreign key (decision_id, application_id) references decision (id, application_id)
);
create index decision_record_by_application on decision_record (application_id);
create trigger append_only before update or delete on decision_record for each row execute function is_append_only();
create trigger never_truncated before truncate on decision_record for each statement execute function is_append_only();
grant select, insert on decision_record to "${service}";
