package bangkom.training.plan;

import bangkom.commons.id.Ids;
import bangkom.training.offering.DevelopmentForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Makes the items of a plan from the accepted needs in three statements, whatever their number: for each need the best
 * published programme. A remote unit prefers a provider that serves its region at a distance, without internet one that
 * comes there too; then counts how far the programme leads, whom it suits, and what it costs.
 */
@ApplicationScoped
class PlanGeneration {
    private static final String OPEN_NEED = """
            from development_need need
            left join org_unit_mirror unit on unit.unit_id = need.unit_id and unit.agency_id = need.agency_id
            where need.agency_id = ? and need.needs_analysis_id = ?
                and need.need_item_id not in (select done.need_item_id from plan_item done where done.agency_id = ?
                    and done.needs_analysis_id = ? and done.need_item_id is not null
                    and done.status in ('PLANNED', 'SCHEDULED', 'DELIVERED'))
            """;

    private static final String COUNT = "select count(*) " + OPEN_NEED;

    // lateral and array subscript, no joins of the needs with themselves: nothing is known about rows just written
    private static final String ITEMS = """
            with need as (
                select need.*, row_number() over (order by need.rank nulls last, need.need_item_id) as place,
                    unit.region, unit.connectivity,
                    coalesce(unit.remote, false) or coalesce(unit.connectivity, 'GOOD') in ('LIMITED', 'NONE') as remote
            """ + OPEN_NEED + """
            )
            insert into plan_item (id, agency_id, version, event_sequence, plan_id, need_item_id, needs_analysis_id,
                unit_id, competency_id, target_level, programme_id, provider_id, development_path, form, delivery_mode,
                cooperation_mode, curriculum_conformity, total, lesson_hours, status, budget_line_id)
            select (?::uuid[])[need.place], need.agency_id, 0, 0, ?, need.need_item_id, need.needs_analysis_id,
                need.unit_id, need.competency_id, need.target_level, best.id, best.provider_id,
                (?::text[])[array_position(?::text[], best.form)], best.form, best.delivery_mode,
                best.cooperation_mode, best.curriculum_conformity, 0, coalesce(best.lesson_hours, 0), 'DRAFT', ?
            from need
            left join lateral (
                select programme.*
                from programme_outcome outcome
                join programme on programme.id = outcome.programme_id and programme.status = 'PUBLISHED'
                join provider on provider.id = programme.provider_id and provider.status = 'ACTIVE'
                where outcome.competency_id = need.competency_id
                    and (outcome.agency_id = need.agency_id or outcome.visibility = 'NATIONAL')
                order by
                    need.remote and programme.delivery_mode in ('ONLINE', 'BLENDED')
                        and need.region = any(provider.regions_served) desc nulls last,
                    need.connectivity = 'NONE' and programme.delivery_mode <> 'ONLINE' desc nulls last,
                    need.region = any(provider.regions_served) desc nulls last,
                    outcome.to_level >= coalesce(need.target_level, 1) desc,
                    (select count(*) from development_need_participant person
                        where person.need_item_id = need.need_item_id and person.agency_id = need.agency_id
                            and (person.actual is null
                                or person.actual >= outcome.from_level and person.actual < outcome.to_level)) desc,
                    programme.cost_per_participant, programme.fixed_cost, programme.id
                limit 1
            ) best on true
            where need.place <= ?""";

    private final EntityManager entities;
    private final PlanParticipants participants;
    private final Clock clock;

    PlanGeneration(EntityManager entities, PlanParticipants participants, Clock clock) {
        this.entities = entities;
        this.participants = participants;
        this.clock = clock;
    }

    void generate(UUID agency, UUID planId, TrainingPlanDraft draft) {
        entities.flush();
        entities.unwrap(Session.class)
                .doWork(connection -> items(connection, agency, planId, draft, count(connection, agency, draft)));
        participants.assign(agency, planId, draft.fiscalYear());
    }

    private static int count(Connection connection, UUID agency, TrainingPlanDraft draft) throws SQLException {
        try (var query = connection.prepareStatement(COUNT)) {
            openNeed(query, agency, draft);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private void items(Connection connection, UUID agency, UUID planId, TrainingPlanDraft draft, int count)
            throws SQLException {
        var now = clock.instant();
        var ids = IntStream.range(0, count)
                .mapToObj(n -> Ids.newId(now))
                .sorted(Comparator.comparing(UUID::toString)) // as PostgreSQL sorts them: items are listed by rank
                .toArray();
        var forms = DevelopmentForm.values();
        try (var insert = connection.prepareStatement(ITEMS)) {
            openNeed(insert, agency, draft);
            insert.setArray(5, connection.createArrayOf("uuid", ids));
            insert.setObject(6, planId);
            insert.setArray(
                    7,
                    connection.createArrayOf(
                            "text", Stream.of(forms).map(DevelopmentForm::path).toArray()));
            insert.setArray(8, connection.createArrayOf("text", forms));
            insert.setObject(9, draft.budgetLineId());
            insert.setInt(10, count);
            insert.executeUpdate();
        }
    }

    private static void openNeed(PreparedStatement statement, UUID agency, TrainingPlanDraft draft)
            throws SQLException {
        statement.setObject(1, agency);
        statement.setObject(2, draft.needsAnalysisId());
        statement.setObject(3, agency);
        statement.setObject(4, draft.needsAnalysisId());
    }
}
