-- Actors are kept as Caller.actor() names them: separation of duties is by person, not by role.
create table training_plan (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    fiscal_year int not null,
    revision int not null,
    supersedes_id uuid references training_plan,
    needs_analysis_id uuid not null,
    budget_line_id uuid not null references budget_line,
    title text not null,
    status text not null,
    return_reason text,
    created_by text not null,
    submitted_by text,
    verified_by text,
    endorsed_by text,
    approved_by text,
    published_by text,
    created_at timestamptz not null,
    published_at timestamptz,
    unique (agency_id, fiscal_year, revision)
);
create unique index training_plan_living on training_plan (agency_id, fiscal_year)
    where status not in ('SUPERSEDED', 'CLOSED');
create index training_plan_by_agency on training_plan (agency_id, id);

-- cost_lines: [{"component": "MEALS", "quantity": 30, "unitCost": 50000, "amount": 1500000}]; they belong to the item alone.
create table plan_item (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    plan_id uuid not null references training_plan,
    need_item_id uuid,
    needs_analysis_id uuid,
    unit_id uuid not null,
    competency_id uuid not null,
    target_level int,
    programme_id uuid,
    provider_id uuid,
    agreement_id uuid,
    development_path text,
    form text,
    delivery_mode text,
    cooperation_mode text,
    scheduled_start date,
    scheduled_end date,
    curriculum_conformity text,
    cost_lines jsonb not null default '[]',
    total bigint not null check (total >= 0),
    lesson_hours int not null,
    status text not null,
    drop_reason text,
    budget_line_id uuid not null references budget_line,
    check (scheduled_end >= scheduled_start)
);
create index plan_item_by_plan on plan_item (agency_id, plan_id, id);
create index plan_item_by_need on plan_item (agency_id, need_item_id);
create index plan_item_by_programme on plan_item (agency_id, programme_id);

create table plan_item_participant (
    plan_item_id uuid not null references plan_item,
    agency_id uuid not null,
    employee_id uuid not null,
    primary key (plan_item_id, employee_id)
);
create index plan_item_participant_by_employee on plan_item_participant (agency_id, employee_id);

do $$
declare t text;
begin
    foreach t in array array['training_plan', 'plan_item', 'plan_item_participant'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
grant delete on plan_item_participant to ${app};

-- Lesson hours a person must reach (FLOOR) or may not exceed (CEILING) in a year; the latest valid one counts.
create table lesson_hour_threshold (
    employment_type text not null check (employment_type in ('PNS', 'PPPK')),
    kind text not null check (kind in ('FLOOR', 'CEILING')),
    lesson_hours int not null check (lesson_hours > 0),
    exempt_job_tiers text[] not null,
    valid_from date not null,
    regulation text not null,
    primary key (employment_type, kind, valid_from)
);
grant select on lesson_hour_threshold to ${app};
insert into lesson_hour_threshold values
    ('PNS', 'FLOOR', 20, '{}', '2017-04-07', 'PP 11/2017 pasal 203 ayat (4)'),
    ('PPPK', 'CEILING', 24, '{JPT_UTAMA,JPT_MADYA}', '2018-11-28', 'PP 49/2018 pasal 40');
