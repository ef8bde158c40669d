package bangkom.training.delivery.completion;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import bangkom.training.jp.Reduction;
import bangkom.training.offering.DevelopmentForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completion record: what was claimed, what is credited by which rule in which version, and why less. */
record CompletionRecordView(
        UUID id,
        long version,
        UUID enrolmentId,
        UUID sessionId,
        UUID programmeId,
        UUID planItemId,
        UUID employeeId,
        @Sortable String title,
        DevelopmentForm form,
        CompletionStatus status,
        @Sortable LocalDate completedOn,
        int claimedJp,
        int creditedJp,
        @Nullable UUID ruleId,
        @Nullable Long ruleVersion,
        @Nullable Reduction reductionReason,
        @Nullable UUID certificateId,
        @Nullable Instant verifiedAt)
        implements AboutPerson {}
