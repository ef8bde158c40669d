create index certificate_of_employee on certificate (agency_id, employee_id, id);
create index certificate_by_completion_date on certificate (agency_id, completed_on, id);
create index certificate_by_number on certificate (agency_id, number, id);
