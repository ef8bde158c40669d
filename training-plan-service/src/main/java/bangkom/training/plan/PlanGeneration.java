package bangkom.training.plan;

import bangkom.commons.id.Ids;
import bangkom.training.offering.DevelopmentForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
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
                and not exists (select from plan_item done where done.agency_id = need.agency_id
                    and done.need_item_id = need.need_item_id and done.status in ('PLANNED', 'SCHEDULED', 'DELIVERED'))
            """;

    private static final String COUNT = "select count(*) " + OPEN_NEED;

    private static final String ITEMS = """
            with need as (
                select need.*, row_number() over (order by need.rank nulls last, need.need_item_id) as place,
                    unit.region, unit.connectivity,
                    coalesce(unit.remote, false) or coalesce(unit.connectivity, 'GOOD') in ('LIMITED', 'NONE') as remote
            """ + OPEN_NEED + """
            ), published as (
                select * from programme where agency_id = ? and status = 'PUBLISHED'
                union all
                select * from programme where visibility = 'NATIONAL' and agency_id <> ? and status = 'PUBLISHED'
            ), offer as (
                select published.*, provider.regions_served, outcome.competency_id, outcome.from_level, outcome.to_level
                from published
                join provider on provider.id = published.provider_id and provider.status = 'ACTIVE'
                join programme_outcome outcome on outcome.programme_id = published.id
            ), candidate as (
                select need.need_item_id, offer.id as programme_id,
                    row_number() over (partition by need.need_item_id order by
                        need.remote and offer.delivery_mode in ('ONLINE', 'BLENDED')
                            and need.region = any(offer.regions_served) desc nulls last,
                        need.connectivity = 'NONE' and offer.delivery_mode <> 'ONLINE' desc nulls last,
                        need.region = any(offer.regions_served) desc nulls last,
                        offer.to_level >= coalesce(need.target_level, 1) desc,
                        suited.people desc,
                        offer.cost_per_participant, offer.fixed_cost, offer.id) as place
                from need join offer on offer.competency_id = need.competency_id
                cross join lateral (select count(*) as people from development_need_participant person
                    where person.need_item_id = need.need_item_id and person.agency_id = need.agency_id
                        and (person.actual is null
                            or person.actual >= offer.from_level and person.actual < offer.to_level)) suited
            )
            insert into plan_item (id, agency_id, version, event_sequence, plan_id, need_item_id, needs_analysis_id,
                unit_id, competency_id, target_level, programme_id, provider_id, development_path, form, delivery_mode,
                cooperation_mode, curriculum_conformity, total, lesson_hours, status, budget_line_id)
            select made.id, need.agency_id, 0, 0, ?, need.need_item_id, need.needs_analysis_id, need.unit_id,
                need.competency_id, need.target_level, chosen.id, chosen.provider_id, path.path, chosen.form,
                chosen.delivery_mode, chosen.cooperation_mode, chosen.curriculum_conformity, 0,
                coalesce(chosen.lesson_hours, 0), 'DRAFT', ?
            from need
            join unnest(?::uuid[]) with ordinality as made (id, place) on made.place = need.place
            left join candidate on candidate.need_item_id = need.need_item_id and candidate.place = 1
            left join programme chosen on chosen.id = candidate.programme_id
            left join unnest(?::text[], ?::text[]) as path (form, path) on path.form = chosen.form""";

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
            query.setObject(1, agency);
            query.setObject(2, draft.needsAnalysisId());
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
            insert.setObject(1, agency);
            insert.setObject(2, draft.needsAnalysisId());
            insert.setObject(3, agency);
            insert.setObject(4, agency);
            insert.setObject(5, planId);
            insert.setObject(6, draft.budgetLineId());
            insert.setArray(7, connection.createArrayOf("uuid", ids));
            insert.setArray(8, connection.createArrayOf("text", forms));
            insert.setArray(
                    9,
                    connection.createArrayOf(
                            "text", Stream.of(forms).map(DevelopmentForm::path).toArray()));
            insert.executeUpdate();
        }
    }
}
