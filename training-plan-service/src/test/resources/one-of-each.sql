-- One thing of each kind, all of them under the id of their agency, so that any path with {id} leads to one.
insert into provider values (':id', ':id', 0, 0, 'AGENCY', 'P', 'Balai', 'INTERNAL', null, '{}', '{ONSITE}', 'ACTIVE');
insert into programme values (':id', ':id', 0, 0, 'AGENCY', 'PR', 'Pelatihan', ':id', 'TECHNICAL_TRAINING', 'ONSITE', 'OWN', 10, 2, false, 0, 100, 1, 30, 'sesuai', 'PUBLISHED');
insert into partnership_agreement values (':id', ':id', 0, 0, ':id', 'PKS-1', 'Kerja sama', '2026-01-01', '2026-12-31', '{}', '{ONLINE}', 100, 1000, 'ACTIVE');
insert into cost_standard values (':id', ':id', 0, 2026, 'Kota', 'MEALS', 'OH', 100, 'PMK');
insert into budget values (':id', ':id', 0, 0, 2026, 'APBD');
insert into budget_line values (':id', ':id', 0, 0, ':id', '5.02', 'Diklat', 1000, 0, 0);
insert into training_plan (id, agency_id, version, event_sequence, fiscal_year, revision, needs_analysis_id, budget_line_id, title, status, created_by, created_at)
values (':id', ':id', 0, 0, 2026, 1, ':id', ':id', 'Rencana', 'DRAFT', 'x', '2026-01-01Z');
insert into plan_item (id, agency_id, version, event_sequence, plan_id, unit_id, competency_id, programme_id, total, lesson_hours, status, budget_line_id)
values (':id', ':id', 0, 0, ':id', ':id', ':id', ':id', 0, 10, 'DRAFT', ':id');
insert into training_session values (':id', ':id', 0, 0, ':id', ':id', ':id', 'TECHNICAL_TRAINING', 10, false, 'Angkatan I', 'OPEN', 10, 1, null, null, '{}', '2026-02-02T01:00Z', '2026-02-02T08:00Z', null, 'x', '2026-01-01Z');
insert into session_meeting values (':id', ':id', ':id', '2026-02-02T01:00Z', '2026-02-02T08:00Z', 'Hari I', null, null);
insert into employee_mirror values (':id', ':id', 'PNS', 'PELAKSANA', ':id', ':id', null, '01', true, null, null, 1);
insert into enrolment (id, agency_id, version, event_sequence, session_id, employee_id, status, attended, nominated_by, nominated_at)
values (':id', ':id', 0, 0, ':id', ':id', 'ENROLLED', 0, 'x', '2026-01-01Z');
insert into completion_record values (':id', ':id', 0, 0, ':id', ':id', ':id', ':id', ':id', 'Pelatihan', 'VERIFIED', '2026-02-02', '2026-02-03Z');
insert into jp_credit values (':id', ':id', ':id', 'TECHNICAL_TRAINING', '{2026-02-02}', '2026-02-02', 2026, 10, 10, null, null, null, '2026-02-03Z');
insert into certificate values (':id', ':id', 0, 0, ':id', ':id', 'N-:id', ':id', 'ISSUED', 'Sari', 'Pelatihan', null, '2026-02-02', '2026-02-02', 10, '2026-02-03Z');
insert into development_need (need_item_id, agency_id, needs_analysis_id, fiscal_year, unit_id, competency_id, headcount, rank)
values (':id', ':id', ':id', 2026, ':id', ':id', 1, 1);
