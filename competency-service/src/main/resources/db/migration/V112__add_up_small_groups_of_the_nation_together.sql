-- Groups that are shown as one: of an agency's people at least as many as the largest of its groups has, because who is in
-- several of them is one person.
create function national_needs_together(year int, by_what text, keys text[])
    returns table (agencies bigint, needs bigint, people bigint, assessed bigint, gap_levels bigint)
    language sql stable security definer set search_path = public
    begin atomic
        select count(*), coalesce(sum(a.needs), 0)::bigint, coalesce(sum(a.people), 0)::bigint,
            coalesce(sum(a.assessed), 0)::bigint, coalesce(sum(a.gap_levels), 0)::bigint
        from (
            select sum(t.needs) as needs, max(t.people) as people, sum(t.assessed) as assessed,
                sum(t.gap_levels) as gap_levels
            from need_total t where t.fiscal_year = year and t.dimension = by_what and t.key = any(keys)
            group by t.agency_id) a;
    end;
revoke all on function national_needs_together(int, text, text[]) from public;
grant execute on function national_needs_together(int, text, text[]) to ${app};
