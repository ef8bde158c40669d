package bangkom.competency.assessment;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.profile.ProfileLevels;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An assessment was validated or rejected. */
record AssessmentDecided(
        UUID assessmentId,
        UUID employeeId,
        AssessmentKind kind,
        LocalDate assessedOn,
        List<AssessedLevel> results,
        @JsonIgnore String pastTense,
        @JsonIgnore long sequence)
        implements Event {
    static AssessmentDecided of(Assessment assessment, String pastTense) {
        return new AssessmentDecided(
                assessment.id(),
                assessment.employeeId(),
                assessment.kind(),
                assessment.assessedOn(),
                assessment.results(),
                pastTense,
                assessment.eventSequence() + 1);
    }

    @Override
    public String eventType() {
        return "bangkom.assessment." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return ProfileLevels.TOPIC;
    }

    @Override
    public String partitionKey() {
        return employeeId.toString();
    }

    @Override
    public String subject() {
        return "assessment:" + assessmentId;
    }
}
