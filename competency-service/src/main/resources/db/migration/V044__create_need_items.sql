-- gap_levels: sum of the gaps of those assessed; factors: [{"name": "GAP", "value": 0.25, "weight": 25, "contribution": 6.25}].
create table need_item (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    needs_analysis_id uuid not null references needs_analysis,
    unit_id uuid not null references org_unit,
    competency_id uuid not null references competency,
    status text not null,
    headcount int not null,
    assessed int not null,
    gap_levels int not null,
    target_level int,
    rank int not null,
    score numeric(8, 4),
    factors jsonb,
    reason text,
    decided_by text,
    decided_at timestamptz,
    plan_item_id uuid,
    plan_sequence bigint not null,
    unique (needs_analysis_id, unit_id, competency_id)
);
create index need_item_by_rank on need_item (agency_id, needs_analysis_id, rank, id);
create index need_item_of_agency on need_item (agency_id, rank, id);
create index need_item_of_plan_item on need_item (agency_id, plan_item_id);

-- assessment_id: what showed the level, as it was when the need was found. Written by one statement out of the very rows
-- it would refer to, a hundred thousand at a time: foreign keys would double the time and find nothing.
create table need_participant (
    need_item_id uuid not null,
    agency_id uuid not null,
    employee_id uuid not null,
    actual int,
    required int not null,
    assessment_id uuid,
    primary key (need_item_id, employee_id)
);
create index need_participant_by_assessment on need_participant (assessment_id) where assessment_id is not null;

create table need_source (
    need_item_id uuid not null references need_item,
    agency_id uuid not null,
    kind text not null,
    source_id uuid not null,
    primary key (need_item_id, kind, source_id)
);
create index need_source_by_source on need_source (source_id);

do $$
declare t text;
begin
    foreach t in array array['need_item', 'need_participant', 'need_source'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
