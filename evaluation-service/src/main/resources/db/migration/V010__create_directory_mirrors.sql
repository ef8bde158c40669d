-- Last known states, of each person only what is used here; no order holds across topics: hence no foreign keys.
create table employee_mirror (
    employee_id uuid primary key,
    agency_id uuid not null,
    unit_id uuid,
    supervisor_id uuid,
    active boolean not null,
    sequence bigint not null
);
create index employee_mirror_by_agency on employee_mirror (agency_id, employee_id);
create index employee_mirror_by_supervisor on employee_mirror (agency_id, supervisor_id, employee_id);

create table person_mirror (
    employee_id uuid primary key,
    agency_id uuid not null,
    nip text not null,
    sequence bigint not null
);
create index person_mirror_by_nip on person_mirror (agency_id, nip);

do $$
declare t text;
begin
    foreach t in array array['employee_mirror', 'person_mirror'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
