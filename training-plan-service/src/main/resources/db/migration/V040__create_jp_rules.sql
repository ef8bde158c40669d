-- Conversion of activities into lesson hours; nation-wide, so every agency reads all of them and the owner writes.
create table jp_rule (
    id uuid primary key,
    version bigint not null,
    agency_id uuid not null,
    form text not null,
    basis text not null,
    basis_international text,
    domestic integer not null,
    international integer,
    factor_international_percent integer,
    cap_jp integer,
    cap_jp_international integer,
    cap_period text,
    cap_activities integer,
    valid_from date not null,
    regulation text not null,
    unique (agency_id, form, valid_from)
);
create index jp_rule_by_form on jp_rule (form, valid_from);

alter table jp_rule enable row level security;
alter table jp_rule force row level security;
create policy everyone_reads on jp_rule for select using ((select current_agency()) is not null);
create policy owner_adds on jp_rule for insert with check (agency_id = (select current_agency()));
create policy owner_changes on jp_rule for update
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on jp_rule to ${app};
