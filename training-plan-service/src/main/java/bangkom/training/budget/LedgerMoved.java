package bangkom.training.budget;

import bangkom.commons.messaging.outbox.Event;
import bangkom.commons.money.Rupiah;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** Money of a line was allocated, committed, released or realised; what is left afterwards. */
record LedgerMoved(
        UUID budgetId,
        UUID lineId,
        UUID entryId,
        UUID planItemId,
        Rupiah amount,
        Rupiah balance,
        @JsonIgnore long sequence,
        @JsonIgnore LedgerKind kind)
        implements Event {
    @Override
    public String eventType() {
        return "bangkom.budget." + kind.pastTense + ".v1";
    }

    @Override
    public String topic() {
        return "bangkom.training.budget.v1";
    }

    @Override
    public String partitionKey() {
        return budgetId.toString();
    }

    @Override
    public String subject() {
        return "budget-line:" + lineId;
    }
}
