create index enrolment_by_agency on enrolment (agency_id, id);
