package bangkom.competency.assessment;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Sight;
import bangkom.competency.profile.AgencyCalendar;
import bangkom.competency.profile.UsableCompetencies;
import bangkom.competency.profile.VisiblePeople;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is needed to judge drafts: as many queries for a thousand as for one. */
@ApplicationScoped
class AssessmentFactFinding {
    private static final String PEOPLE =
            "select e.id, e.supervisor_id from employee e where e.agency_id = ? and e.id = any(?::uuid[]) and "
                    + Sight.positional("e.id", "e.agency_id");

    private final Database database;
    private final VisiblePeople people;
    private final UsableCompetencies competencies;
    private final AgencyCalendar calendar;
    private final Caller caller;

    AssessmentFactFinding(
            Database database,
            VisiblePeople people,
            UsableCompetencies competencies,
            AgencyCalendar calendar,
            Caller caller) {
        this.database = database;
        this.people = people;
        this.competencies = competencies;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** Drafts of a batch may still be incomplete here. */
    AssessmentFacts about(Collection<AssessmentDraft> drafts) {
        var employees = drafts.stream()
                .map(AssessmentDraft::employeeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var supervisors = new HashMap<UUID, Optional<UUID>>();
        database.list(
                PEOPLE,
                row -> supervisors.put(row.getObject(1, UUID.class), Optional.ofNullable(row.getObject(2, UUID.class))),
                Stream.concat(Stream.of(caller.agencyId(), employees), people.sight().parameters().stream())
                        .toArray());
        var assessors = drafts.stream()
                .map(AssessmentDraft::assessorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = new HashSet<UUID>(database.list(
                "select e.id from employee e where e.agency_id = ? and e.id = any(?::uuid[])",
                row -> row.getObject(1, UUID.class),
                caller.agencyId(),
                assessors));
        var named = drafts.stream()
                .filter(draft -> draft.results() != null)
                .flatMap(draft -> draft.results().stream())
                .filter(Objects::nonNull)
                .map(AssessedLevel::competencyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new AssessmentFacts(supervisors, known, competencies.among(named), calendar.today(), who());
    }

    AssessmentVerb.Deciding who() {
        return new AssessmentVerb.Deciding(
                caller.roles(),
                caller.actor(),
                caller.employee().orElse(null),
                caller.office().orElse(null));
    }
}
