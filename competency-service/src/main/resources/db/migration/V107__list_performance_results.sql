create index performance_result_by_agency on performance_result (agency_id, id);
