-- The plan a goal comes from, with its years (RPJMD, Renstra).
alter table organisational_goal add column strategic_plan text;
