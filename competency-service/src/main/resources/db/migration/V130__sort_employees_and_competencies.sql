-- The orders that lists are asked for, each behind the agency whose rows are read.
create index employee_by_name on employee (agency_id, name, id);
create index competency_by_code on competency (agency_id, code, id);
create index competency_by_name on competency (agency_id, name, id);
create index competency_national_by_code on competency (code, id) where visibility = 'NATIONAL';
create index competency_national_by_name on competency (name, id) where visibility = 'NATIONAL';
