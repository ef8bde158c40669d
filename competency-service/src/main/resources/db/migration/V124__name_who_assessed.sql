-- Who assessed, if that is a civil servant of the agency; made_by is who wrote it down.
alter table assessment add assessor_id uuid references employee;
