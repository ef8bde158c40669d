-- The units as bangkom.directory.v1 tells of them; an older event never overwrites a newer one.
create table org_unit_mirror (
    unit_id uuid primary key,
    agency_id uuid not null,
    code text not null,
    name text not null,
    parent_id uuid,
    remote boolean not null,
    region text not null,
    connectivity text not null,
    sequence bigint not null
);
create index org_unit_mirror_by_agency on org_unit_mirror (agency_id, unit_id);
alter table org_unit_mirror enable row level security;
alter table org_unit_mirror force row level security;
create policy own_agency on org_unit_mirror
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on org_unit_mirror to ${app};
