-- questions: [{"code": "R1", "text": "…", "topic": "FACILITY"}]; respondent_roles: ["ALUMNI"].
create table evaluation_design (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    title text not null,
    level text not null,
    status text not null,
    questions jsonb not null,
    respondent_roles jsonb not null,
    opens_after_days int not null,
    open_days int not null,
    minimum_respondents int not null,
    created_at timestamptz not null
);
create index evaluation_design_by_agency on evaluation_design (agency_id, id);
create index evaluation_design_active on evaluation_design (agency_id, id) where status = 'ACTIVE';
alter table evaluation_design enable row level security;
alter table evaluation_design force row level security;
create policy own_agency on evaluation_design
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on evaluation_design to ${app};
