-- A provider belongs to no agency: what it delivers says whose scope it works in. Only the owner looks past the policies,
-- and answers for the provider that is named alone.
create index training_session_by_provider on training_session (provider_id, id);
create policy owner_finds_for_providers on training_session for select to current_user using (true);
create function provided_session_agency(session uuid, provider uuid) returns uuid
    language sql stable security definer set search_path = public
    begin atomic
        select s.agency_id from training_session s where s.id = session and s.provider_id = provider;
    end;
create function provided_sessions(provider uuid, after uuid, most int) returns table (session_id uuid, agency uuid)
    language sql stable security definer set search_path = public
    begin atomic
        select s.id, s.agency_id from training_session s
        where s.provider_id = provider and s.id > after order by s.id limit most;
    end;
revoke all on function provided_session_agency(uuid, uuid), provided_sessions(uuid, uuid, int) from public;
grant execute on function provided_session_agency(uuid, uuid), provided_sessions(uuid, uuid, int) to ${app};
