-- The same rule (BR-COMP-09), with a condition that no query repeats: PostgreSQL thought its index as good as the others for
-- finding the standard of a position, and read ten times as many pages in it.
alter table job_competency_standard drop constraint one_standard_a_position_and_day;
alter table job_competency_standard add constraint one_standard_a_position_and_day exclude using gist
    (agency_id with =, position_id with =, daterange(valid_from, valid_to) with &&) where (status || '' <> 'DRAFT');
