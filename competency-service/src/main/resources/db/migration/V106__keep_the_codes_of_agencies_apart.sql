-- A code names one agency in the whole nation; the topic of an agency is called by it.
create unique index agency_by_code on agency (code);
