-- Last known states; an older event never overwrites a newer one, and no order holds across topics: hence no foreign keys.
create table position_mirror (
    position_id uuid primary key,
    agency_id uuid not null,
    code text not null,
    name text not null,
    unit_id uuid not null,
    job_tier text not null,
    job_family text not null,
    job_grade int not null,
    sequence bigint not null
);
create index position_mirror_by_agency on position_mirror (agency_id, position_id);

create table employee_mirror (
    employee_id uuid primary key,
    agency_id uuid not null,
    employment_type text not null,
    job_tier text not null,
    position_id uuid not null,
    unit_id uuid not null,
    supervisor_id uuid,
    legal_status text not null,
    active boolean not null,
    contract_start date,
    contract_end date,
    sequence bigint not null
);
create index employee_mirror_by_agency on employee_mirror (agency_id, employee_id);
create index employee_mirror_by_unit on employee_mirror (agency_id, unit_id, employee_id);
create index employee_mirror_by_supervisor on employee_mirror (agency_id, supervisor_id);

create table person_mirror (
    employee_id uuid primary key,
    agency_id uuid not null,
    nip text not null,
    name text not null,
    birth_date date,
    rank text,
    sequence bigint not null
);
create index person_mirror_by_nip on person_mirror (agency_id, nip);

create table competency_mirror (
    competency_id uuid primary key,
    agency_id uuid not null,
    dictionary_id uuid not null,
    code text not null,
    name text not null,
    kind text not null,
    visibility text not null check (visibility in ('AGENCY', 'NATIONAL')),
    sequence bigint not null
);
create index competency_mirror_by_agency on competency_mirror (agency_id, competency_id);
create index competency_mirror_national on competency_mirror (competency_id) where visibility = 'NATIONAL';

do $$
declare t text;
begin
    foreach t in array array['position_mirror', 'employee_mirror', 'person_mirror'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;

alter table competency_mirror enable row level security;
alter table competency_mirror force row level security;
create policy own_or_national_reads on competency_mirror for select using (agency_id = (select current_agency())
    or (visibility = 'NATIONAL' and (select current_agency()) is not null));
create policy own_agency_adds on competency_mirror for insert with check (agency_id = (select current_agency()));
create policy own_agency_changes on competency_mirror for update
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on competency_mirror to ${app};
