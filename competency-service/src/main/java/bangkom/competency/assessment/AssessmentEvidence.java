package bangkom.competency.assessment;

import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.competency.profile.AcceptedEvidence;
import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.ProfileLevels;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Stream;

/** Turns the results of validated assessments into evidence, however many in one statement. */
@ApplicationScoped
class AssessmentEvidence {
    private static final String ACCEPT = """
            with result as (
                select a.employee_id, r.competency_id, r.level, a.kind, a.id as source_id, a.assessed_on,
                    row_number() over (order by a.id, r.competency_id) as n
                from assessment a
                join assessment_result r on r.assessment_id = a.id and r.agency_id = a.agency_id
                where a.agency_id = ? and a.id = any(?::uuid[])
            )
            insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id,
                observed_on, strong, status)
            select i.id, ?, r.employee_id, r.competency_id, r.level, r.kind, r.source_id, r.assessed_on,
                r.kind = any(?::text[]), 'ACCEPTED'
            from result r join unnest(?::uuid[]) with ordinality i (id, n) on i.n = r.n
            on conflict do nothing
            returning\s""" + AcceptedEvidence.COLUMNS;

    private final Database database;
    private final ProfileLevels levels;
    private final CurrentScope scope;
    private final Clock clock;

    AssessmentEvidence(Database database, ProfileLevels levels, CurrentScope scope, Clock clock) {
        this.database = database;
        this.levels = levels;
        this.scope = scope;
        this.clock = clock;
    }

    void accept(Collection<Assessment> validated) {
        long results = validated.stream()
                .mapToLong(assessment -> assessment.results().size())
                .sum();
        var ids =
                Stream.generate(() -> Ids.newId(clock.instant())).limit(results).toList();
        var agency = scope.agencyId();
        levels.follow(database.list(
                ACCEPT,
                AcceptedEvidence::read,
                agency,
                validated.stream().map(Assessment::id).toList(),
                agency,
                EvidenceSource.allStrong(),
                ids));
    }
}
