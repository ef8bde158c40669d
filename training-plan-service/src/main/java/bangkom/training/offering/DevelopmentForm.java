package bangkom.training.offering;

import static bangkom.training.offering.DevelopmentPath.CLASSICAL;
import static bangkom.training.offering.DevelopmentPath.FORMAL_EDUCATION;
import static bangkom.training.offering.DevelopmentPath.NON_CLASSICAL;

import java.util.OptionalInt;

/** The forms of competency development (bentuk pengembangan kompetensi); 25 of the 26 have a jenisDiklat in SIASN. */
public enum DevelopmentForm {
    STRUCTURAL_LEADERSHIP_TRAINING(CLASSICAL, 1),
    MANAGERIAL_TRAINING(CLASSICAL, 5),
    TECHNICAL_TRAINING(CLASSICAL, 3),
    FUNCTIONAL_TRAINING(CLASSICAL, 2),
    SOCIOCULTURAL_TRAINING(CLASSICAL, 6),
    SEMINAR(CLASSICAL, 9),
    WORKSHOP(CLASSICAL, 4),
    COURSE(CLASSICAL, 11),
    UPGRADING(CLASSICAL, 12),
    TECHNICAL_GUIDANCE(CLASSICAL, 8),
    SOCIALISATION(CLASSICAL, 7),
    OTHER_CLASSICAL(CLASSICAL, 13),
    COACHING(NON_CLASSICAL, 14),
    MENTORING(NON_CLASSICAL, 15),
    E_LEARNING(NON_CLASSICAL, 16),
    DISTANCE_TRAINING(NON_CLASSICAL, 17),
    SECONDMENT(NON_CLASSICAL, 18),
    OUTDOOR_LEARNING(NON_CLASSICAL, 19),
    BENCHMARKING(NON_CLASSICAL, 20),
    EMPLOYEE_EXCHANGE(NON_CLASSICAL, 21),
    SELF_DEVELOPMENT(NON_CLASSICAL, 22),
    COMMUNITY_OF_PRACTICE(NON_CLASSICAL, 23),
    WORKPLACE_GUIDANCE(NON_CLASSICAL, 24),
    INTERNSHIP(NON_CLASSICAL, 10),
    OTHER_NON_CLASSICAL(NON_CLASSICAL, 25),
    STUDY_ASSIGNMENT(FORMAL_EDUCATION, null);

    private final DevelopmentPath path;
    private final Integer siasnId;

    DevelopmentForm(DevelopmentPath path, Integer siasnId) {
        this.path = path;
        this.siasnId = siasnId;
    }

    public DevelopmentPath path() {
        return path;
    }

    /** The jenisDiklat under which SIASN records it; formal study has none. */
    public OptionalInt siasnId() {
        return siasnId == null ? OptionalInt.empty() : OptionalInt.of(siasnId);
    }
}
