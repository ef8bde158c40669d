create index profile_level_by_evidence on profile_level (evidence_id);
