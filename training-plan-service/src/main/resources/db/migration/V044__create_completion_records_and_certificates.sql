create table completion_record (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    enrolment_id uuid not null references enrolment,
    session_id uuid not null references training_session,
    programme_id uuid not null,
    plan_item_id uuid not null,
    employee_id uuid not null,
    title text not null,
    status text not null,
    completed_on date not null,
    verified_at timestamptz not null,
    unique (enrolment_id)
);
create index completion_record_by_agency on completion_record (agency_id, id);
create index completion_record_by_employee on completion_record (agency_id, employee_id, id);
create index completion_record_by_session on completion_record (agency_id, session_id, id);

-- A certificate keeps what it prints; whoever holds its code may verify it, whatever their agency.
create table certificate (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    completion_id uuid not null references completion_record,
    employee_id uuid not null,
    number text not null,
    verification_code text not null,
    status text not null,
    holder_name text,
    title text not null,
    place text,
    started_on date not null,
    completed_on date not null,
    lesson_hours int not null,
    issued_at timestamptz not null,
    unique (agency_id, number),
    unique (completion_id),
    unique (verification_code)
);
create index certificate_by_agency on certificate (agency_id, id);

-- Certificate numbers: without gap within an agency and year.
create table certificate_number (
    agency_id uuid not null,
    year int not null,
    last bigint not null,
    primary key (agency_id, year)
);

do $$
declare t text;
begin
    foreach t in array array['completion_record', 'certificate', 'certificate_number'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
create policy holder_of_the_code_reads on certificate for select
    using (verification_code = nullif(current_setting('bangkom.certificate_code', true), ''));
