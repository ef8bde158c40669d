-- A person's id is unique in the nation. Led by the agency, which every policy names, these indexes looked as good as the
-- primary key while the statistics of a table just filled knew nothing, and each look-up read the whole agency.
drop index plan_item_participant_by_employee;
create index plan_item_participant_by_employee on plan_item_participant (employee_id, plan_item_id);
drop index development_need_participant_by_employee;
create index development_need_participant_by_employee on development_need_participant (employee_id, need_item_id);
