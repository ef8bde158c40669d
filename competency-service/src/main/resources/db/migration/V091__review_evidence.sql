-- Evidence that somebody hands in (prior learning) is claimed, reviewed, and later revoked or amended by another row.
alter table evidence
    add claimed_level int check (claimed_level between 1 and 5),
    add title text,
    add evidence_type text,
    add document_ref text,
    add amends_id uuid references evidence,
    add made_by text,
    add decided_by text,
    add reason text;

-- A source speaks once of a competency; what amends its word is of the same source.
alter table evidence drop constraint evidence_source_kind_source_id_employee_id_competency_id_key;
create unique index evidence_of_source on evidence
    (source_kind, source_id, employee_id, competency_id, (case when amends_id is not null then id end)) nulls not distinct;
create index evidence_of_agency on evidence (agency_id, id);
create index evidence_to_review on evidence (agency_id, id) where status = 'PENDING';
create index evidence_amending on evidence (amends_id) where amends_id is not null;

-- What was taken back, perhaps before it was heard of: no order is promised between the two.
create table revoked_source (
    agency_id uuid not null,
    source_kind text not null,
    source_id uuid not null,
    heard_at timestamptz not null,
    primary key (agency_id, source_kind, source_id)
);
alter table revoked_source enable row level security;
alter table revoked_source force row level security;
create policy own_agency on revoked_source using (agency_id = (select current_agency()))
    with check (agency_id = (select current_agency()));
grant select, insert on revoked_source to ${app};
