-- What showed the level goes with it, so that nobody looks for the same level twice.
create or replace view employee_gap with (security_invoker = true) as
select e.agency_id, e.id as employee_id, e.unit_id, e.position_id, r.competency_id,
    r.required_level as required, p.level as actual, p.evidence_id
from employee e
join job_competency_standard s
    on s.agency_id = e.agency_id and s.position_id = e.position_id and s.status = 'ACTIVE'
join standard_requirement r on r.standard_id = s.id and r.agency_id = e.agency_id
left join profile_level p
    on p.agency_id = e.agency_id and p.employee_id = e.id and p.competency_id = r.competency_id
where e.active;
