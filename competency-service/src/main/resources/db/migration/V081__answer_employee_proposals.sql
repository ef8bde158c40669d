-- What civil servants propose for themselves (usulan pegawai); it counts once it is accepted.
create table employee_proposal (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    needs_analysis_id uuid not null references needs_analysis,
    employee_id uuid not null references employee,
    unit_id uuid not null references org_unit,
    competency_id uuid not null references competency,
    target_level int not null check (target_level between 1 and 5),
    motivation text not null,
    status text not null check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
    proposed_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz,
    check ((status = 'PROPOSED') = (answer is null))
);
create unique index one_open_proposal_of_a_competency on employee_proposal
    (agency_id, needs_analysis_id, employee_id, competency_id) where status = 'PROPOSED';
create index employee_proposal_of_agency on employee_proposal (agency_id, id);
create index employee_proposal_of_person on employee_proposal (agency_id, employee_id, id);
alter table employee_proposal enable row level security;
alter table employee_proposal force row level security;
create policy own_agency on employee_proposal using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert, update on employee_proposal to ${app};
