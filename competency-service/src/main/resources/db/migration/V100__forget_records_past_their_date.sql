-- How long what people said is kept with their names; a later rule is a later row.
create table retention_rule (
    kind text not null check (kind in ('NEEDS_RECORD', 'DATA_REQUEST')),
    months int not null check (months > 0),
    valid_from date not null,
    regulation text not null,
    primary key (kind, valid_from)
);
grant select on retention_rule to ${app};
insert into retention_rule values
    ('NEEDS_RECORD', 60, '2017-01-01', 'UU 27/2022 art. 42-44; the months by practice of archives: five years after the analysis'),
    ('DATA_REQUEST', 24, '2017-01-01', 'UU 27/2022 art. 42-44; the months by practice of archives: two years after the answer');

-- The rule in force on the day the record was finished; null while it is not.
create function retain_until(what text, finished date) returns date language sql stable return (
    select (finished + make_interval(months => r.months))::date from retention_rule r
    where r.kind = what and r.valid_from <= finished order by r.valid_from desc limit 1);

alter table needs_analysis add forgotten_on date;
alter table data_request add forgotten_on date;
create index needs_analysis_kept on needs_analysis (agency_id, closes_on) where forgotten_on is null;
create index data_request_kept on data_request (agency_id, answered_at) where forgotten_on is null;

-- What is past its date names a number that stands for nobody any more, one for each person and analysis, so that whoever
-- was counted once is counted once for ever.
alter table interview drop constraint interview_interviewee_id_fkey;
alter table group_discussion_participant drop constraint group_discussion_participant_employee_id_fkey;
alter table supervisor_dialogue drop constraint supervisor_dialogue_employee_id_fkey,
    drop constraint supervisor_dialogue_supervisor_id_fkey;
alter table need_finding drop constraint need_finding_employee_id_fkey;
alter table employee_proposal drop constraint employee_proposal_employee_id_fkey;
alter table survey_response drop constraint survey_response_employee_id_fkey;
alter table survey_participation drop constraint survey_participation_employee_id_fkey;
alter table data_request drop constraint data_request_employee_id_fkey;
grant update on interview, group_discussion_participant, supervisor_dialogue, need_finding, employee_proposal,
    survey_response, survey_answer, survey_participation to ${app};
