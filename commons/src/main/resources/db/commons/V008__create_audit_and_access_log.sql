-- Who changed what, written by the transaction that changed it; never changed itself.
create table audit_entry (
    seq bigint generated always as identity primary key,
    id uuid not null,
    agency_id uuid not null,
    occurred_at timestamptz not null,
    actor text not null,
    on_behalf_of text,
    client text,
    operation text,
    subject text not null,
    action text not null,
    event text,
    status_before text,
    status_after text,
    fields text not null,
    reason text,
    correlation_id text
);
create index audit_entry_by_agency on audit_entry (agency_id, seq);
create index audit_entry_by_subject on audit_entry (agency_id, subject, seq);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy own_agency on audit_entry to ${app}
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert on audit_entry to ${app};

-- Who read whose record and for what purpose; never what it said.
create table access_entry (
    seq bigint generated always as identity primary key,
    id uuid not null,
    agency_id uuid not null,
    occurred_at timestamptz not null,
    actor text not null,
    client text,
    operation text not null,
    purpose text not null,
    people uuid[] not null,
    correlation_id text
);
create index access_entry_by_agency on access_entry (agency_id, seq);
alter table access_entry enable row level security;
alter table access_entry force row level security;
create policy own_agency on access_entry to ${app}
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert on access_entry to ${app};
