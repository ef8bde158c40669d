package bangkom.training.jp;

import java.util.UUID;

/** Lesson hours credited (JP diakui), by which rule in which version, and why fewer than claimed. */
public record CreditedJp(int jp, UUID ruleId, Long ruleVersion, Reduction reduction) {
    /** What nobody regulated counts nothing; the claim stays on record. */
    public static CreditedJp withoutRule() {
        return new CreditedJp(0, null, null, Reduction.NO_RULE);
    }
}
