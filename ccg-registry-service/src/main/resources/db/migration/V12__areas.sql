-- Where groups lie: the census' small areas (LSOAs) each is made of, who proposed other boundaries, and outlines to look at.
create table local_authorities (
    code text primary key check (code ~ '^E(06|08|09|10)[0-9]{6}$'),
    name text not null
);
comment on table local_authorities is 'upper-tier and unitary';

create table lsoas (
    code text primary key check (code ~ '^E01[0-9]{6}$'),
    local_authority text not null references local_authorities
);
create index lsoas_of_local_authority on lsoas (local_authority, code);

create table boundary_proposals (
    id uuid primary key,
    group_id uuid not null references groups,
    author uuid not null,
    author_name text not null,
    capacity text not null check (capacity in ('PRACTICE', 'MANAGER', 'DEPARTMENT')),
    organisation text not null,
    reason text not null,
    made_at timestamptz not null,
    status text not null check (status in ('OPEN', 'ADOPTED', 'DECLINED')),
    answer text,
    answered_by uuid,
    answered_at timestamptz,
    constraint answered_by_somebody check (num_nulls(answer, answered_by, answered_at) = case status when 'OPEN' then 3 else 0 end)
);
comment on column boundary_proposals.organisation is 'code of the office or practice the author spoke for';
create index boundary_proposals_of_group on boundary_proposals (group_id, made_at, id);

create table boundary_proposal_lsoas (
    proposal_id uuid not null references boundary_proposals,
    lsoa text not null references lsoas,
    adds boolean not null,
    primary key (proposal_id, lsoa)
);
comment on column boundary_proposal_lsoas.adds is 'false: it would leave the area';

create table group_areas (
    id uuid primary key default gen_random_uuid(),
    group_id uuid not null references groups,
    lsoa text not null references lsoas,
    from_on date not null,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    settled_on date check (settled_on >= from_on),
    settled daterange generated always as
        (case when settled_on is not null
            then daterange(settled_on, case when to_on < settled_on then settled_on else to_on end) end) stored,
    proposal_id uuid references boundary_proposals,
    imported boolean not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint in_an_area_once exclude using gist (lsoa with =, group_id with =, valid with &&)
        where (superseded_at is null),
    constraint settled_in_one_area exclude using gist (lsoa with =, settled with &&)
        where (superseded_at is null and settled_on is not null)
);
comment on column group_areas.to_on is 'the first day on which it no longer holds';
comment on column group_areas.settled_on is 'the determination that settled it; null: a claim, beside which others may stand';
comment on column group_areas.proposal_id is 'adopted by the group from this proposal';
comment on column group_areas.superseded_at is 'since then we know better; null: what we know now';
create index group_areas_of_group on group_areas (group_id, lsoa);
create index group_areas_of_lsoa on group_areas (lsoa, group_id);

create table area_justifications (
    id uuid primary key default gen_random_uuid(),
    group_id uuid not null references groups,
    justification text not null,
    from_on date,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    exclude using gist (group_id with =, valid with &&) where (superseded_at is null)
);
comment on table area_justifications is 'why an area crosses the boundary of a local authority, in the group''s own words';
create index area_justifications_of_group on area_justifications (group_id);

create table area_outlines (
    id uuid primary key default gen_random_uuid(),
    group_id uuid not null references groups,
    outline text not null,
    from_on date,
    to_on date check (to_on >= from_on),
    valid daterange generated always as (daterange(from_on, to_on)) stored,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    exclude using gist (group_id with =, valid with &&) where (superseded_at is null)
);
comment on column area_outlines.outline is 'a GeoJSON geometry; it illustrates, the small areas decide';
comment on column area_outlines.from_on is 'null: since before there were records';
create index area_outlines_of_group on area_outlines (group_id);

grant select, insert, update on local_authorities, lsoas, boundary_proposals, group_areas, area_justifications,
    area_outlines to "${service}";
grant select, insert on boundary_proposal_lsoas to "${service}";
