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
