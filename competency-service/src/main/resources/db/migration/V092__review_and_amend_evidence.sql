-- What people bring themselves, and what puts evidence right. strong: may set a level, once accepted.
alter table evidence
    add claimed_level int check (claimed_level between 1 and 5),
    add title text,
    add document_kind text,
    add document_reference text,
    add reason text,
    add amends_id uuid references evidence,
    add recorded_by text,
    add decided_by text,
    add check (status in ('PENDING', 'ACCEPTED', 'REJECTED', 'AMENDED', 'REVOKED'));
create index evidence_amended on evidence (amends_id) where amends_id is not null;
create index evidence_of_agency on evidence (agency_id, id);
create index evidence_by_status on evidence (agency_id, status, id);

-- A source speaks once of a competency, unless it is put right.
alter table evidence drop constraint evidence_source_kind_source_id_employee_id_competency_id_key;
create unique index evidence_of_source on evidence (source_kind, source_id, employee_id, competency_id,
    coalesce(case when amends_id is not null then id end, '00000000-0000-0000-0000-000000000000'::uuid));
