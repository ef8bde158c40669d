-- Full text and likeness are evaluated behind a row policy, so under one they lose their index. The words of competencies
-- are therefore kept where only the owner reads, and are searched by a function that states whose they are.
create extension if not exists pg_trgm;

create table competency_text (
    competency_id uuid primary key references competency,
    agency_id uuid not null,
    dictionary_id uuid not null,
    for_all boolean not null,
    code text not null,
    kind text not null,
    names text not null,
    words tsvector not null
);
create index competency_text_words on competency_text using gin (words);
create index competency_text_of_dictionary on competency_text (dictionary_id);
alter table competency_text enable row level security;
alter table competency_text force row level security;
create policy owner_searches on competency_text to current_user using (true) with check (true);

-- What a misspelt word may have meant: the words of published dictionaries.
create table catalogue_word (word text primary key);
create index catalogue_word_alike on catalogue_word using gist (word gist_trgm_ops (siglen = 64));

create policy owner_reads on competency for select to current_user using (true);
create policy owner_reads on competency_dictionary for select to current_user using (true);

create function lexemes(text) returns tsvector language sql immutable parallel safe
    return to_tsvector('simple', $1) || to_tsvector('indonesian', $1) || to_tsvector('english', $1);

create function competency_words(c competency) returns tsvector language sql stable
    return setweight(lexemes(c.code || ' ' || c.name || ' ' || coalesce(c.name_en, '')), 'A')
        || setweight(lexemes(c.definition), 'B')
        || setweight(lexemes(coalesce((
            select string_agg(concat_ws(' ', l ->> 'description', (
                select string_agg(i, ' ') from jsonb_array_elements_text(l -> 'indicators') i)), ' ')
            from jsonb_array_elements(c.levels) l), '')), 'C');

create function keep_competency_text() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    insert into competency_text
    select new.id, new.agency_id, new.dictionary_id, new.visibility = 'NATIONAL'
            and d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED'),
        new.code, new.kind, lower(concat_ws(' ', new.code, new.name, new.name_en)), competency_words(new)
    from competency_dictionary d where d.id = new.dictionary_id
    on conflict (competency_id) do update set kind = excluded.kind, names = excluded.names, words = excluded.words;
    return null;
end $$;
create trigger keep_text_of_new after insert on competency for each row execute function keep_competency_text();
create trigger keep_text_of_changed after update on competency for each row
    when ((old.name, old.name_en, old.kind, old.definition, old.levels)
        is distinct from (new.name, new.name_en, new.kind, new.definition, new.levels))
    execute function keep_competency_text();

create function open_dictionary_text() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update competency_text set for_all = true where dictionary_id = new.id and new.visibility = 'NATIONAL';
    perform pg_advisory_xact_lock(hashtext('catalogue_word'));
    insert into catalogue_word
    select distinct w.word from competency c, unnest(tsvector_to_array(to_tsvector('simple',
        concat_ws(' ', c.name, c.name_en, c.definition, c.levels #>> '{}')))) w (word)
    where c.dictionary_id = new.id and w.word ~ '^[[:alpha:]-]{4,40}$'
    on conflict do nothing;
    return null;
end $$;
create trigger open_text after update of status on competency_dictionary for each row
    when (new.status = 'PUBLISHED' and old.status <> 'PUBLISHED') execute function open_dictionary_text();

insert into competency_text
select c.id, c.agency_id, c.dictionary_id, c.visibility = 'NATIONAL'
        and d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED'),
    c.code, c.kind, lower(concat_ws(' ', c.code, c.name, c.name_en)), competency_words(c)
from competency c join competency_dictionary d on d.id = c.dictionary_id;
insert into catalogue_word
select distinct w.word
from competency c join competency_dictionary d on d.id = c.dictionary_id and d.status <> 'DRAFT',
    unnest(tsvector_to_array(to_tsvector('simple',
        concat_ws(' ', c.name, c.name_en, c.definition, c.levels #>> '{}')))) w (word)
where w.word ~ '^[[:alpha:]-]{4,40}$'
on conflict do nothing;

-- Every word asked for has to be there: as it is, as the beginning of one, by its stem, or as one that is much alike.
create function search_competencies(asked text, dictionary uuid, of_kind text, with_code text,
        before_rank bigint, after_id uuid, most int)
    returns table (id uuid, rank bigint)
    language plpgsql stable security definer set search_path = public
    rows 50 set enable_seqscan = off -- the planner takes unpacking the words of every row for free
as $$
declare
    wanted tsquery;
    meant tsquery;
    said text;
    alike text;
begin
    for said in select w from unnest(tsvector_to_array(to_tsvector('simple', asked))) w
            where w not in ('dan', 'atau', 'yang', 'di', 'ke', 'untuk', 'and', 'or', 'the', 'of', 'for', 'in', 'to') limit 8
    loop
        meant := (quote_literal(replace(said, '\', ' ')) || ':*')::tsquery
            || plainto_tsquery('indonesian', said) || plainto_tsquery('english', said);
        for alike in select c.word from catalogue_word c order by c.word <-> said limit 4 loop
            continue when similarity(alike, said) < 0.4;
            meant := meant || plainto_tsquery('simple', alike);
        end loop;
        wanted := case when wanted is null then meant else wanted && meant end;
    end loop;
    return query
        select f.competency_id, f.points from (
            select t.competency_id, ((ts_rank('{0.1, 0.2, 0.5, 1.0}', t.words, wanted)
                + word_similarity(lower(asked), t.names)) * 1000000)::bigint as points
            from competency_text t
            where t.words @@ wanted and (t.agency_id = (select current_agency()) or t.for_all)
                and (dictionary is null or t.dictionary_id = dictionary) and (of_kind is null or t.kind = of_kind)
                and (with_code is null or t.code = with_code)) f
        where before_rank is null or f.points < before_rank or (f.points = before_rank and f.competency_id > after_id)
        order by f.points desc, f.competency_id limit most;
end $$;

revoke all on function keep_competency_text(), open_dictionary_text(),
    search_competencies(text, uuid, text, text, bigint, uuid, int) from public;
grant execute on function search_competencies(text, uuid, text, text, bigint, uuid, int) to ${app};
