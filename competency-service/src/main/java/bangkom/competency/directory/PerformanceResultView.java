package bangkom.competency.directory;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.util.UUID;

/** A year's performance as it is known here. */
record PerformanceResultView(
        UUID id, UUID employeeId, @Sortable int year, PerformancePredicate predicate, PerformancePotential potential)
        implements AboutPerson {}
