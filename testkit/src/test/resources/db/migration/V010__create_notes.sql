create table note (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    status text not null,
    text text not null
);
create index note_by_agency on note (agency_id, id);
alter table note enable row level security;
alter table note force row level security;
create policy own_agency on note
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update, delete on note to ${app};

create table heard (
    subject text primary key,
    agency_id uuid not null,
    word text not null,
    sequence bigint not null,
    applied int not null default 1
);
alter table heard enable row level security;
alter table heard force row level security;
create policy own_agency on heard
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()));
grant select, insert, update on heard to ${app};
