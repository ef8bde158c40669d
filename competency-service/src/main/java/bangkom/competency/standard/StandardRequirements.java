package bangkom.competency.standard;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored requirements of standards, and their defaults by job tier. */
@ApplicationScoped
class StandardRequirements {
    /**
     * What a tier requires on a day, of the national dictionary in force that holds most of its competencies, the newest
     * of equals.
     */
    static final String GENERAL = """

                select found.id, found.code, found.required_level
                from (
                    select c.id, c.code, t.required_level, c.dictionary_id,
                        count(*) over (partition by c.dictionary_id) as held
                    from job_tier_default t
                    join competency c on c.code = t.competency_code
                    join competency_dictionary d on d.id = c.dictionary_id
                    where t.job_tier = ? and c.visibility = 'NATIONAL' and d.visibility = 'NATIONAL'
                        and d.status = 'PUBLISHED' and c.kind in ('MANAGERIAL', 'SOCIO_CULTURAL')
                        and t.valid_from = (select max(newer.valid_from) from job_tier_default newer
                            where newer.job_tier = t.job_tier and newer.competency_code = t.competency_code
                                and newer.valid_from <= ?)
                    order by held desc, c.dictionary_id desc fetch first 1 rows with ties) found""";

    private static final String PREFILL = """
            insert into standard_requirement (standard_id, agency_id, competency_id, required_level, prefilled)
            select ?, ?, general.id, general.required_level, true from (%s) general""".formatted(GENERAL);

    private static final String TIER = "select job_tier from position where agency_id = ? and id = ?";

    private static final String OF_STANDARDS = """
            select r.standard_id, c.id, c.code, c.name, c.kind, r.required_level, r.prefilled
            from standard_requirement r join competency c on c.id = r.competency_id
            where r.agency_id = ? and r.standard_id = any(?::uuid[]) order by c.kind, c.code, c.id""";
    private static final String KEEP = """
            insert into standard_requirement as r (standard_id, agency_id, competency_id, required_level, prefilled)
            select ?, ?, n.competency_id, n.required_level, false
            from unnest(?::uuid[], ?::int[]) n (competency_id, required_level)
            on conflict (standard_id, competency_id) do update set required_level = excluded.required_level""";

    private final Database database;
    private final CurrentScope scope;

    StandardRequirements(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    void prefill(UUID standard, UUID position, LocalDate today) {
        var agency = scope.agencyId();
        var tier =
                database.first(TIER, row -> row.getString(1), agency, position).orElseThrow();
        database.execute(PREFILL, standard, agency, tier, today);
    }

    Map<UUID, List<StandardRequirement>> of(Collection<UUID> standards) {
        var found = new HashMap<UUID, List<StandardRequirement>>();
        database.list(
                OF_STANDARDS,
                row -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new StandardRequirement(
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getBoolean(7))),
                scope.agencyId(),
                standards);
        return found;
    }

    void remove(UUID standard) {
        database.execute(
                "delete from standard_requirement where agency_id = ? and standard_id = ?", scope.agencyId(), standard);
    }

    /** What was added is replaced; what the job tier brought stays, at the level named. */
    void replace(UUID standard, List<CompetencyRequirement> required) {
        var competencies =
                required.stream().map(CompetencyRequirement::competencyId).toList();
        var agency = scope.agencyId();
        database.execute(
                "delete from standard_requirement where agency_id = ? and standard_id = ? and not prefilled"
                        + " and competency_id <> all(?::uuid[])",
                agency,
                standard,
                competencies);
        database.execute(
                KEEP,
                standard,
                agency,
                competencies,
                required.stream().map(CompetencyRequirement::requiredLevel).toList());
    }
}
