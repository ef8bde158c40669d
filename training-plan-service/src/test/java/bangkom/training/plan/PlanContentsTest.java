package bangkom.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.money.Rupiah;
import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.CostComponent;
import bangkom.training.offering.DevelopmentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanContentsTest {
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final UUID AGREEMENT = UUID.randomUUID();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final List<PlanCostLine> MEALS = List.of(line(CostComponent.MEALS, 50_000));

    @Test
    void everyMissingContentIsToldAtOnce() {
        var nothing =
                new ItemContent(UUID.randomUUID(), null, UNIT, 0, null, null, null, null, null, null, " ", List.of());

        assertThat(check(nothing))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("competencyId", "CONTENT_A_MISSING"),
                        tuple("participants", "CONTENT_B_MISSING"),
                        tuple("form", "CONTENT_C_MISSING"),
                        tuple("providerId", "CONTENT_D_MISSING"),
                        tuple("scheduledStart", "CONTENT_E_MISSING"),
                        tuple("curriculumConformity", "CONTENT_F_MISSING"),
                        tuple("costLines", "CONTENT_G_MISSING"));
    }

    @Test
    void aCompleteItemPasses() {
        assertThat(check(item(DevelopmentForm.WORKSHOP, CooperationMode.OWN, null, MARCH, MARCH, MEALS)))
                .isEmpty();
    }

    @Test
    void cooperationAndFacilitationRestOnAnAgreementThatCoversThem() {
        var next = LocalDate.of(2026, 9, 1);
        for (var mode : CooperationMode.values()) {
            boolean needed = mode == CooperationMode.COOPERATION || mode == CooperationMode.FACILITATED;
            assertThat(check(item(DevelopmentForm.WORKSHOP, mode, null, MARCH, MARCH, MEALS)))
                    .extracting(Violation::code)
                    .isEqualTo(needed ? List.of("AGREEMENT_MISSING") : List.of());
        }
        assertThat(check(item(DevelopmentForm.WORKSHOP, CooperationMode.COOPERATION, AGREEMENT, MARCH, MARCH, MEALS)))
                .isEmpty();
        assertThat(check(item(DevelopmentForm.WORKSHOP, CooperationMode.COOPERATION, AGREEMENT, MARCH, next, MEALS)))
                .extracting(Violation::code)
                .containsExactly("AGREEMENT_NOT_VALID");
        assertThat(check(item(DevelopmentForm.WORKSHOP, CooperationMode.OWN, UUID.randomUUID(), MARCH, MARCH, MEALS)))
                .extracting(Violation::code)
                .containsExactly("AGREEMENT_NOT_VALID");
    }

    @Test
    void onlyAStudyAssignmentSpansYears() {
        var later = LocalDate.of(2027, 8, 1);

        assertThat(check(item(DevelopmentForm.STUDY_ASSIGNMENT, CooperationMode.OWN, null, MARCH, later, MEALS)))
                .isEmpty();
        assertThat(check(item(DevelopmentForm.WORKSHOP, CooperationMode.OWN, null, MARCH, later, MEALS)))
                .extracting(Violation::pointer)
                .containsExactly("/items/7/scheduledEnd");
        assertThat(check(item(DevelopmentForm.STUDY_ASSIGNMENT, CooperationMode.OWN, null, later, later, MEALS)))
                .extracting(Violation::pointer)
                .containsExactly("/items/7/scheduledStart");
    }

    @Test
    void aUnitCostAboveTheStandardOfItsRegionIsNamed() {
        var lines = List.of(
                line(CostComponent.MEALS, 60_000),
                line(CostComponent.MEALS, 60_001),
                line(CostComponent.VENUE, 9_000_000));

        assertThat(check(item(DevelopmentForm.WORKSHOP, CooperationMode.OWN, null, MARCH, MARCH, lines)))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("costLines/1/unitCost", "COST_ABOVE_STANDARD"));
    }

    private static org.assertj.core.groups.Tuple tuple(String field, String code) {
        return org.assertj.core.groups.Tuple.tuple("/items/7/" + field, code);
    }

    private static List<Violation> check(ItemContent item) {
        var terms =
                new AgreementTerms(PROVIDER, true, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), Set.of(UNIT));
        var ceilings = new CostCeilings(
                Map.of(UNIT, "PULAU"),
                Map.of(new CostCeilings.RegionalComponent("PULAU", CostComponent.MEALS), new Rupiah(60_000)));
        var found = new Violations();
        new PlanContents(2026, Map.of(AGREEMENT, terms), ceilings).check(7, item, found);
        return found.list();
    }

    private static ItemContent item(
            DevelopmentForm form,
            CooperationMode mode,
            UUID agreement,
            LocalDate start,
            LocalDate end,
            List<PlanCostLine> costs) {
        return new ItemContent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UNIT,
                10,
                form,
                PROVIDER,
                mode,
                agreement,
                start,
                end,
                "sesuai",
                costs);
    }

    private static PlanCostLine line(CostComponent component, long unitCost) {
        return new PlanCostLine(component, 10, new Rupiah(unitCost), null).computed();
    }
}
