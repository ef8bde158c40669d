-- A UUID of version 7, for rows that are made by the thousand in one statement.
create function new_id(millis bigint) returns uuid
    language sql volatile parallel safe
    return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send(millis) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid;

-- Work that takes longer than a request: what is to be done, for whom, and how far it has come.
create table job (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    kind text not null,
    state text not null,
    owner text not null,
    roles text[] not null,
    validate_only boolean not null,
    english boolean not null,
    columns text[] not null,
    correlation_id text,
    trace_parent text,
    rows_total bigint not null,
    rows_accepted bigint not null,
    rows_unchanged bigint not null,
    rows_rejected bigint not null,
    failure text,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    runner uuid,
    lease_until timestamptz
);
create index job_of_agency on job (agency_id, id);
create index job_to_run on job (id) where state in ('QUEUED', 'RUNNING');

-- What a job still has to do. A chunk is deleted by the transaction that has its effect, so none is done twice.
create table job_chunk (
    job_id uuid not null,
    agency_id uuid not null,
    number int not null,
    settled_before bigint not null,
    content bytea not null,
    primary key (job_id, number)
);
alter table job_chunk alter column content set storage external;

-- Rows of a file that were not taken, as they were sent, with what is wrong with each.
create table rejected_row (
    job_id uuid not null,
    agency_id uuid not null,
    row_number bigint not null,
    cells text[] not null,
    pointers text not null,
    codes text not null,
    messages text not null,
    primary key (job_id, row_number)
);

-- What an import that only validates would have stored, for the later rows that refer to it.
create table rehearsed_row (
    job_id uuid not null,
    agency_id uuid not null,
    key text not null,
    id uuid not null,
    primary key (job_id, key)
);

do $$
declare t text;
begin
    foreach t in array array['job', 'job_chunk', 'rejected_row', 'rehearsed_row'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('create policy owner_looks_after on %I to current_user using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %I to ${app}', t);
    end loop;
end $$;

-- The oldest job that nobody works on, of whatever agency; only its id and agency are told. A lease is about processes
-- and not about business time, so the database's own clock counts it.
create function claim_job(claimer uuid, seconds int) returns table (job_id uuid, job_agency uuid)
    language sql volatile security definer set search_path = public
    begin atomic
        update job set runner = claimer, state = 'RUNNING', version = version + 1,
            lease_until = clock_timestamp() + make_interval(secs => seconds)
        where id = (
            select j.id from job j
            where j.state in ('QUEUED', 'RUNNING') and (j.state = 'QUEUED' or j.lease_until < clock_timestamp())
            order by j.id for update skip locked limit 1)
        returning job.id, job.agency_id;
    end;
revoke all on function claim_job(uuid, int) from public;
grant execute on function claim_job(uuid, int) to ${app};

-- Ids sort by time: jobs below the first bound are old, pieces below the second without a job are broken uploads.
create function forget_jobs(old uuid, broken uuid) returns void
    language sql volatile security definer set search_path = public
    begin atomic
        delete from job where id < old and state not in ('QUEUED', 'RUNNING');
        delete from job_chunk c where c.job_id < broken and not exists (select from job j where j.id = c.job_id);
        delete from rejected_row r where r.job_id < broken and not exists (select from job j where j.id = r.job_id);
        delete from rehearsed_row r where r.job_id < broken and not exists (select from job j where j.id = r.job_id);
    end;
revoke all on function forget_jobs(uuid, uuid) from public;
grant execute on function forget_jobs(uuid, uuid) to ${app};
