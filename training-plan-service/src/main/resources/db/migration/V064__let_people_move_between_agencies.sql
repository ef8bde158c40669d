alter table org_unit_mirror add active boolean not null default true;
alter table position_mirror add active boolean not null default true;
grant delete on employee_mirror, person_mirror to ${app};

-- A newer state heard of from another agency means that the person went there: the row leaves the former scope and
-- enters the present one in one transaction. Only the owner may look into both.
create function leave_former_agency() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    execute format('delete from %I where employee_id = $1 and agency_id <> $2 and sequence < $3', tg_table_name)
        using new.employee_id, new.agency_id, new.sequence;
    return new;
end $$;

do $$
declare t text;
begin
    foreach t in array array['employee_mirror', 'person_mirror'] loop
        execute format('create policy owner_moves on %I to current_user using (true)', t);
        execute format('create trigger leave_former_agency before insert on %I'
            ' for each row execute function leave_former_agency()', t);
    end loop;
end $$;

create index org_unit_mirror_by_parent on org_unit_mirror (agency_id, parent_id);

create table delegation_mirror (
    delegation_id uuid primary key,
    agency_id uuid not null,
    delegator_id uuid not null,
    delegate_id uuid not null,
    role text not null,
    unit_id uuid,
    valid_from date not null,
    valid_to date not null,
    revoked boolean not null,
    sequence bigint not null
);
create index delegation_mirror_by_agency on delegation_mirror (agency_id, delegation_id);
alter table delegation_mirror enable row level security;
alter table delegation_mirror force row level security;
create policy own_agency on delegation_mirror
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on delegation_mirror to ${app};

-- What a caller's sight and delegations are found by, in each service under the same names.
create view person_place with (security_invoker = true) as
    select agency_id, employee_id as person_id, supervisor_id, unit_id from employee_mirror;
create view unit_place with (security_invoker = true) as
    select agency_id, unit_id, parent_id from org_unit_mirror;
create view acting_for with (security_invoker = true) as
    select d.agency_id, d.delegation_id, d.delegator_id, d.delegate_id, d.role, d.unit_id, d.valid_from, d.valid_to
    from delegation_mirror d
    join employee_mirror one on one.agency_id = d.agency_id and one.employee_id = d.delegator_id and one.active
    join employee_mirror other on other.agency_id = d.agency_id and other.employee_id = d.delegate_id and other.active
    where not d.revoked;
grant select on person_place, unit_place, acting_for to ${app};

-- The agency a person is in now reads what they learnt elsewhere in the year; it stays the other's.
create index jp_credit_of_person on jp_credit (employee_id, year);
create policy current_agency_reads_whole_record on jp_credit for select
    using (exists (select from employee_mirror e
        where e.employee_id = jp_credit.employee_id and e.agency_id = (select current_agency())));
