create index enrolment_by_agency on enrolment (agency_id, id);
create index enrolment_by_employee on enrolment (agency_id, employee_id, id);
