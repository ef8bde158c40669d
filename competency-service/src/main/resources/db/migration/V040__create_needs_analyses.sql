create table needs_analysis (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    title text not null,
    fiscal_year int not null,
    sponsor_name text,
    opens_on date not null,
    closes_on date not null,
    status text not null,
    gap int not null,
    headcount int not null,
    importance int not null,
    performance int not null,
    goal int not null,
    urgency int not null,
    evidence int not null,
    created_at timestamptz not null,
    signed_off_by text,
    signed_off_at timestamptz
);
create index needs_analysis_of_agency on needs_analysis (agency_id, id);

-- How much each factor counts unless an analysis says otherwise; a later table is a later row.
create table priority_weights_default (
    valid_from date primary key,
    gap int not null,
    headcount int not null,
    importance int not null,
    performance int not null,
    goal int not null,
    urgency int not null,
    evidence int not null,
    regulation text not null,
    check (gap + headcount + importance + performance + goal + urgency + evidence = 100)
);
grant select on priority_weights_default to ${app};
insert into priority_weights_default values
    ('2017-01-01', 25, 20, 15, 10, 15, 5, 10, 'PP 11/2017 art. 206: gaps of competency and of performance; the rest by practice');

do $$
declare t text;
begin
    foreach t in array array['needs_analysis'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
