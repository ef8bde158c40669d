-- calendar: [{"phase": "SURVEY", "startsOn": "2026-03-01", "dueOn": "2026-03-31", "toldLate": false}]; the document belongs
-- to its analysis alone. scope_unit_id: the analysis is of this unit with all below it; null: of the agency.
alter table needs_analysis
    add scope_unit_id uuid references org_unit,
    add analysed_at timestamptz,
    add prioritised_at timestamptz,
    add calendar text not null default '[]';

-- The analyses of all agencies at once: only here the owner of the table sees past its policies.
alter table needs_analysis no force row level security;
update needs_analysis set analysed_at = coalesce(signed_off_at, created_at)
    where status not in ('DRAFT', 'COLLECTING');
update needs_analysis set prioritised_at = coalesce(signed_off_at, created_at)
    where status in ('PRIORITISED', 'SIGNED_OFF', 'CLOSED');
alter table needs_analysis force row level security;
