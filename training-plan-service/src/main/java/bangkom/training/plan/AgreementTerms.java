package bangkom.training.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What an agreement (perjanjian kerja sama) covers; no units mean all. */
record AgreementTerms(UUID providerId, boolean active, LocalDate validFrom, LocalDate validTo, Set<UUID> unitIds) {
    boolean covers(ItemContent item) {
        return active
                && providerId.equals(item.providerId())
                && (unitIds.isEmpty() || unitIds.contains(item.unitId()))
                && (item.scheduledStart() == null || !item.scheduledStart().isBefore(validFrom))
                && (item.scheduledEnd() == null || !item.scheduledEnd().isAfter(validTo));
    }
}
