-- Where a person was before: what arose there stays that agency's, and is in the copy of the person's own data. Kept when
-- the mirror's row leaves a scope for another, and read by its function alone.
create table former_agency (
    employee_id uuid not null,
    agency_id uuid not null,
    primary key (employee_id, agency_id)
);
alter table former_agency enable row level security;
alter table former_agency force row level security;
create policy own_agency on former_agency
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
create policy owner_moves on former_agency to current_user using (true);

create or replace function leave_former_agency() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    execute format('with gone as (delete from %I where employee_id = $1 and agency_id <> $2 and sequence < $3'
        ' returning employee_id, agency_id) insert into former_agency select * from gone on conflict do nothing',
        tg_table_name) using new.employee_id, new.agency_id, new.sequence;
    return new;
end $$;

create function former_agencies(person uuid) returns setof uuid
    language sql stable security definer set search_path = public
    begin atomic
        select f.agency_id from former_agency f where f.employee_id = person;
    end;
revoke all on function former_agencies(uuid) from public;
grant execute on function former_agencies(uuid) to ${app};
