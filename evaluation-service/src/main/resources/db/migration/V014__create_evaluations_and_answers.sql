create table evaluation (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    session_id uuid not null,
    programme_id uuid not null,
    provider_id uuid,
    design_id uuid not null references evaluation_design,
    level text not null,
    status text not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    population int not null,
    mean_score numeric(4, 2),
    mean_normalised_gain numeric(8, 2),
    category text,
    topic_scores jsonb not null default '[]',
    cancel_reason text,
    created_at timestamptz not null,
    unique (session_id, design_id)
);
create index evaluation_by_agency on evaluation (agency_id, id);
create index evaluation_by_session on evaluation (agency_id, session_id, id);
create index evaluation_due_to_open on evaluation (agency_id, opens_at) where status = 'SCHEDULED';
create index evaluation_due_to_close on evaluation (agency_id, closes_at) where status = 'OPEN';

-- Who is asked, about whom, and whether they answered; what they answered is kept apart, without their name.
create table evaluation_invitation (
    evaluation_id uuid not null references evaluation,
    agency_id uuid not null,
    respondent_id uuid not null,
    role text not null,
    about_employee_id uuid not null,
    responded boolean not null default false,
    primary key (evaluation_id, respondent_id, about_employee_id)
);
create index evaluation_invitation_by_respondent on evaluation_invitation (agency_id, respondent_id, evaluation_id);

create table evaluation_response (
    id uuid primary key,
    agency_id uuid not null,
    evaluation_id uuid not null references evaluation,
    role text not null,
    about_employee_id uuid,
    responded_on date not null,
    comment text
);
create index evaluation_response_by_evaluation on evaluation_response (agency_id, evaluation_id);

create table evaluation_answer (
    response_id uuid not null references evaluation_response,
    agency_id uuid not null,
    question_code text not null,
    topic text not null,
    score int not null check (score between 1 and 5),
    primary key (response_id, question_code)
);

create table evaluation_test_result (
    evaluation_id uuid not null references evaluation,
    agency_id uuid not null,
    employee_id uuid not null,
    pre numeric(8, 2) not null,
    post numeric(8, 2) not null,
    max numeric(8, 2) not null,
    primary key (evaluation_id, employee_id)
);

do $$
declare t text;
begin
    foreach t in array array['evaluation', 'evaluation_invitation', 'evaluation_response', 'evaluation_answer',
            'evaluation_test_result'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert, update on %I to ${app}', t);
    end loop;
end $$;
