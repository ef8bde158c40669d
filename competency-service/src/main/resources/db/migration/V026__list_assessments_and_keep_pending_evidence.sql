create index assessment_of_agency on assessment (agency_id, id);
create index assessment_by_status on assessment (agency_id, status, id);

-- Heard of somebody or something not known here yet: no order is promised between topics, so it waits and is not lost.
create table pending_evidence (
    agency_id uuid not null,
    employee_id uuid not null,
    competency_id uuid not null,
    level int not null check (level between 1 and 5),
    source_kind text not null,
    source_id uuid not null,
    observed_on date not null,
    heard_at timestamptz not null,
    primary key (agency_id, source_kind, source_id, employee_id, competency_id)
);
alter table pending_evidence enable row level security;
alter table pending_evidence force row level security;
create policy own_agency on pending_evidence using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert, update, delete on pending_evidence to ${app};
