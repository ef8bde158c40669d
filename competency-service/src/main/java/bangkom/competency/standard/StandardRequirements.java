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
    /** The national dictionary in force that holds most of the tier's competencies, the newest of equals. */
    private static final String PREFILL = """
            with tier as (
                select t.competency_code, t.required_level
                from job_tier_default t
                where t.job_tier = (select job_tier from position where agency_id = ? and id = ?)
                    and t.valid_from = (select max(newer.valid_from) from job_tier_default newer
                        where newer.job_tier = t.job_tier and newer.competency_code = t.competency_code
                            and newer.valid_from <= ?)
            ), general as (
                select c.id, c.dictionary_id, tier.required_level
                from tier join competency c on c.code = tier.competency_code
                join competency_dictionary d on d.id = c.dictionary_id
                where c.visibility = 'NATIONAL' and d.visibility = 'NATIONAL' and d.status = 'PUBLISHED'
                    and c.kind in ('MANAGERIAL', 'SOCIO_CULTURAL')
            )
            insert into standard_requirement (standard_id, agency_id, competency_id, required_level, prefilled)
            select ?, ?, general.id, general.required_level, true from general
            where general.dictionary_id = (
                select dictionary_id from general group by 1 order by count(*) desc, 1 desc limit 1)""";

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
        database.execute(PREFILL, agency, position, today, standard, agency);
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
