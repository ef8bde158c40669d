package bangkom.evaluation.project;

import bangkom.commons.messaging.outbox.Event;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/** A project took a step; its state afterwards. */
record ProjectChanged(
        UUID projectId,
        UUID sessionId,
        UUID employeeId,
        ProjectStatus status,
        List<ProjectMetricView> metrics,
        @JsonIgnore long sequence,
        @JsonIgnore String pastTense)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.application-project." + pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.evaluation.project.v1";
    }

    @Override
    public String partitionKey() {
        return projectId.toString();
    }

    @Override
    public String subject() {
        return "application-project:" + projectId;
    }
}
