-- A removed person leaves a row without identity, so that facts about them keep what they refer to.
alter table employee
    alter nip drop not null,
    alter birth_date drop not null,
    add erased boolean not null default false,
    add check (erased or (nip is not null and birth_date is not null));
create index employee_by_supervisor_active on employee (agency_id, supervisor_id) where active;

-- Released by the agency of the row, accepted by the other one; both see it.
create table employee_transfer (
    id uuid primary key,
    agency_id uuid not null,
    to_agency_id uuid not null check (to_agency_id <> agency_id),
    version bigint not null,
    employee_id uuid not null references employee,
    effective_date date not null,
    decree_number text not null,
    status text not null check (status in ('RELEASED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    released_by text not null,
    released_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reason text
);
create unique index one_open_transfer_of_a_person on employee_transfer (employee_id) where status = 'RELEASED';
create index employee_transfer_out on employee_transfer (agency_id, id);
create index employee_transfer_in on employee_transfer (to_agency_id, id);
alter table employee_transfer enable row level security;
alter table employee_transfer force row level security;
create policy either_agency_reads on employee_transfer for select
    using (agency_id = (select current_agency()) or to_agency_id = (select current_agency()));
create policy own_agency_releases on employee_transfer for insert with check (agency_id = (select current_agency()));
create policy either_agency_decides on employee_transfer for update
    using (agency_id = (select current_agency()) or to_agency_id = (select current_agency()));
grant select, insert, update on employee_transfer to ${app};

-- That an agency is known is no secret; what is known of it stays its own.
create policy owner_looks_up_agencies on agency for select to current_user using (true);
create function agency_is_known(agency uuid) returns boolean
    language sql stable security definer set search_path = public
    begin atomic
        select exists (select from agency a where a.id = agency);
    end;
revoke all on function agency_is_known(uuid) from public;
grant execute on function agency_is_known(uuid) to ${app};

-- A row cannot be updated into another agency under either scope. The owner's function does it, and only for a person
-- released to the agency that asks, who names the NIP. Levels are derived and go along; facts stay where they arose.
create policy owner_hands_over on employee for update to current_user using (true);
create policy owner_hands_over on employee_transfer to current_user using (true);
create policy owner_hands_over on profile_level to current_user using (true);
create function hand_over_employee(transfer uuid, said_nip text, ref text, new_position uuid, new_unit uuid, leader uuid)
    returns text language plpgsql security definer set search_path = public as $$
declare
    released employee_transfer;
    person employee;
begin
    select * into released from employee_transfer t
        where t.id = transfer and t.to_agency_id = current_agency() and t.status = 'RELEASED' for update;
    if not found then
        return 'GONE';
    end if;
    select * into person from employee e
        where e.id = released.employee_id and e.agency_id = released.agency_id and e.departure is null for update;
    if not found then
        return 'GONE';
    elsif person.nip <> said_nip then
        return 'OTHER_NIP';
    elsif exists (select from employee e
            where e.agency_id = released.agency_id and e.supervisor_id = person.id and e.active) then
        return 'LEADS';
    end if;
    update employee set agency_id = released.to_agency_id, external_ref = ref, position_id = new_position,
            unit_id = new_unit, supervisor_id = leader, target_position_id = null, version = version + 1
        where id = person.id;
    delete from profile_level where agency_id = released.to_agency_id and employee_id = person.id;
    update profile_level set agency_id = released.to_agency_id
        where agency_id = released.agency_id and employee_id = person.id;
    return 'DONE';
end $$;
revoke all on function hand_over_employee(uuid, text, text, uuid, uuid, uuid) from public;
grant execute on function hand_over_employee(uuid, text, text, uuid, uuid, uuid) to ${app};

-- The agency a person is in now reads what their levels rest on, wherever it arose.
create policy current_agency_reads_whole_profile on evidence for select
    using (exists (select from employee e where e.id = evidence.employee_id and e.agency_id = (select current_agency())));
create index evidence_of_person on evidence (employee_id, competency_id, observed_on desc, id desc);

-- What was told of a person's identity is forgotten with it: the feed keeps events long after they were sent.
create policy owner_forgets on event_feed to current_user using (true);
create function forget_told_person(person uuid) returns void
    language sql security definer set search_path = public
    begin atomic
        delete from event_feed where subject = 'person:' || person and type = 'bangkom.person.upserted.v1'
            and exists (select from employee e where e.id = person and e.agency_id = current_agency() and e.erased);
    end;
revoke all on function forget_told_person(uuid) from public;
grant execute on function forget_told_person(uuid) to ${app};
