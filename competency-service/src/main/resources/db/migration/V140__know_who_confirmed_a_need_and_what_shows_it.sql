-- Who confirmed a need, so that somebody else accepts it; what was put off before anybody confirmed it is nobody's need yet.
alter table need_item add column confirmed_by text;
-- What showed a person's level, where that was no assessment: a certificate, an outcome, a document.
alter table need_participant add column evidence_id uuid;
