-- Finding groups and practices by parts of their names, by postcode and by office, however many there are.
create extension if not exists pg_trgm;

create index groups_by_part_of_name on groups using gin (lower(name) gin_trgm_ops);
create index group_names_by_part_of_name on group_names using gin (lower(name) gin_trgm_ops);
create index groups_by_status on groups (status, reviewing_office);
create index groups_by_office_and_name on groups (reviewing_office, name, id);
create index practices_by_part_of_name on practices using gin (lower(name) gin_trgm_ops);
create index practices_by_postcode on practices ((upper(postcode) collate "C"));
comment on index practices_by_postcode is 'byte by byte, so that the beginning of a postcode is a range';
create index stays_ever_of_group on stays (group_id);
