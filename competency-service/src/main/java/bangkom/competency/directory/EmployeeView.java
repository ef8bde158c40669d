package bangkom.competency.directory;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
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

        @Sortable String name,

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
        @Nullable LocalDate departedOn,

        @Schema(description = "What the caller may do now") List<EmployeeVerb> allowedActions,

        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "With include=unit")
        OrgUnitView unit,

        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "With include=position")
        PositionView position)
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
                departedOn,
                allowedActions,
                unit,
                position);
    }

    EmployeeView at(@Nullable OrgUnitView ownUnit, @Nullable PositionView ownPosition) {
        return new EmployeeView(
                id,
                version,
                externalRef,
                nip,
                name,
                birthDate,
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
                departedOn,
                allowedActions,
                ownUnit,
                ownPosition);
    }
}
