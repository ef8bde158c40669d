-- Written by the transaction that made the change; emptied by the sequencer after its commit.
create table outbox (
    seq bigint generated always as identity (cache 1) primary key,
    event_id uuid not null,
    agency_id uuid not null,
    topic text not null,
    partition_key text not null,
    type text not null,
    subject text not null,
    sequence bigint not null,
    occurred_at timestamptz not null,
    correlation_id text,
    causation_id text,
    trace_parent text,
    data text not null
);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy own_agency_tells on outbox for insert to ${app} with check (agency_id = (select current_agency()));
create policy relay_moves on outbox to ${relay} using (true);
grant insert on outbox to ${app};
grant select, delete, update on outbox to ${relay};

-- What happened, in one gap-free order that never changes.
create table event_feed (
    position bigint not null,
    event_id uuid not null,
    agency_id uuid not null,
    topic text not null,
    partition_key text not null,
    type text not null,
    subject text not null,
    sequence bigint not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    correlation_id text,
    causation_id text,
    trace_parent text,
    data text not null,
    primary key (position, recorded_at)
) partition by range (recorded_at);
create table event_feed_other partition of event_feed default;
alter table event_feed enable row level security;
alter table event_feed force row level security;
create policy own_agency_reads on event_feed for select to ${app} using (agency_id = (select current_agency()));
create policy relay_keeps on event_feed to ${relay} using (true) with check (true);
grant select on event_feed to ${app};
grant select, insert on event_feed to ${relay};

create function ensure_event_feed_month(at timestamptz) returns void
    language plpgsql security definer set search_path = public as $$
declare
    first timestamptz := date_trunc('month', at at time zone 'UTC') at time zone 'UTC';
    name text := 'event_feed_' || to_char(at at time zone 'UTC', 'YYYYMM');
begin
    if to_regclass(name) is null then
        execute format('create table %I partition of event_feed for values from (%L) to (%L)',
            name, first, (first at time zone 'UTC' + interval '1 month') at time zone 'UTC');
    end if;
end $$;
revoke all on function ensure_event_feed_month(timestamptz) from public;
grant execute on function ensure_event_feed_month(timestamptz) to ${relay};

-- One row each: the last position given, and the last one sent.
create table feed_progress (name text primary key, position bigint not null);
insert into feed_progress values ('sequenced', 0), ('sent', 0);
grant select on feed_progress to ${app};
grant select, update on feed_progress to ${relay};

-- Events the broker will never take, and later ones of the same key, which wait behind them.
create table parked_event (
    position bigint primary key,
    topic text not null,
    partition_key text not null,
    reason text not null,
    parked_at timestamptz not null
);
grant select, insert, delete on parked_event to ${relay};
