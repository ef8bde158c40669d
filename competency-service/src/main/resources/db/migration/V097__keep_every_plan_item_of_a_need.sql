-- What was last told of each plan item that is for a need: what the need is follows from all of them, in whatever order
-- they are heard.
create table need_plan_item (
    need_item_id uuid not null references need_item,
    agency_id uuid not null,
    plan_item_id uuid not null,
    sequence bigint not null,
    told text not null check (told in ('PLANNED', 'ADDRESSED', 'ACCEPTED')),
    primary key (need_item_id, plan_item_id)
);
alter table need_item no force row level security;
insert into need_plan_item
select id, agency_id, plan_item_id, plan_sequence, status from need_item
where plan_item_id is not null and status in ('PLANNED', 'ADDRESSED', 'ACCEPTED');
alter table need_item force row level security;
alter table need_plan_item enable row level security;
alter table need_plan_item force row level security;
create policy own_agency on need_plan_item using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert, update on need_plan_item to ${app};
