-- Who may act for whom, in which role, from when until when; the token says nothing of it.
create table delegation (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    delegator_id uuid not null references employee,
    delegate_id uuid not null references employee check (delegate_id <> delegator_id),
    role text not null,
    unit_id uuid references org_unit,
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    reason text not null,
    revoked_by text,
    revoked_at timestamptz,
    revocation_reason text
);
create index delegation_by_agency on delegation (agency_id, id);
create index delegation_of_delegate on delegation (agency_id, delegate_id, id);
create index delegation_of_delegator on delegation (agency_id, delegator_id, id);
alter table delegation enable row level security;
alter table delegation force row level security;
create policy own_agency on delegation
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on delegation to ${app};

-- What a caller's sight and delegations are found by, in each service under the same names.
create view person_place with (security_invoker = true) as
    select agency_id, id as person_id, supervisor_id, unit_id from employee;
create view unit_place with (security_invoker = true) as
    select agency_id, id as unit_id, parent_id from org_unit;
create view acting_for with (security_invoker = true) as
    select d.agency_id, d.id as delegation_id, d.delegator_id, d.delegate_id, d.role, d.unit_id, d.valid_from, d.valid_to
    from delegation d
    join employee one on one.agency_id = d.agency_id and one.id = d.delegator_id and one.active
    join employee other on other.agency_id = d.agency_id and other.id = d.delegate_id and other.active
    where d.revoked_at is null;
grant select on person_place, unit_place, acting_for to ${app};
