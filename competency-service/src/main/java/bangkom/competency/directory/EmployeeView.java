package bangkom.competency.directory;

import bangkom.commons.audit.access.AboutPerson;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A civil servant as they are known here. */
record EmployeeView(
        UUID id,
        long version,
        String externalRef,

        @Schema(description = "Only for the personnel office, auditors and the person")
        String nip,

        String name,

        @Schema(description = "Only for the personnel office, auditors and the person")
        LocalDate birthDate,

        EmploymentType employmentType,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        @Nullable String rank,
        @Nullable String education,
        @Nullable String legalStatus,
        boolean active,
        UUID positionId,
        UUID unitId,
        @Nullable UUID supervisorId,
        @Nullable UUID targetPositionId,
        @Nullable DepartureReason departure,
        @Nullable LocalDate departedOn)
        implements AboutPerson {
    @Override
    public UUID employeeId() {
        return id;
    }

    EmployeeView withoutIdentity() {
        return new EmployeeView(
                id,
                version,
                externalRef,
                null,
                name,
                null,
                employmentType,
                contractStart,
                contractEnd,
                rank,
                education,
                legalStatus,
                active,
                positionId,
                unitId,
                supervisorId,
                targetPositionId,
                departure,
                departedOn);
    }
}
