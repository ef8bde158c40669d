-- How a version of a dictionary lets evidence decide: frozen with its words. source_weights: {"TEST": 3}, WEIGHTED only.
alter table competency_dictionary
    add level_rule text not null default 'LATEST' check (level_rule in ('LATEST', 'HIGHEST', 'WEIGHTED')),
    add validity_months int check (validity_months between 1 and 600),
    add source_weights jsonb not null default '{}';

-- expired: its end was told.
alter table evidence
    add version bigint not null default 0,
    add event_sequence bigint not null default 1,
    add expired boolean not null default false;

-- Null once nothing valid is left. review_on: the day from which it has to be decided anew, as something ends or begins.
alter table profile_level
    alter level drop not null,
    alter evidence_id drop not null,
    add expires_on date,
    add review_on date,
    add check ((level is null) = (evidence_id is null));
create index profile_level_due on profile_level (agency_id, review_on, employee_id, competency_id)
    where review_on is not null;

-- What day it is where the agency is.
create function day_in(agency uuid, moment timestamptz) returns date language sql stable
    return (moment at time zone coalesce((select a.time_zone from agency a where a.id = agency), 'Asia/Jakarta'))::date;

-- The level of a person in one competency on a day, always one row, from what was accepted, observed by then and still
-- valid: the latest, the highest, or the mean of the latest of each kind by weight, rounded half up. Nothing without a day.
create function level_on(person uuid, skill uuid, day date)
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
        join evidence e on e.employee_id = person and e.competency_id = c.id and e.strong and e.status = 'ACCEPTED'
        cross join lateral (select case d.level_rule
            when 'WEIGHTED' then (d.source_weights ->> e.source_kind)::int else 1 end as weight) w
        cross join lateral (select
            (e.observed_on + make_interval(months => d.validity_months))::date as valid_until) v
        where c.id = skill and w.weight is not null and day is not null) f
)
select ((2 * sum(p.level * p.weight) filter (where p.decides) + sum(p.weight) filter (where p.decides))
        / (2 * sum(p.weight) filter (where p.decides)))::int,
    (array_agg(p.id order by p.observed_on desc, p.level desc, p.source_id, p.id) filter (where p.decides))[1],
    min(p.valid_until) filter (where p.decides),
    least(min(p.valid_until) filter (where p.decides), min(p.observed_on) filter (where p.observed_on > day))
from placed p
$$;
