-- Failures to protect personal data (UU 27/2022 art. 46): those concerned and the authority are told within 3 x 24 hours.
create table data_breach (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    revealed_data text not null,
    how_it_happened text not null,
    handling text not null,
    discovered_at timestamptz not null,
    due_at timestamptz not null,
    affected int not null,
    status text not null check (status in ('RECORDED', 'NOTIFIED')),
    recorded_by text not null,
    subjects_notified_at timestamptz,
    authority_notified_at timestamptz,
    authority_reference text,
    escalated_at timestamptz
);
create index data_breach_of_agency on data_breach (agency_id, id);
create index data_breach_due on data_breach (agency_id, due_at) where status = 'RECORDED' and escalated_at is null;
alter table data_breach enable row level security;
alter table data_breach force row level security;
create policy own_agency on data_breach using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert, update on data_breach to ${app};

create table data_breach_person (
    breach_id uuid not null references data_breach,
    agency_id uuid not null,
    employee_id uuid not null,
    primary key (breach_id, employee_id)
);
create index data_breach_of_person on data_breach_person (agency_id, employee_id);
alter table data_breach_person enable row level security;
alter table data_breach_person force row level security;
create policy own_agency on data_breach_person using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert on data_breach_person to ${app};
