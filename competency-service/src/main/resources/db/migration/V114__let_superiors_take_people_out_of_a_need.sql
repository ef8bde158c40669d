-- Whose need it is not, in the superior's judgement, and why (the need of a person exists only once the superior confirmed
-- it). The row moves here from need_participant, so that whoever counts people counts those alone that are left.
create table need_exclusion (
    need_item_id uuid not null references need_item,
    agency_id uuid not null,
    employee_id uuid not null,
    actual int,
    required int not null,
    reason text not null,
    excluded_by text not null,
    excluded_at timestamptz not null,
    primary key (need_item_id, employee_id)
);
create index need_exclusion_of_person on need_exclusion (agency_id, employee_id);
alter table need_exclusion enable row level security;
alter table need_exclusion force row level security;
create policy own_agency on need_exclusion using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert, update on need_exclusion to ${app};
grant delete on need_participant to ${app};
