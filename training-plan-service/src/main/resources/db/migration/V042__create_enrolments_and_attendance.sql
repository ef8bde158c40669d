create table enrolment (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    session_id uuid not null references training_session,
    employee_id uuid not null,
    status text not null,
    attended int not null,
    waiting_number int,
    reason text,
    nominated_by text not null,
    nominated_at timestamptz not null,
    approved_by text,
    approved_at timestamptz
);
create unique index enrolment_once_a_session on enrolment (agency_id, session_id, employee_id)
    where status <> 'CANCELLED';
create index enrolment_by_session on enrolment (agency_id, session_id, id);
create index enrolment_by_employee on enrolment (agency_id, employee_id, status);
create index enrolment_waiting on enrolment (agency_id, session_id, waiting_number) where status = 'WAITLISTED';

-- Who was there: one row a person and meeting.
create table attendance (
    meeting_id uuid not null references session_meeting,
    enrolment_id uuid not null references enrolment,
    agency_id uuid not null,
    session_id uuid not null,
    primary key (meeting_id, enrolment_id)
);
create index attendance_by_session on attendance (agency_id, session_id, enrolment_id);

do $$
declare t text;
begin
    foreach t in array array['enrolment', 'attendance'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
grant delete on attendance to ${app};
