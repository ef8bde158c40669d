package bangkom.competency.needs.survey;

import bangkom.commons.identity.Role;
import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.InstrumentStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done with an instrument, and whose it is to do. */
enum SurveyVerb {
    OPENING(Role.HR_ADMIN, InstrumentStatus.DRAFT, true),
    CLOSURE(Role.HR_ADMIN, InstrumentStatus.OPEN, false),
    REMINDER(Role.HR_ADMIN, InstrumentStatus.OPEN, true),
    RESPONSE(Role.EMPLOYEE, InstrumentStatus.OPEN, true),
    ANONYMOUS_RESPONSE(Role.EMPLOYEE, InstrumentStatus.OPEN, true);

    private final String role;
    private final InstrumentStatus from;
    private final boolean whileCollecting;

    SurveyVerb(String role, InstrumentStatus from, boolean whileCollecting) {
        this.role = role;
        this.from = from;
        this.whileCollecting = whileCollecting;
    }

    static List<SurveyVerb> allowed(
            InstrumentStatus status, boolean anonymous, AnalysisStatus analysis, Set<String> roles) {
        return Stream.of(values())
                .filter(verb -> verb != (anonymous ? RESPONSE : ANONYMOUS_RESPONSE)
                        && verb.from == status
                        && roles.contains(verb.role)
                        && (!verb.whileCollecting || analysis == AnalysisStatus.COLLECTING))
                .toList();
    }
}
