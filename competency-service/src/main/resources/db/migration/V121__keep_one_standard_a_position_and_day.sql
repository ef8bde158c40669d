-- BR-COMP-09: of a position one standard is in force on any day, looking back too.
create extension if not exists btree_gist;
alter table job_competency_standard add constraint one_standard_a_position_and_day exclude using gist
    (agency_id with =, position_id with =, daterange(valid_from, valid_to) with &&) where (status <> 'DRAFT');
