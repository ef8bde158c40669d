package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import bangkom.commons.messaging.outbox.Event;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A civil servant (pegawai ASN) of an agency: who, under which contract, in which post and unit, led by whom. */
@Entity
@Audited("employee")
class Employee {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private long personSequence;
    private String externalRef;
    private String nip;
    private String name;
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    private LocalDate contractStart;
    private LocalDate contractEnd;
    private String rank;
    private String education;
    private String legalStatus;
    private boolean active;
    private UUID positionId;
    private UUID targetPositionId;
    private UUID unitId;
    private UUID supervisorId;

    protected Employee() {} // for Hibernate

    Employee(UUID id, UUID agencyId, String externalRef) {
        this.id = id;
        this.agencyId = agencyId;
        this.externalRef = externalRef;
    }

    /** Takes over what the draft says; empty if that is what was known already, no event if nothing told of changed. */
    Optional<List<Event>> upsert(EmployeeDraft draft, EmployeePlace place) {
        var placed = placed();
        var person = person();
        var others = Arrays.asList(education, targetPositionId);
        take(draft);
        legalStatus = draft.legalStatus();
        active = place.active();
        positionId = place.position().id();
        unitId = place.unitId();
        supervisorId = place.supervisorId();
        targetPositionId = place.targetPositionId();
        var events = new ArrayList<Event>(2);
        if (!placed.equals(placed())) {
            events.add(told(place.position().jobTier()));
        }
        if (!person.equals(person())) {
            personSequence++;
            events.add(person());
        }
        return events.isEmpty() && others.equals(Arrays.asList(education, targetPositionId))
                ? Optional.empty()
                : Optional.of(events);
    }

    private void take(EmployeeDraft draft) {
        nip = draft.nip();
        name = draft.name();
        birthDate = new Nip(nip).birthDate().orElseThrow();
        employmentType = draft.employmentType();
        contractStart = draft.contractStart();
        contractEnd = draft.contractEnd();
        rank = draft.rank();
        education = draft.education();
    }

    /** The next event of this employee; the tier is that of the post held. */
    EmployeeUpserted told(JobTier tier) {
        eventSequence++;
        return new EmployeeUpserted(
                id,
                employmentType,
                contractStart,
                contractEnd,
                tier,
                positionId,
                unitId,
                supervisorId,
                legalStatus,
                active,
                eventSequence);
    }

    private List<Object> placed() {
        return Arrays.asList(
                employmentType, contractStart, contractEnd, positionId, unitId, supervisorId, legalStatus, active);
    }

    private PersonUpserted person() {
        return new PersonUpserted(id, nip, name, birthDate, rank, personSequence);
    }

    EmployeeView view() {
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
                targetPositionId);
    }

    UUID id() {
        return id;
    }

    String externalRef() {
        return externalRef;
    }

    String nip() {
        return nip;
    }

    UUID positionId() {
        return positionId;
    }

    UUID unitId() {
        return unitId;
    }
}
