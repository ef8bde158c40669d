-- What was never published was told to nobody: it may go. All else is archived.
create policy own_drafts_go on competency_dictionary for delete
    using (agency_id = (select current_agency()) and status = 'DRAFT');
create policy own_drafts_go on competency for delete
    using (agency_id = (select current_agency()) and exists (
        select from competency_dictionary d where d.id = dictionary_id and d.status = 'DRAFT'));
grant delete on competency_dictionary, competency to ${app};
alter table competency_text drop constraint competency_text_competency_id_fkey,
    add foreign key (competency_id) references competency on delete cascade;
