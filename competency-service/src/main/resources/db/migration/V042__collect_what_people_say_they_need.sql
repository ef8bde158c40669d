-- questions: [{"code": "Q1", "text": "…", "competencyId": "…", "type": "SCALE_1_5"}]; the document belongs to its instrument alone.
create table survey_instrument (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    needs_analysis_id uuid not null references needs_analysis,
    title text not null,
    status text not null,
    questions text not null,
    invited int not null,
    created_at timestamptz not null
);
create index survey_instrument_of_agency on survey_instrument (agency_id, id);
create index survey_instrument_of_analysis on survey_instrument (agency_id, needs_analysis_id, id);

-- No row: everybody is asked.
create table survey_audience (
    instrument_id uuid not null references survey_instrument,
    agency_id uuid not null,
    unit_id uuid not null references org_unit,
    primary key (instrument_id, unit_id)
);

create table survey_response (
    id uuid primary key,
    agency_id uuid not null,
    instrument_id uuid not null references survey_instrument,
    employee_id uuid not null references employee,
    answered_at timestamptz not null,
    unique (agency_id, instrument_id, employee_id)
);
create table survey_answer (
    response_id uuid not null references survey_response,
    agency_id uuid not null,
    question_code text not null,
    scale int check (scale between 1 and 5),
    answer text,
    primary key (response_id, question_code)
);

create table interview (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    needs_analysis_id uuid not null references needs_analysis,
    held_on date not null,
    interviewee_id uuid not null references employee,
    made_by text not null
);
create index interview_of_analysis on interview (agency_id, needs_analysis_id, id);

create table group_discussion (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    needs_analysis_id uuid not null references needs_analysis,
    held_on date not null,
    consensus_percent int not null check (consensus_percent between 0 and 100),
    made_by text not null
);
create index group_discussion_of_analysis on group_discussion (agency_id, needs_analysis_id, id);
create table group_discussion_participant (
    discussion_id uuid not null references group_discussion,
    agency_id uuid not null,
    employee_id uuid not null references employee,
    primary key (discussion_id, employee_id)
);

create table supervisor_dialogue (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    needs_analysis_id uuid not null references needs_analysis,
    employee_id uuid not null references employee,
    supervisor_id uuid not null references employee,
    held_on date not null,
    status text not null,
    confirmed_at timestamptz
);
create index supervisor_dialogue_of_analysis on supervisor_dialogue (agency_id, needs_analysis_id, id);

-- Whatever anybody said is needed, in one shape; of a unit, or of one person in it. It counts once it is confirmed.
create table need_finding (
    agency_id uuid not null,
    source_kind text not null,
    source_id uuid not null,
    place int not null,
    needs_analysis_id uuid not null references needs_analysis,
    unit_id uuid not null references org_unit,
    competency_id uuid not null references competency,
    employee_id uuid references employee,
    target_level int check (target_level between 1 and 5),
    urgency int check (urgency between 1 and 5),
    note text,
    counts boolean not null,
    primary key (source_id, place)
);
create index need_finding_of_analysis on need_finding (agency_id, needs_analysis_id, unit_id, competency_id);

do $$
declare t text;
begin
    foreach t in array array['survey_instrument', 'survey_audience', 'survey_response', 'survey_answer', 'interview',
            'group_discussion', 'group_discussion_participant', 'supervisor_dialogue', 'need_finding'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
