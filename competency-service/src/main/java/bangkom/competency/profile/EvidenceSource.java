package bangkom.competency.profile;

import java.util.List;
import java.util.stream.Stream;

/** Where evidence of a level comes from; what is weak is shown, but never sets the level. */
public enum EvidenceSource {
    SELF(false),
    SUPERVISOR(true),
    PEER(true),
    ASSESSMENT_CENTRE(true),
    TEST(true),
    PRIOR_LEARNING(true),
    OUTCOME(true),
    COMPLETION(false);

    private final boolean strong;

    EvidenceSource(boolean strong) {
        this.strong = strong;
    }

    public boolean strong() {
        return strong;
    }

    public static List<EvidenceSource> allStrong() {
        return Stream.of(values()).filter(EvidenceSource::strong).toList();
    }
}
