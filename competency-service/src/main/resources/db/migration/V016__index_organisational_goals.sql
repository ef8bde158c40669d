create index organisational_goal_of_agency on organisational_goal (agency_id, id);
