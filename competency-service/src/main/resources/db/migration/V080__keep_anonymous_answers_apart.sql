alter table survey_instrument
    add anonymous boolean not null default false,
    add opens_on date,
    add closes_on date,
    add employment_types text[] not null default '{}',
    add job_families text[] not null default '{}',
    add event_sequence bigint not null default 0;
-- The surveys of all agencies at once: only here the owner of the tables sees past their policies.
alter table survey_instrument no force row level security;
alter table needs_analysis no force row level security;
update survey_instrument i set opens_on = a.opens_on, closes_on = a.closes_on
    from needs_analysis a where a.id = i.needs_analysis_id;
alter table survey_instrument force row level security;
alter table needs_analysis force row level security;
alter table survey_instrument alter opens_on set not null, alter closes_on set not null;
alter table survey_answer
    add chosen text[],
    add level int check (level between 1 and 5);

-- Who took part in an anonymous survey, and what was said, in two tables that share no column of one person: no id, no
-- time, no order. Rows that wait are written again with each further answer, so that not even the transaction that wrote
-- them (xmin) or their place (ctid) belongs to one person.
create table survey_participation (
    agency_id uuid not null,
    instrument_id uuid not null references survey_instrument,
    employee_id uuid not null references employee,
    waiting boolean not null,
    primary key (agency_id, instrument_id, employee_id)
);
create index survey_participation_waiting on survey_participation (agency_id, instrument_id) where waiting;
create table survey_ballot (
    id uuid primary key,
    agency_id uuid not null,
    instrument_id uuid not null references survey_instrument,
    waiting boolean not null,
    answers text not null
);
create index survey_ballot_of_instrument on survey_ballot (agency_id, instrument_id);
create index survey_ballot_waiting on survey_ballot (agency_id, instrument_id) where waiting;

do $$
declare t text;
begin
    foreach t in array array['survey_participation', 'survey_ballot'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update, delete on %I to ${app}', t);
    end loop;
end $$;
