-- Lesson hours credited to a person: append-only. They count in the year of ended_on; on_days are the days with a meeting.
create table jp_credit (
    completion_id uuid primary key,
    agency_id uuid not null,
    employee_id uuid not null,
    form text not null,
    on_days date[] not null check (cardinality(on_days) > 0),
    ended_on date not null,
    year int not null,
    claimed_jp int not null check (claimed_jp >= 0),
    credited_jp int not null check (credited_jp >= 0),
    rule_id uuid,
    rule_version bigint,
    reduction_reason text,
    credited_at timestamptz not null
);
create index jp_credit_by_employee on jp_credit (agency_id, employee_id, year, form);
create index jp_credit_by_year on jp_credit (agency_id, year, employee_id) include (credited_jp);

alter table jp_credit enable row level security;
alter table jp_credit force row level security;
create policy own_agency on jp_credit
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert on jp_credit to ${app};
