-- Needs as bangkom.competency.needs.v1 tells of them; analysis, needs and pieces arrive in any order.
create table needs_analysis_mirror (
    needs_analysis_id uuid primary key,
    agency_id uuid not null,
    title text not null,
    fiscal_year int not null,
    status text not null,
    accepted int not null,
    deferred int not null,
    rejected int not null,
    signed_off boolean not null,
    sequence bigint not null
);
create index needs_analysis_mirror_by_agency on needs_analysis_mirror (agency_id, needs_analysis_id);

create table development_need (
    need_item_id uuid primary key,
    agency_id uuid not null,
    needs_analysis_id uuid not null,
    fiscal_year int not null,
    unit_id uuid not null,
    competency_id uuid not null,
    headcount int not null,
    target_level int,
    mean_gap numeric,
    priority numeric,
    rank int,
    source_counts jsonb not null default '{}'
);
create index development_need_by_analysis on development_need (agency_id, needs_analysis_id, rank, need_item_id);

create table development_need_piece (
    need_item_id uuid not null,
    agency_id uuid not null,
    needs_analysis_id uuid not null,
    piece int not null check (piece between 1 and pieces),
    pieces int not null,
    primary key (need_item_id, piece)
);

create table development_need_participant (
    need_item_id uuid not null,
    agency_id uuid not null,
    employee_id uuid not null,
    competency_id uuid not null,
    piece int not null,
    actual int,
    required int,
    primary key (need_item_id, employee_id)
);
create index development_need_participant_by_employee on development_need_participant (agency_id, employee_id);

do $$
declare t text;
begin
    foreach t in array array['needs_analysis_mirror', 'development_need', 'development_need_piece',
            'development_need_participant'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;

-- A need without people has no pieces to wait for.
create view development_need_readiness with (security_invoker = true) as
    select need.agency_id, need.needs_analysis_id, need.need_item_id,
        count(piece.piece)::int as pieces_heard, max(piece.pieces) as pieces,
        need.headcount = 0 or coalesce(count(piece.piece) = max(piece.pieces), false) as complete
    from development_need need left join development_need_piece piece on piece.need_item_id = need.need_item_id
    group by need.need_item_id;

-- A plan may be made once the analysis is signed off and all it accepted has been heard whole.
create view needs_analysis_readiness with (security_invoker = true) as
    select analysis.agency_id, analysis.needs_analysis_id, analysis.fiscal_year, analysis.status, analysis.signed_off,
        analysis.accepted as needs_expected, count(need.need_item_id)::int as needs_heard,
        (count(need.need_item_id) filter (where need.complete))::int as needs_complete,
        analysis.signed_off and (count(need.need_item_id) filter (where need.complete)) >= analysis.accepted as ready
    from needs_analysis_mirror analysis
    left join development_need_readiness need on need.needs_analysis_id = analysis.needs_analysis_id
    group by analysis.needs_analysis_id;
grant select on development_need_readiness, needs_analysis_readiness to ${app};
