-- By what kind of evidence a level was shown and when, beside the level: a profile is read far more often than it changes,
-- and neither ever changes for a piece of evidence.
alter table profile_level add column source_kind text, add column observed_on date;
create function keep_what_showed() returns trigger language plpgsql as $$
begin
    new.source_kind := null;
    new.observed_on := null;
    select e.source_kind, e.observed_on into new.source_kind, new.observed_on from evidence e where e.id = new.evidence_id;
    return new;
end $$;
create trigger keep_what_showed before insert or update of evidence_id on profile_level
    for each row execute function keep_what_showed();
do $$
begin
    alter table profile_level no force row level security;
    alter table evidence no force row level security;
    update profile_level p set source_kind = e.source_kind, observed_on = e.observed_on
        from evidence e where e.id = p.evidence_id;
    alter table profile_level force row level security;
    alter table evidence force row level security;
end $$;
