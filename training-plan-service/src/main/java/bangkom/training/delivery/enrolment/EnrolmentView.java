package bangkom.training.delivery.enrolment;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participation as it stands, with what the caller may do with it now. */
record EnrolmentView(
        UUID id,
        long version,
        UUID sessionId,
        UUID employeeId,
        EnrolmentStatus status,

        @Schema(description = "Meetings attended so far") int attended,

        @Schema(description = "Place in the waiting list; the lowest is promoted first") @Nullable
        Integer waitingNumber,

        @Nullable String reason,
        @Sortable Instant nominatedAt,
        @Nullable Instant approvedAt,
        List<EnrolmentAction> allowedActions)
        implements AboutPerson {
    static EnrolmentView of(Enrolment enrolment, Set<String> roles) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.version(),
                enrolment.sessionId(),
                enrolment.employeeId(),
                enrolment.status(),
                enrolment.attended(),
                enrolment.waitingNumber(),
                enrolment.reason(),
                enrolment.nominatedAt(),
                enrolment.approvedAt(),
                allowed(enrolment.status(), roles));
    }

    private static List<EnrolmentAction> allowed(EnrolmentStatus status, Set<String> roles) {
        var allowed = new ArrayList<EnrolmentAction>();
        if (status == EnrolmentStatus.NOMINATED && roles.contains(Role.HR_ADMIN)) {
            allowed.add(EnrolmentAction.APPROVAL);
        }
        if (status.isActive()
                && (roles.contains(Role.HR_ADMIN)
                        || roles.contains(Role.UNIT_MANAGER)
                        || roles.contains(Role.EMPLOYEE))) {
            allowed.add(EnrolmentAction.CANCELLATION);
        }
        return allowed;
    }
}
