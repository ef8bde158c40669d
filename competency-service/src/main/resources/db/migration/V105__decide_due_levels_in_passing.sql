-- What level_on says of today, where the agency is. A function of its own, so that a query that meets no level whose day
-- has come pays nothing for it: not the plan of level_on either, nor the look at the calendar.
create type decided_level as (level int, evidence_id uuid, expires_on date);
create function level_decided(person uuid, skill uuid, agency uuid, moment timestamptz) returns decided_level
    language sql stable as $$
select l.level, l.evidence_id, l.expires_on from level_on(person, skill, day_in(agency, moment)) l
$$;
