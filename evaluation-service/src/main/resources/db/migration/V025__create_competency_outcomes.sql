-- One proposal of a person's level, founded on an evaluation or a project.
create table competency_outcome (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    evaluation_id uuid references evaluation,
    project_id uuid references application_project,
    session_id uuid not null,
    employee_id uuid not null,
    competency_id uuid not null,
    level_before int check (level_before between 0 and 5),
    level_after int not null check (level_after between 1 and 5),
    evaluation_level text,
    confidence int not null check (confidence between 0 and 100),
    status text not null,
    observed_on date not null,
    proposed_by text not null,
    decided_by text,
    reason text,
    created_at timestamptz not null,
    check (evaluation_id is not null or project_id is not null),
    unique nulls not distinct (agency_id, evaluation_id, project_id, employee_id, competency_id)
);
create index competency_outcome_by_agency on competency_outcome (agency_id, id);
create index competency_outcome_by_session on competency_outcome (agency_id, session_id, id);
create index competency_outcome_by_employee on competency_outcome (agency_id, employee_id, id);
create index competency_outcome_by_project on competency_outcome (agency_id, project_id);
alter table competency_outcome enable row level security;
alter table competency_outcome force row level security;
create policy own_agency on competency_outcome
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on competency_outcome to ${app};
