package bangkom.training.plan;

import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.CostComponent;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What other parts of this service know and a plan is judged by: needs heard, programmes, agreements, cost standards. */
@ApplicationScoped
class PlanFacts {
    private final EntityManager entities;

    PlanFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the analysis is signed off and all it accepted has been heard, people included. */
    boolean needsAreReady(UUID agency, UUID analysis) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var query = connection.prepareStatement(
                    "select ready from needs_analysis_readiness where agency_id = ? and needs_analysis_id = ?")) {
                query.setObject(1, agency);
                query.setObject(2, analysis);
                var row = query.executeQuery();
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /** A published programme, the agency's own or a national one, and whether it develops the competency. */
    Optional<OfferedProgramme> programme(UUID agency, UUID programme, UUID competency) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var query = connection.prepareStatement("""
                    select programme.id, provider_id, form, delivery_mode, cooperation_mode, lesson_hours,
                        curriculum_conformity, exists (select from programme_outcome outcome
                            where outcome.programme_id = programme.id and outcome.competency_id = ?)
                    from programme where id = ? and (agency_id = ? or visibility = 'NATIONAL')
                        and status = 'PUBLISHED'""")) {
                query.setObject(1, competency);
                query.setObject(2, programme);
                query.setObject(3, agency);
                var row = query.executeQuery();
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new OfferedProgramme(
                        new PlannedProgramme(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                DevelopmentForm.valueOf(row.getString(3)),
                                DeliveryMode.valueOf(row.getString(4)),
                                CooperationMode.valueOf(row.getString(5)),
                                row.getInt(6),
                                row.getString(7)),
                        row.getBoolean(8)));
            }
        });
    }

    /** Every agreement of the agency that these items name. */
    Map<UUID, AgreementTerms> agreements(UUID agency, UUID[] ids) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var terms = new HashMap<UUID, AgreementTerms>();
            try (var query = connection.prepareStatement("""
                    select id, provider_id, status = 'ACTIVE', valid_from, valid_to, unit_ids
                    from partnership_agreement where agency_id = ? and id = any(?)""")) {
                query.setObject(1, agency);
                query.setArray(2, connection.createArrayOf("uuid", ids));
                var row = query.executeQuery();
                while (row.next()) {
                    terms.put(
                            row.getObject(1, UUID.class),
                            new AgreementTerms(
                                    row.getObject(2, UUID.class),
                                    row.getBoolean(3),
                                    row.getObject(4, LocalDate.class),
                                    row.getObject(5, LocalDate.class),
                                    Set.of((UUID[]) row.getArray(6).getArray())));
                }
            }
            return terms;
        });
    }

    CostCeilings costCeilings(UUID agency, UUID plan, int fiscalYear) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var regions = new HashMap<UUID, String>();
            try (var query = connection.prepareStatement("""
                    select unit_id, region from org_unit_mirror where agency_id = ?
                        and unit_id in (select unit_id from plan_item where agency_id = ? and plan_id = ?)""")) {
                query.setObject(1, agency);
                query.setObject(2, agency);
                query.setObject(3, plan);
                var row = query.executeQuery();
                while (row.next()) {
                    regions.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
            var ceilings = new HashMap<CostCeilings.RegionalComponent, Rupiah>();
            try (var query = connection.prepareStatement("""
                    select region, component, max(max_unit_cost) from cost_standard
                    where fiscal_year = ? and region = any(?) group by region, component""")) {
                query.setInt(1, fiscalYear);
                query.setArray(
                        2,
                        connection.createArrayOf(
                                "text", Set.copyOf(regions.values()).toArray()));
                var row = query.executeQuery();
                while (row.next()) {
                    ceilings.put(
                            new CostCeilings.RegionalComponent(
                                    row.getString(1), CostComponent.valueOf(row.getString(2))),
                            new Rupiah(row.getLong(3)));
                }
            }
            return new CostCeilings(regions, ceilings);
        });
    }

    record OfferedProgramme(PlannedProgramme programme, boolean developsCompetency) {}
}
