-- The agency of this transaction; null when none was set, so that every policy says no.
-- An ended transaction leaves '' behind in its session, never null: hence nullif.
create function current_agency() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('bangkom.agency', true), '')::uuid;

grant usage on schema public to ${app}, ${relay};

-- The agencies this service has met, so that schedulers can go from one to the next. It names no one and nothing else.
create table known_agency (id uuid primary key);
grant select, insert on known_agency to ${app};
