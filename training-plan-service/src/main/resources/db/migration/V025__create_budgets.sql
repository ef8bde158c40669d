create table budget (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    fiscal_year int not null,
    source text not null,
    unique (agency_id, fiscal_year, source)
);

-- The sums stand beside the ceiling, so that one row lock decides and the database itself refuses to overspend.
create table budget_line (
    id uuid primary key,
    agency_id uuid not null,
    version bigint not null,
    event_sequence bigint not null,
    budget_id uuid not null references budget,
    code text not null,
    name text not null,
    ceiling bigint not null check (ceiling >= 0),
    committed bigint not null check (committed >= 0),
    realised bigint not null check (realised >= 0),
    unique (budget_id, code),
    check (committed + realised <= ceiling)
);
create index budget_line_by_agency on budget_line (agency_id, budget_id, id);

-- Append-only: no one may change or delete an entry. Balance is what the line has left after it.
create table ledger_entry (
    id uuid primary key,
    agency_id uuid not null,
    budget_id uuid not null references budget,
    budget_line_id uuid not null references budget_line,
    plan_item_id uuid,
    kind text not null check (kind in ('ALLOCATE', 'COMMIT', 'RELEASE', 'REALISE')),
    amount bigint not null check (amount >= 0),
    balance bigint not null check (balance >= 0),
    recorded_at timestamptz not null,
    recorded_by text
);
create index ledger_entry_by_budget on ledger_entry (agency_id, budget_id, id);
create index ledger_entry_by_line on ledger_entry (agency_id, budget_line_id, id);
create index ledger_entry_by_item on ledger_entry (agency_id, plan_item_id, id);

do $$
declare t text;
begin
    foreach t in array array['budget', 'budget_line', 'ledger_entry'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy own_agency on %I using (agency_id = (select current_agency()))'
            ' with check (agency_id = (select current_agency()))', t);
        execute format('grant select, insert on %I to ${app}', t);
    end loop;
end $$;
grant update on budget, budget_line to ${app};
