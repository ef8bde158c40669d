-- associations: [{"type": "SAME_AS", "competencyId": "…"}, {"type": "RELATED_TO", "framework": "ESCO", "uri": "…"}];
-- they belong to the competency and freeze with it.
alter table competency add column name_en text;
alter table competency add column associations jsonb not null default '[]';
alter table competency_dictionary add column published_at timestamptz;
create index competency_dictionary_next on competency_dictionary (supersedes_id) where supersedes_id is not null;
