-- Where a person was before: what arose there stays that agency's, and is in the copy of the person's own data.
create function former_agencies(person uuid) returns setof uuid
    language sql stable security definer set search_path = public
    begin atomic
        select distinct t.agency_id from employee_transfer t where t.employee_id = person and t.status = 'ACCEPTED';
    end;
revoke all on function former_agencies(uuid) from public;
grant execute on function former_agencies(uuid) to ${app};
