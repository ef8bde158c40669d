-- What a source said was taken back, perhaps before it could be taken in: no order is promised between the two.
create table revoked_source (
    agency_id uuid not null,
    source_kind text not null,
    source_id uuid not null,
    heard_at timestamptz not null,
    primary key (agency_id, source_kind, source_id)
);
alter table revoked_source enable row level security;
alter table revoked_source force row level security;
create policy own_agency on revoked_source using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert on revoked_source to ${app};
