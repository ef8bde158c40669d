-- metrics: [{"name": "…", "unit": "…", "direction": "UP", "baseline": 20, "target": 12, "actual": 13}]
create table application_project (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    session_id uuid not null,
    employee_id uuid not null,
    mentor_id uuid not null,
    title text not null,
    status text not null,
    competency_ids jsonb not null,
    metrics jsonb not null,
    narrative text,
    score int check (score between 1 and 5),
    assessment_note text,
    assessed_on date,
    reason text,
    created_at timestamptz not null
);
create index application_project_by_agency on application_project (agency_id, id);
create index application_project_by_session on application_project (agency_id, session_id, id);
create index application_project_by_employee on application_project (agency_id, employee_id, id);
create index application_project_by_mentor on application_project (agency_id, mentor_id, id);
alter table application_project enable row level security;
alter table application_project force row level security;
create policy own_agency on application_project
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on application_project to ${app};
