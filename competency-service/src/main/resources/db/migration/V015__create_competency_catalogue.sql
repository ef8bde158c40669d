create table competency_dictionary (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    visibility text not null check (visibility in ('AGENCY', 'NATIONAL')),
    code text not null,
    title text not null,
    regulation text not null,
    status text not null,
    return_reason text,
    supersedes_id uuid references competency_dictionary,
    created_at timestamptz not null
);
create index competency_dictionary_of_agency on competency_dictionary (agency_id, id);
create index competency_dictionary_national on competency_dictionary (id) where visibility = 'NATIONAL';

-- levels: [{"level": 1, "description": "…", "indicators": ["…"]}]; the document belongs to its competency alone.
create table competency (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    visibility text not null check (visibility in ('AGENCY', 'NATIONAL')),
    dictionary_id uuid not null references competency_dictionary,
    code text not null,
    name text not null,
    kind text not null,
    definition text not null,
    government_affair text,
    issuing_agency text,
    levels jsonb not null,
    unique (dictionary_id, code)
);
create index competency_of_agency on competency (agency_id, id);
create index competency_national on competency (id) where visibility = 'NATIONAL';

create table organisational_goal (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    code text not null,
    title text not null,
    indicator text,
    fiscal_year int not null,
    status text not null,
    unique (agency_id, fiscal_year, code)
);
create table organisational_goal_unit (
    agency_id uuid not null,
    goal_id uuid not null references organisational_goal,
    unit_id uuid not null references org_unit,
    primary key (goal_id, unit_id)
);
create table organisational_goal_competency (
    agency_id uuid not null,
    goal_id uuid not null references organisational_goal,
    competency_id uuid not null references competency,
    primary key (goal_id, competency_id)
);

do $$
declare t text;
begin
    foreach t in array array['competency_dictionary', 'competency'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_or_national_reads on %I for select using (agency_id = (select current_agency())'
            ' or (visibility = ''NATIONAL'' and (select current_agency()) is not null))', t);
        execute format('create policy own_agency_adds on %I for insert with check (agency_id = (select current_agency()))', t);
        execute format('create policy own_agency_changes on %I for update using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
    foreach t in array array['organisational_goal', 'organisational_goal_unit', 'organisational_goal_competency'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update, delete on %I to ${app}', t);
    end loop;
end $$;
