package bangkom.competency.needs.item;

import bangkom.commons.messaging.outbox.Event;
import bangkom.competency.needs.NeedStatus;
import bangkom.competency.needs.NeedsAnalysisChanged;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.UUID;

/** A need got its place in a plan, lost it (it is open again), what was planned for it was delivered, or it is met. */
record NeedFollowed(
        UUID needItemId,
        UUID needsAnalysisId,
        UUID planItemId,
        @JsonIgnore long sequence,
        @JsonIgnore NeedStatus status)
        implements Event {
    @Override
    public String eventType() {
        var became = status == NeedStatus.ACCEPTED ? "reopened" : status.name().toLowerCase(Locale.ROOT);
        return "bangkom.need." + became + ".v1";
    }

    @Override
    public String topic() {
        return NeedsAnalysisChanged.TOPIC;
    }

    @Override
    public String partitionKey() {
        return needsAnalysisId.toString();
    }

    @Override
    public String subject() {
        return "need-item:" + needItemId;
    }
}
