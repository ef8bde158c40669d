-- What somebody asks about the own data (UU 27/2022 art. 6-13): due within 3 times 24 hours (art. 30, 32, 41).
create table data_request (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    employee_id uuid not null references employee,
    kind text not null check (kind in ('ACCESS', 'RECTIFICATION', 'OBJECTION')),
    details text not null,
    status text not null check (status in ('RECEIVED', 'GRANTED', 'REFUSED')),
    received_at timestamptz not null,
    due_at timestamptz not null,
    escalated_at timestamptz,
    answer text,
    answered_by text,
    answered_at timestamptz
);
create index data_request_of_agency on data_request (agency_id, id);
create index data_request_of_person on data_request (agency_id, employee_id, id);
create index data_request_due on data_request (agency_id, due_at) where status = 'RECEIVED' and escalated_at is null;
alter table data_request enable row level security;
alter table data_request force row level security;
create policy own_agency on data_request using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert, update on data_request to ${app};
