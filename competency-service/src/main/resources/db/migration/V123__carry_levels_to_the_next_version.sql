-- Whose evidence speaks for a competency too: those it is SAME_AS, one to one, in the versions that its dictionary replaced,
-- however many. Written once, when the version is published, so that no read has to follow the chain.
create table competency_predecessor (
    competency_id uuid not null references competency,
    predecessor_id uuid not null references competency,
    agency_id uuid not null,
    visibility text not null check (visibility in ('AGENCY', 'NATIONAL')),
    primary key (competency_id, predecessor_id)
);
create index competency_successor on competency_predecessor (predecessor_id);

-- The competencies whose levels an agency has carried over.
create table carried_competency (
    agency_id uuid not null,
    competency_id uuid not null references competency,
    primary key (agency_id, competency_id)
);

create function keep_predecessors(dictionary uuid) returns void language sql as $$
with stated as (
    select distinct n.id, n.agency_id, n.visibility, o.id as former_id
    from competency_dictionary d
    join competency n on n.dictionary_id = d.id
    cross join lateral jsonb_array_elements(n.associations) a
    join competency o on o.dictionary_id = d.supersedes_id and o.id::text = a ->> 'competencyId' and o.kind = n.kind
    where d.id = dictionary and a ->> 'type' = 'SAME_AS'
), counted as (
    select s.*, count(*) over (partition by s.id) as formers, count(*) over (partition by s.former_id) as latters
    from stated s
)
insert into competency_predecessor (competency_id, predecessor_id, agency_id, visibility)
select c.id, p.id, c.agency_id, c.visibility
from counted c
cross join lateral (
    select c.former_id as id
    union
    select m.predecessor_id from competency_predecessor m where m.competency_id = c.former_id) p
where c.formers = 1 and c.latters = 1
on conflict do nothing
$$;

-- A document may end before the policy of the dictionary lets its evidence end. ends_on: the earlier of the two.
alter table evidence
    add document_valid_until date,
    add ends_on date,
    add check (document_valid_until > observed_on);

create function evidence_end(skill uuid, observed date, document date) returns date language sql stable as $$
select least(document, (
    select (observed + make_interval(months => d.validity_months))::date
    from competency c join competency_dictionary d on d.id = c.dictionary_id where c.id = skill))
$$;
create function keep_evidence_end() returns trigger language plpgsql as $$
begin
    new.ends_on := evidence_end(new.competency_id, new.observed_on, new.document_valid_until);
    return new;
end $$;
create trigger keep_end before insert or update of observed_on, document_valid_until on evidence
    for each row execute function keep_evidence_end();
create index evidence_ending on evidence (agency_id, ends_on, id)
    where ends_on is not null and status = 'ACCEPTED' and not expired;

do $$
declare former record;
begin
    alter table evidence no force row level security;
    update evidence e set ends_on = evidence_end(e.competency_id, e.observed_on, null)
        from competency c join competency_dictionary d on d.id = c.dictionary_id
        where c.id = e.competency_id and d.validity_months is not null;
    for former in select d.id from competency_dictionary d where d.published_at is not null order by d.published_at, d.id loop
        perform keep_predecessors(former.id);
    end loop;
    alter table evidence force row level security;
end $$;

alter table competency_predecessor enable row level security;
alter table competency_predecessor force row level security;
create policy own_or_national_reads on competency_predecessor for select using (agency_id = (select current_agency())
    or (visibility = 'NATIONAL' and (select current_agency()) is not null));
create policy own_agency_adds on competency_predecessor for insert with check (agency_id = (select current_agency()));
grant select, insert on competency_predecessor to ${app};
alter table carried_competency enable row level security;
alter table carried_competency force row level security;
create policy own_agency on carried_competency using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert on carried_competency to ${app};

-- As before (V090), with the evidence of predecessors, by the policy of the competency that is asked for, and with the end
-- of documents. review_on: the day on which anything that counts ends, or something begins.
create or replace function level_on(person uuid, skill uuid, day date)
    returns table (level int, evidence_id uuid, expires_on date, review_on date)
    language sql stable as $$
with placed as (
    select f.*, row_number() over (
        partition by f.counts, case f.level_rule when 'WEIGHTED' then f.source_kind end
        order by case f.level_rule when 'HIGHEST' then f.level end desc, f.observed_on desc, f.level desc, f.source_id,
            f.id) = 1 and f.counts as decides
    from (
        select e.id, e.level, e.source_kind, e.source_id, e.observed_on, d.level_rule, w.weight, v.valid_until,
            e.observed_on <= day and (v.valid_until is null or v.valid_until > day) as counts
        from competency c
        join competency_dictionary d on d.id = c.dictionary_id
        cross join lateral (
            select c.id
            union all
            select m.predecessor_id from competency_predecessor m where m.competency_id = c.id) k (id)
        join evidence e on e.employee_id = person and e.competency_id = k.id and e.strong and e.status = 'ACCEPTED'
        cross join lateral (select case d.level_rule
            when 'WEIGHTED' then (d.source_weights ->> e.source_kind)::int else 1 end as weight) w
        cross join lateral (select least(e.document_valid_until,
            (e.observed_on + make_interval(months => d.validity_months))::date) as valid_until) v
        where c.id = skill and w.weight is not null and day is not null) f
)
select ((2 * sum(p.level * p.weight) filter (where p.decides) + sum(p.weight) filter (where p.decides))
        / (2 * sum(p.weight) filter (where p.decides)))::int,
    (array_agg(p.id order by p.observed_on desc, p.level desc, p.source_id, p.id) filter (where p.decides))[1],
    min(p.valid_until) filter (where p.decides),
    least(min(p.valid_until) filter (where p.counts), min(p.observed_on) filter (where p.observed_on > day))
from placed p
$$;
