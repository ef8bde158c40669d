-- A later regulation is a later row. What is in force keeps its row: the service refuses a day that has come.
grant insert, update on job_person_match_threshold, talent_box, job_tier_default to ${app};
