package bangkom.training.jp;

import static bangkom.training.offering.DevelopmentForm.COACHING;
import static bangkom.training.offering.DevelopmentForm.E_LEARNING;
import static bangkom.training.offering.DevelopmentForm.SECONDMENT;
import static bangkom.training.offering.DevelopmentForm.SEMINAR;
import static bangkom.training.offering.DevelopmentForm.STRUCTURAL_LEADERSHIP_TRAINING;
import static bangkom.training.offering.DevelopmentForm.STUDY_ASSIGNMENT;
import static bangkom.training.offering.DevelopmentForm.TECHNICAL_TRAINING;
import static bangkom.training.offering.DevelopmentForm.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;

import bangkom.training.offering.DevelopmentForm;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpRuleTest {
    @Test
    void aTwoDaySeminarCountsEight() {
        var rule = perUnit(SEMINAR, JpBasis.PER_DAY, 4, 6);

        assertThat(rule.credit(Activity.lasting(false, 16, 2), EarlierCredit.NONE))
                .isEqualTo(new CreditedJp(8, rule.id(), 0L, Reduction.CONVERTED));
        assertThat(rule.credit(Activity.lasting(true, 12, 2), EarlierCredit.NONE))
                .isEqualTo(new CreditedJp(12, rule.id(), 0L, null));
    }

    @Test
    void aTwoDayWorkshopCountsTen() {
        assertThat(jp(perUnit(WORKSHOP, JpBasis.PER_DAY, 5, 7), Activity.lasting(false, 10, 2)))
                .isEqualTo(10);
    }

    @Test
    void eLearningCountsThreeADay() {
        var rule = eLearning();

        assertThat(rule.credit(Activity.lasting(false, 6, 1), EarlierCredit.NONE)
                        .reduction())
                .isEqualTo(Reduction.CAP_PER_DAY);
        assertThat(jp(rule, Activity.lasting(false, 6, 1))).isEqualTo(3);
        assertThat(jp(rule, Activity.lasting(true, 6, 1))).isEqualTo(4);
        assertThat(jp(rule, Activity.lasting(false, 6, 2))).isEqualTo(6);
        assertThat(rule.credit(Activity.lasting(false, 6, 1), new EarlierCredit(2, 1))
                        .jp())
                .isEqualTo(1);
    }

    @Test
    void threeCoachingsInAMonthCountFour() {
        var rule = coaching();

        assertThat(jp(rule, new Activity(false, 6, 1, 3, 0))).isEqualTo(4);
        var third = rule.credit(Activity.lasting(false, 2, 1), new EarlierCredit(4, 2));
        assertThat(third).isEqualTo(new CreditedJp(0, rule.id(), 0L, Reduction.CAP_PER_MONTH));
        assertThat(jp(rule, Activity.lasting(true, 8, 2))).isEqualTo(8);
    }

    @Test
    void secondmentCountsTwentyAndTwentyFourAbroad() {
        var rule = perUnit(SECONDMENT, JpBasis.PER_ACTIVITY, 20, 24);

        assertThat(jp(rule, Activity.lasting(false, 160, 30))).isEqualTo(20);
        assertThat(jp(rule, Activity.lasting(true, 160, 30))).isEqualTo(24);
    }

    @Test
    void fortyHoursOfTechnicalTrainingAbroadCountFortyEight() {
        assertThat(jp(technical(), Activity.lasting(true, 40, 5))).isEqualTo(48);
        assertThat(jp(technical(), Activity.lasting(false, 40, 5))).isEqualTo(40);
    }

    @Test
    void partOfAnHourIsDroppedAfterTheFactor() {
        assertThat(jp(technical(), Activity.lasting(true, 9, 1))).isEqualTo(10);
    }

    @Test
    void aSemesterOfStudyCountsTwenty() {
        var rule = perUnit(STUDY_ASSIGNMENT, JpBasis.PER_SEMESTER, 20, 20);

        assertThat(jp(rule, new Activity(false, 0, 180, 1, 2))).isEqualTo(40);
    }

    @Test
    void whatIsNotRegulatedAbroadCountsNothingThere() {
        var rule = perUnit(STRUCTURAL_LEADERSHIP_TRAINING, JpBasis.PER_ACTUAL_JP, 1, null);

        assertThat(rule.credit(Activity.lasting(true, 40, 5), EarlierCredit.NONE))
                .isEqualTo(CreditedJp.withoutRule());
    }

    private static int jp(JpRule rule, Activity activity) {
        return rule.credit(activity, EarlierCredit.NONE).jp();
    }

    private static JpRule perUnit(DevelopmentForm form, JpBasis basis, int domestic, Integer international) {
        return rule(form, basis, domestic, international, null, null, null, null, null, null);
    }

    private static JpRule technical() {
        return rule(TECHNICAL_TRAINING, JpBasis.PER_ACTUAL_JP, 1, 1, null, 120, null, null, null, null);
    }

    private static JpRule eLearning() {
        return rule(E_LEARNING, JpBasis.PER_ACTUAL_JP, 1, 1, null, null, 3, 4, CapPeriod.DAY, null);
    }

    private static JpRule coaching() {
        return rule(COACHING, JpBasis.PER_ACTIVITY, 2, 4, JpBasis.PER_DAY, null, null, null, CapPeriod.MONTH, 2);
    }

    private static JpRule rule(
            DevelopmentForm form,
            JpBasis basis,
            int domestic,
            Integer international,
            JpBasis basisInternational,
            Integer factor,
            Integer cap,
            Integer capInternational,
            CapPeriod period,
            Integer capActivities) {
        return new JpRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new JpRuleDraft(
                        form,
                        basis,
                        domestic,
                        international,
                        basisInternational,
                        factor,
                        cap,
                        capInternational,
                        period,
                        capActivities,
                        LocalDate.of(2026, 1, 1),
                        "B-031/BPS/2600/02/2019"));
    }
}
