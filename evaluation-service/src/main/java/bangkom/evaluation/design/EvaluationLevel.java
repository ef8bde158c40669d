package bangkom.evaluation.design;

import java.util.EnumSet;
import java.util.Set;

/** What is evaluated (tingkat evaluasi Kirkpatrick 1–4): reaction, learning, behaviour, result. */
public enum EvaluationLevel {
    REACTION(EnumSet.of(RespondentRole.ALUMNI)),
    LEARNING(EnumSet.of(RespondentRole.ALUMNI)),
    BEHAVIOUR(EnumSet.allOf(RespondentRole.class)),
    RESULT(EnumSet.allOf(RespondentRole.class));

    private final Set<RespondentRole> respondents;

    EvaluationLevel(Set<RespondentRole> respondents) {
        this.respondents = respondents;
    }

    /** Only who took part can say how it was and what was learnt. */
    public boolean mayAsk(RespondentRole role) {
        return respondents.contains(role);
    }
}
