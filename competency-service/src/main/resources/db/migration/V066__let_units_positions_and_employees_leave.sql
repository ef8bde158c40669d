-- What was left stays readable: rows are never deleted, only no longer active.
alter table org_unit
    add status text not null default 'ACTIVE' check (status in ('ACTIVE', 'INACTIVE')),
    add deactivated_on date,
    add deactivation_reason text,
    add merged_into_id uuid references org_unit;
create index org_unit_of_parent on org_unit (agency_id, parent_id);

alter table position
    add status text not null default 'ACTIVE' check (status in ('ACTIVE', 'INACTIVE')),
    add deactivated_on date,
    add deactivation_reason text;

-- Somebody who left stays inactive whatever their legal status says, until taken back.
alter table employee
    add departure text check (departure in ('RETIRED', 'RESIGNED', 'DIED', 'DISMISSED')),
    add departed_on date,
    add departure_note text;
