-- Who works with other agencies finds them here; the policy leaves everybody the own one alone, and the service says who.
create function registered_agencies() returns setof agency
    language sql stable security definer set search_path = public
    begin atomic
        select * from agency;
    end;
revoke all on function registered_agencies() from public;
grant execute on function registered_agencies() to ${app};
