-- One thing of each kind, all of them under the id of their agency, so that any path with {id} leads to one.
insert into agency values (':id', ':id', 0, 0, 'KAB-:id', 'Kabupaten', 'REGENCY', 'Asia/Jakarta');
insert into org_unit values (':id', ':id', 0, 0, 'U', 'Unit', null, false, 'Kota', 'GOOD');
insert into position values (':id', ':id', 0, 0, 'P', 'Jabatan', ':id', 'PELAKSANA', 'EXECUTOR', 6, null);
insert into employee values (':id', ':id', 0, 0, 0, 'E', ':nip', 'Pegawai', '1985-03-17', 'PNS', null, null, 'III/a', 'S1', '01', true, ':id', null, ':id', null);
insert into competency_dictionary values (':id', ':id', 0, 0, 'AGENCY', 'D', 'Kamus', 'SK', 'PUBLISHED', null, null, '2026-01-01Z');
insert into competency values (':id', ':id', 0, 0, 'AGENCY', ':id', 'T.1', 'Pelayanan', 'TECHNICAL', 'x', null, null, '[]');
insert into organisational_goal values (':id', ':id', 0, 'G', 'Sasaran', null, 2026, 'ACTIVE');
insert into job_competency_standard values (':id', ':id', 0, 0, ':id', 'ACTIVE', null, null, null, '{}', '2026-01-01', null, '2026-01-01Z');
insert into standard_requirement values (':id', ':id', ':id', 3, false);
insert into assessment values (':id', ':id', 0, 0, ':id', 'SUPERVISOR', '2026-01-10', 'SUBMITTED', null, 'x', null, null, '2026-01-10Z');
insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id, observed_on, strong, status, recorded_by)
values (':id', ':id', ':id', ':id', 3, 'PRIOR_LEARNING', ':id', '2026-01-10', true, 'PENDING', 'x');
insert into needs_analysis values (':id', ':id', 0, 0, 'AKPK', 2027, null, '2026-03-01', '2026-04-30', 'COLLECTING', 25, 20, 15, 10, 15, 5, 10, '2026-01-01Z', null, null);
insert into survey_instrument values (':id', ':id', 0, ':id', 'Survei', 'OPEN', '[]', 1, '2026-01-01Z', false, '2026-03-01', '2026-04-30', '{}', '{}', 0);
insert into survey_response values (':id', ':id', ':id', ':id', '2026-03-01Z');
insert into employee_proposal values (':id', ':id', 0, 0, ':id', ':id', ':id', ':id', 3, 'x', 'PROPOSED', '2026-03-01Z', null, null, null);
insert into data_request values (':id', ':id', 0, 0, ':id', 'ACCESS', 'x', 'RECEIVED', '2026-03-01Z', '2026-03-04Z', null, null, null, null);
insert into data_breach values (':id', ':id', 0, 0, 'x', 'x', 'x', '2026-03-01Z', '2026-03-04Z', 1, 'RECORDED', 'x', '2026-03-02Z', null, null, null);
insert into data_breach_person values (':id', ':id', ':id');
insert into interview values (':id', ':id', 0, ':id', '2026-03-01', ':id', 'x');
insert into group_discussion values (':id', ':id', 0, ':id', '2026-03-01', 80, 'x');
insert into supervisor_dialogue values (':id', ':id', 0, ':id', ':id', ':id', '2026-03-01', 'PROPOSED', null);
insert into need_item (id, agency_id, version, event_sequence, needs_analysis_id, unit_id, competency_id, status, headcount, assessed, gap_levels, rank, plan_sequence)
values (':id', ':id', 0, 0, ':id', ':id', ':id', 'PROPOSED', 1, 1, 1, 1, 0);
insert into employee values (gen_random_uuid(), ':id', 0, 0, 0, 'F', overlay(':nip' placing '1986' from 1 for 4), 'Pegawai', '1986-03-17', 'PNS', null, null, 'III/a', 'S1', '01', true, ':id', null, ':id', null);
insert into delegation values (':id', ':id', 0, 1, ':id', (select id from employee where agency_id = ':id' and id <> ':id'), 'UNIT_MANAGER', null, '2026-01-01', '2026-12-31', 'x');
insert into employee_transfer values (':id', ':id', gen_random_uuid(), 0, ':id', '2026-03-01', 'SK', 'RELEASED', 'x', '2026-01-01Z');
insert into job values (':id', ':id', 0, 'employees', 'FAILED', 'x', '{HR_ADMIN}', false, false, '{}', null, null, 0, 0, 0, 0, null, '2026-01-01Z', null, '2026-01-01Z');
