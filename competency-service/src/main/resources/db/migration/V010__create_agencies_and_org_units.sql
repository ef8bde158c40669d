create table agency (
    id uuid primary key,
    agency_id uuid not null check (agency_id = id),
    version bigint not null,
    event_sequence bigint not null,
    code text not null,
    name text not null,
    kind text not null,
    time_zone text not null
);
alter table agency enable row level security;
alter table agency force row level security;
create policy own_agency on agency
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on agency to ${app};

create table org_unit (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    code text not null,
    name text not null,
    parent_id uuid references org_unit,
    remote boolean not null,
    region text not null,
    connectivity text not null,
    unique (agency_id, code)
);
create index org_unit_by_id on org_unit (agency_id, id);
alter table org_unit enable row level security;
alter table org_unit force row level security;
create policy own_agency on org_unit
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on org_unit to ${app};
