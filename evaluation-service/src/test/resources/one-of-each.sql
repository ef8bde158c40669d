-- One thing of each kind, all of them under the id of their agency, so that any path with {id} leads to one.
insert into evaluation_design values (':id', ':id', 0, 'Evaluasi', 'REACTION', 'ACTIVE', '[]', '["ALUMNI"]', 0, 14, 1, '2026-01-01Z');
insert into evaluation (id, agency_id, version, event_sequence, session_id, programme_id, provider_id, design_id, level, status, opens_at, closes_at, population, created_at)
values (':id', ':id', 0, 0, ':id', ':id', ':id', ':id', 'REACTION', 'OPEN', '2026-03-01Z', '2026-03-31Z', 1, '2026-01-01Z');
insert into application_project (id, agency_id, version, event_sequence, session_id, employee_id, mentor_id, title, status, competency_ids, metrics, created_at)
values (':id', ':id', 0, 0, ':id', ':id', ':id', 'Proyek', 'PROPOSED', '[]', '[]', '2026-01-01Z');
insert into competency_outcome (id, agency_id, version, event_sequence, project_id, session_id, employee_id, competency_id, level_before, level_after, confidence, status, observed_on, proposed_by, created_at)
values (':id', ':id', 0, 0, ':id', ':id', ':id', ':id', 2, 3, 80, 'PROPOSED', '2026-03-01', 'x', '2026-03-01Z');
