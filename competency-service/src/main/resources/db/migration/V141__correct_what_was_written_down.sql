-- What was written down of a conversation can be corrected (UU 27/2022 art. 6), with a reason that stays in its history.
alter table interview add column corrected_at timestamptz, add column correction_reason text;
alter table group_discussion add column corrected_at timestamptz, add column correction_reason text;
alter table supervisor_dialogue add column corrected_at timestamptz, add column correction_reason text;
grant delete on need_finding to ${app};
