package bangkom.competency.needs;

import bangkom.commons.problem.Violations;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** What the days of an analysis' phases have to keep to (kalender AKPK); all that is wrong is told at once. */
public final class AnalysisCalendar {
    private AnalysisCalendar() {}

    public static Violations check(List<PlannedPhase> phases, LocalDate opensOn, LocalDate closesOn) {
        var wrong = new Violations();
        var seen = EnumSet.noneOf(AnalysisPhase.class);
        for (int i = 0; i < phases.size(); i++) {
            var one = phases.get(i);
            var at = "/phases/" + i;
            wrong.addIf(!seen.add(one.phase()), at + "/phase", "REPEATED", "tahapan berulang", "named twice")
                    .addIf(
                            one.dueOn().isBefore(one.startsOn()),
                            at + "/dueOn",
                            "ENDS_BEFORE_IT_BEGINS",
                            "berakhir sebelum dimulai",
                            "ends before it begins")
                    .addIf(
                            one.startsOn().isBefore(opensOn) || one.startsOn().isAfter(closesOn),
                            at + "/startsOn",
                            "OUTSIDE_THE_ANALYSIS",
                            "di luar masa analisis",
                            "outside the analysis")
                    .addIf(
                            one.dueOn().isBefore(opensOn) || one.dueOn().isAfter(closesOn),
                            at + "/dueOn",
                            "OUTSIDE_THE_ANALYSIS",
                            "di luar masa analisis",
                            "outside the analysis")
                    .addIf(
                            phases.stream()
                                    .anyMatch(other -> one.phase().follows(other.phase())
                                            && one.dueOn().isBefore(other.dueOn())),
                            at + "/dueOn",
                            "OUT_OF_ORDER",
                            "berakhir sebelum tahapan sebelumnya",
                            "due before a phase that it rests on");
        }
        return wrong;
    }
}
