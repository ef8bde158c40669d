-- seats_taken stands beside the capacity, so that one row lock decides and the database itself refuses to overbook.
-- Form, hours and place abroad are those of the programme when the session was made.
create table training_session (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    plan_item_id uuid not null,
    programme_id uuid not null,
    provider_id uuid not null,
    form text not null,
    lesson_hours int not null check (lesson_hours >= 0),
    international boolean not null,
    title text not null,
    status text not null,
    capacity int not null check (capacity > 0),
    seats_taken int not null check (seats_taken between 0 and capacity),
    place text,
    link text,
    facilitators text[] not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    reason text,
    created_by text not null,
    created_at timestamptz not null
);
create index training_session_by_agency on training_session (agency_id, id);
create index training_session_by_item on training_session (agency_id, plan_item_id, id);

create table session_meeting (
    id uuid primary key,
    agency_id uuid not null,
    session_id uuid not null references training_session,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    topic text not null,
    recorded_at timestamptz,
    recorded_by text
);
create index session_meeting_by_session on session_meeting (agency_id, session_id, starts_at);

do $$
declare t text;
begin
    foreach t in array array['training_session', 'session_meeting'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
-- A postponement replaces the meetings.
grant delete on session_meeting to ${app};
