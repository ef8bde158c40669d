create table assessment (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    employee_id uuid not null references employee,
    kind text not null,
    assessed_on date not null,
    status text not null,
    external_ref text,
    made_by text not null,
    decided_by text,
    reason text,
    created_at timestamptz not null,
    unique (agency_id, external_ref)
);
create index assessment_of_employee on assessment (agency_id, employee_id, id);
create table assessment_result (
    assessment_id uuid not null references assessment,
    agency_id uuid not null,
    competency_id uuid not null references competency,
    level int not null check (level between 1 and 5),
    primary key (assessment_id, competency_id)
);

-- strong: may set a profile's level. A source speaks once of a competency.
create table evidence (
    id uuid primary key,
    agency_id uuid not null,
    employee_id uuid not null references employee,
    competency_id uuid not null references competency,
    level int not null check (level between 1 and 5),
    source_kind text not null,
    source_id uuid not null,
    observed_on date not null,
    strong boolean not null,
    status text not null,
    unique (source_kind, source_id, employee_id, competency_id)
);
create index evidence_latest on evidence (agency_id, employee_id, competency_id, observed_on desc, id desc);

create table profile_level (
    id uuid primary key,
    agency_id uuid not null,
    event_sequence bigint not null,
    employee_id uuid not null references employee,
    competency_id uuid not null references competency,
    level int not null check (level between 1 and 5),
    evidence_id uuid not null references evidence,
    unique (agency_id, employee_id, competency_id)
);

do $$
declare t text;
begin
    foreach t in array array['assessment', 'assessment_result', 'evidence', 'profile_level'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update, delete on %I to ${app}', t);
    end loop;
end $$;

-- What the standard of the job held requires, and what the profile shows; actual is null while unassessed.
create view employee_gap with (security_invoker = true) as
select e.agency_id, e.id as employee_id, e.unit_id, e.position_id, r.competency_id,
    r.required_level as required, p.level as actual
from employee e
join job_competency_standard s
    on s.agency_id = e.agency_id and s.position_id = e.position_id and s.status = 'ACTIVE'
join standard_requirement r on r.standard_id = s.id and r.agency_id = e.agency_id
left join profile_level p
    on p.agency_id = e.agency_id and p.employee_id = e.id and p.competency_id = r.competency_id
where e.active;
grant select on employee_gap to ${app};

-- Boundaries belong to the upper class; compared with the exact fraction, not the rounded figure.
create table job_person_match_threshold (
    purpose text not null,
    category text not null,
    at_least int not null,
    valid_from date not null,
    regulation text not null,
    primary key (purpose, category, valid_from)
);
grant select on job_person_match_threshold to ${app};
insert into job_person_match_threshold values
    ('FILLING', 'MS', 80, '2017-01-01', 'practice of assessment centres'),
    ('FILLING', 'MMS', 68, '2017-01-01', 'practice of assessment centres'),
    ('FILLING', 'KMS', 0, '2017-01-01', 'practice of assessment centres'),
    ('MAPPING', 'O', 90, '2017-01-01', 'practice of assessment centres'),
    ('MAPPING', 'CO', 78, '2017-01-01', 'practice of assessment centres'),
    ('MAPPING', 'KO', 0, '2017-01-01', 'practice of assessment centres');
