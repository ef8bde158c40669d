-- Whoever objected (UU 27/2022 art. 10) and was granted it is left out of what machines rank, until it is lifted.
alter table data_request
    drop constraint data_request_status_check,
    add constraint data_request_status_check check (status in ('RECEIVED', 'GRANTED', 'REFUSED', 'LIFTED')),
    add lifted_by text,
    add lifted_at timestamptz,
    add lift_reason text;
create index data_request_in_force on data_request (agency_id, employee_id) where kind = 'OBJECTION' and status = 'GRANTED';
create view restricted_employee with (security_invoker = true) as
select distinct agency_id, employee_id from data_request where kind = 'OBJECTION' and status = 'GRANTED';
grant select on restricted_employee to ${app};
