-- Sessions and who completed them, as training-plan-service tells of them on two topics, in any order.
create table session_mirror (
    session_id uuid primary key,
    agency_id uuid not null,
    plan_item_id uuid,
    programme_id uuid not null,
    provider_id uuid,
    title text not null,
    status text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    sequence bigint not null
);
create index session_mirror_by_agency on session_mirror (agency_id, session_id);

create table completion_mirror (
    completion_id uuid primary key,
    agency_id uuid not null,
    session_id uuid not null,
    employee_id uuid not null,
    supervisor_id uuid,
    completed_on date not null,
    sequence bigint not null
);
create index completion_mirror_by_session on completion_mirror (agency_id, session_id, employee_id);

do $$
declare t text;
begin
    foreach t in array array['session_mirror', 'completion_mirror'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
