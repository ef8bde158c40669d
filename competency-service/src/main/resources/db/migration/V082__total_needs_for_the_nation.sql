-- What an agency's leaders signed off for a year, added up by one thing at a time; people are counted once in each row.
-- Rows name no person and are the agency's own; the nation's analysts see them only added up over all agencies.
create table need_total (
    agency_id uuid not null,
    fiscal_year int not null,
    dimension text not null check (dimension in ('COMPETENCY', 'KIND', 'PROVINCE')),
    key text not null,
    needs int not null,
    people int not null,
    assessed int not null,
    gap_levels int not null,
    primary key (agency_id, fiscal_year, dimension, key)
);
create index need_total_of_year on need_total (fiscal_year, dimension, key);
alter table need_total enable row level security;
alter table need_total force row level security;
create policy own_agency on need_total using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
create policy owner_adds_up on need_total for select to current_user using (true);
grant select, insert, update, delete on need_total to ${app};

create function national_needs(year int, by_what text)
    returns table (key text, agencies bigint, needs bigint, people bigint, assessed bigint, gap_levels bigint)
    language sql stable security definer set search_path = public
    begin atomic
        select t.key, count(*), sum(t.needs), sum(t.people), sum(t.assessed), sum(t.gap_levels)
        from need_total t where t.fiscal_year = year and t.dimension = by_what group by t.key;
    end;
revoke all on function national_needs(int, text) from public;
grant execute on function national_needs(int, text) to ${app};
create index need_participant_of_person on need_participant (agency_id, employee_id);
