package bangkom.evaluation.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What a participant knew before and after, of the most that could be known (hasil pre-tes dan pasca-tes). */
record TestResult(BigDecimal pre, BigDecimal post, BigDecimal max) {
    /** BR-EVAL-04, (post − pre) ÷ (max − pre); nothing for who knew it all before, negative for who knows less now. */
    Optional<BigDecimal> normalisedGain() {
        return pre.compareTo(max) >= 0
                ? Optional.empty()
                : Optional.of(post.subtract(pre).divide(max.subtract(pre), MathContext.DECIMAL64));
    }

    boolean isSameAs(TestResult other) {
        return pre.compareTo(other.pre) == 0 && post.compareTo(other.post) == 0 && max.compareTo(other.max) == 0;
    }
}
