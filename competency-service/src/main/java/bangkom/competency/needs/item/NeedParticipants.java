package bangkom.competency.needs.item;

import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Whose need it is, once it was found; a superior takes people out of it. */
@ApplicationScoped
class NeedParticipants {
    private static final String EXCLUDE = """
            with gone as (
                delete from need_participant where agency_id = ? and need_item_id = ? and employee_id = ?
                returning need_item_id, agency_id, employee_id, actual, required)
            insert into need_exclusion (need_item_id, agency_id, employee_id, actual, required, reason, excluded_by,
                excluded_at)
            select need_item_id, agency_id, employee_id, actual, required, ?, ?, ? from gone""";
    private static final String FIGURES = """
            select count(*), count(actual), coalesce(sum(required - actual), 0), max(required)
            from need_participant where agency_id = ? and need_item_id = ?""";

    private final Database database;

    NeedParticipants(Database database) {
        this.database = database;
    }

    /** False if it is not this person's need. */
    boolean exclude(UUID agency, UUID item, NeedExclusionDraft draft, String actor, Instant at) {
        return database.execute(EXCLUDE, agency, item, draft.employeeId(), draft.reason(), actor, at) > 0;
    }

    Figures figures(UUID agency, UUID item) {
        return database.first(
                        FIGURES,
                        row -> new Figures(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getObject(4, Integer.class)),
                        agency,
                        item)
                .orElseThrow();
    }

    /** What a need says of its people. */
    record Figures(int headcount, int assessed, int gapLevels, Integer targetLevel) {}
}
