package bangkom.training.delivery.session;

import bangkom.commons.identity.CurrentScope;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.sql.Column;
import bangkom.training.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What sessions read of the programmes on offer: their own agency's and national ones. */
@ApplicationScoped
public class SessionProgrammes {
    private final Rows rows;
    private final CurrentScope scope;

    SessionProgrammes(Rows rows, CurrentScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    Optional<SessionProgramme> find(UUID id) {
        return rows.first(
                """
                select form, lesson_hours, international from programme
                where id = ?::uuid and (agency_id = ? or visibility = 'NATIONAL')""",
                row -> new SessionProgramme(
                        DevelopmentForm.valueOf(row.getString(1)), row.getInt(2), row.getBoolean(3)),
                id,
                scope.agencyId());
    }

    public List<CompetencyGoal> goals(UUID programme) {
        return goals(List.of(programme)).getOrDefault(programme, List.of());
    }

    Map<UUID, List<CompetencyGoal>> goals(Collection<UUID> programmes) {
        var goals = new HashMap<UUID, List<CompetencyGoal>>();
        rows.list(
                """
                select programme_id, competency_id, to_level from programme_outcome
                where programme_id = any(?) and (agency_id = ? or visibility = 'NATIONAL') order by competency_id""",
                row -> goals.computeIfAbsent(row.getObject(1, UUID.class), id -> new java.util.ArrayList<>())
                        .add(new CompetencyGoal(row.getObject(2, UUID.class), row.getInt(3))),
                Column.uuids(programmes),
                scope.agencyId());
        return goals;
    }
}
