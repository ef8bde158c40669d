create index job_competency_standard_of_agency on job_competency_standard (agency_id, id);
create index job_competency_standard_of_position on job_competency_standard (agency_id, position_id, id);
