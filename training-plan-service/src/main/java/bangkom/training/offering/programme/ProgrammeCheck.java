package bangkom.training.offering.programme;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Everything that is wrong with a programme, told at once: first what contradicts itself, then what is not known. */
final class ProgrammeCheck {
    private final ProgrammeDraft draft;
    private final Violations found = new Violations();

    ProgrammeCheck(ProgrammeDraft draft) {
        this.draft = draft;
    }

    void check(Set<UUID> knownCompetencies, boolean providerKnown) {
        contradictions();
        var type = found.isEmpty() ? CommonProblem.REFERENCE_UNKNOWN : CommonProblem.INVALID_REQUEST;
        unknown(knownCompetencies, providerKnown);
        found.throwIfAny(type);
    }

    private void contradictions() {
        found.addIf(
                        draft.maxParticipants() < draft.minParticipants(),
                        "/maxParticipants",
                        "BELOW_MINIMUM",
                        "kurang dari jumlah paling sedikit",
                        "below minParticipants")
                .addIf(
                        draft.fixedCost().isNegative(),
                        "/fixedCost/amount",
                        "AMOUNT_NEGATIVE",
                        "tidak boleh negatif",
                        "must not be negative")
                .addIf(
                        draft.costPerParticipant().isNegative(),
                        "/costPerParticipant/amount",
                        "AMOUNT_NEGATIVE",
                        "tidak boleh negatif",
                        "must not be negative");
        var seen = new HashSet<UUID>();
        for (int i = 0; i < draft.outcomes().size(); i++) {
            var outcome = draft.outcomes().get(i);
            found.addIf(
                            outcome.toLevel() <= outcome.fromLevel(),
                            "/outcomes/" + i + "/toLevel",
                            "LEVEL_NOT_HIGHER",
                            "harus lebih tinggi dari level awal",
                            "must be above fromLevel")
                    .addIf(
                            !seen.add(outcome.competencyId()),
                            "/outcomes/" + i + "/competencyId",
                            "COMPETENCY_TWICE",
                            "kompetensi disebut dua kali",
                            "the competency is named twice");
        }
    }

    private void unknown(Set<UUID> knownCompetencies, boolean providerKnown) {
        found.addIf(
                !providerKnown,
                "/providerId",
                "REFERENCE_UNKNOWN",
                "penyelenggara tidak dikenal",
                "unknown provider; a national programme needs a national one");
        for (int i = 0; i < draft.outcomes().size(); i++) {
            found.addIf(
                    !knownCompetencies.contains(draft.outcomes().get(i).competencyId()),
                    "/outcomes/" + i + "/competencyId",
                    "REFERENCE_UNKNOWN",
                    "kompetensi tidak dikenal",
                    "unknown competency");
        }
    }
}
