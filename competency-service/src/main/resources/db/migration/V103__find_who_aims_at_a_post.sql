create index employee_by_target_position on employee (agency_id, target_position_id) where target_position_id is not null;
