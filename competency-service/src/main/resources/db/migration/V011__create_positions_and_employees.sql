create table position (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    code text not null,
    name text not null,
    unit_id uuid not null references org_unit,
    job_tier text not null,
    job_family text not null,
    job_grade int not null check (job_grade between 1 and 17),
    siasn_code text,
    unique (agency_id, code)
);

-- NIP is unique nationally, so its constraint is not per agency; external_ref belongs to the agency's own system.
create table employee (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    person_sequence bigint not null,
    external_ref text not null,
    nip text not null unique,
    name text not null,
    birth_date date not null,
    employment_type text not null,
    contract_start date,
    contract_end date,
    rank text,
    education text,
    legal_status text not null,
    active boolean not null,
    position_id uuid not null references position,
    target_position_id uuid references position,
    unit_id uuid not null references org_unit,
    supervisor_id uuid references employee,
    unique (agency_id, external_ref)
);
create index employee_by_unit on employee (agency_id, unit_id, id);
create index employee_by_position on employee (agency_id, position_id, id);
create index employee_by_supervisor on employee (agency_id, supervisor_id);

create table performance_result (
    id uuid primary key,
    agency_id uuid not null,
    employee_id uuid not null references employee,
    year int not null,
    predicate text not null,
    potential text not null,
    unique (agency_id, employee_id, year)
);

do $$
declare t text;
begin
    foreach t in array array['position', 'employee', 'performance_result'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
