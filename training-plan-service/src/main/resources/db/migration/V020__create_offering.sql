-- Who offers what at which price; national rows are read by every agency and changed by their owner.
create table provider (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    visibility text not null check (visibility in ('AGENCY', 'NATIONAL')),
    code text not null,
    name text not null,
    type text not null,
    accreditation text,
    regions_served text[] not null,
    delivery_modes text[] not null,
    status text not null,
    unique (agency_id, code)
);
create index provider_by_agency on provider (agency_id, id);
create index provider_national on provider (id) where visibility = 'NATIONAL';

create table partnership_agreement (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    provider_id uuid not null references provider,
    number text not null,
    title text not null,
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    unit_ids uuid[] not null,
    delivery_modes text[] not null,
    quota int not null check (quota > 0),
    unit_cost bigint not null check (unit_cost >= 0),
    status text not null,
    termination_reason text,
    unique (agency_id, number)
);
create index partnership_agreement_by_agency on partnership_agreement (agency_id, id);
create index partnership_agreement_by_provider on partnership_agreement (agency_id, provider_id, id);

create table programme (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    visibility text not null check (visibility in ('AGENCY', 'NATIONAL')),
    code text not null,
    title text not null,
    provider_id uuid not null references provider,
    form text not null,
    delivery_mode text not null,
    cooperation_mode text not null,
    lesson_hours int not null check (lesson_hours > 0),
    days int not null check (days > 0),
    international boolean not null,
    fixed_cost bigint not null check (fixed_cost >= 0),
    cost_per_participant bigint not null check (cost_per_participant >= 0),
    min_participants int not null check (min_participants > 0),
    max_participants int not null check (max_participants >= min_participants),
    curriculum_conformity text,
    status text not null,
    unique (agency_id, code)
);
create index programme_by_agency on programme (agency_id, id);
create index programme_by_provider on programme (provider_id, id);
create index programme_national on programme (id) where visibility = 'NATIONAL';

create table programme_outcome (
    programme_id uuid not null references programme,
    competency_id uuid not null,
    agency_id uuid not null,
    visibility text not null check (visibility in ('AGENCY', 'NATIONAL')),
    from_level int not null check (from_level between 0 and 5),
    to_level int not null check (to_level between 1 and 5 and to_level > from_level),
    primary key (programme_id, competency_id)
);
create index programme_outcome_by_competency on programme_outcome (competency_id, programme_id);

-- Standar biaya masukan: ceilings a year and region; nation-wide, so every agency reads all of them.
create table cost_standard (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    fiscal_year int not null,
    region text not null,
    component text not null,
    unit text not null,
    max_unit_cost bigint not null check (max_unit_cost >= 0),
    regulation text not null,
    unique (agency_id, fiscal_year, region, component, unit)
);
create index cost_standard_by_year on cost_standard (fiscal_year, region, component);

do $$
declare t text;
begin
    foreach t in array array['provider', 'partnership_agreement', 'programme', 'programme_outcome', 'cost_standard'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
    foreach t in array array['provider', 'programme', 'programme_outcome'] loop
        execute format('create policy own_or_national_reads on %I for select using (agency_id = (select current_agency())'
            ' or (visibility = ''NATIONAL'' and (select current_agency()) is not null))', t);
    end loop;
    foreach t in array array['provider', 'programme', 'programme_outcome', 'cost_standard'] loop
        execute format('create policy own_agency_adds on %I for insert with check (agency_id = (select current_agency()))', t);
        execute format('create policy own_agency_changes on %I for update using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
    end loop;
end $$;
create policy own_agency on partnership_agreement
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
create policy everyone_reads on cost_standard for select using ((select current_agency()) is not null);
