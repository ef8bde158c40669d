alter table parked_event add column released boolean not null default false;
grant update on parked_event to ${relay};
grant select on parked_event to ${app};
grant update (released) on parked_event to ${app};
