package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import bangkom.commons.messaging.outbox.Event;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
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
import java.util.Set;
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

    @Enumerated(EnumType.STRING)
    private DepartureReason departure;

    private LocalDate departedOn;
    private String departureNote;
    private boolean erased;

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
        active = place.active() && departure == null;
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

    /** Goes with the unit when that goes up in another. */
    EmployeeUpserted move(UUID unit, JobTier tier) {
        unitId = unit;
        return told(tier);
    }

    EmployeeDeactivated deactivate(EmployeeDeactivationDraft draft, JobTier tier) {
        if (departure != null) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "employee %s: %s", id, departure);
        }
        departure = draft.reason();
        departedOn = draft.departedOn();
        departureNote = draft.note();
        active = false;
        return new EmployeeDeactivated(told(tier), departedOn);
    }

    EmployeeUpserted reactivate(String reason, JobTier tier) {
        if (departure == null) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "employee %s: in service", id);
        }
        departure = null;
        departedOn = null;
        departureNote = reason;
        active = true;
        return told(tier);
    }

    /** Forgets who it was; what remains is the id that facts refer to. */
    List<Event> erase() {
        if (departure == null) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "employee %s: in service", id);
        }
        nip = null;
        name = "";
        birthDate = null;
        rank = null;
        education = null;
        departureNote = null;
        externalRef = "erased:" + id;
        erased = true;
        return List.of(new EmployeeErased(id, ++eventSequence), new PersonErased(id, ++personSequence));
    }

    /** What the former and the present agency are told, in this order, after the row was handed over. */
    EmployeeTransferred transferred(UUID from, LocalDate effective) {
        return new EmployeeTransferred(id, from, agencyId, effective, ++eventSequence);
    }

    PersonUpserted toldAgain() {
        personSequence++;
        return person();
    }

    private List<Object> placed() {
        return Arrays.asList(
                employmentType, contractStart, contractEnd, positionId, unitId, supervisorId, legalStatus, active);
    }

    private PersonUpserted person() {
        return new PersonUpserted(id, nip, name, birthDate, rank, personSequence);
    }

    EmployeeView view(Set<String> roles) {
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
                EmployeeVerb.possible(departed(), roles),
                null,
                null);
    }

    long version() {
        return version;
    }

    boolean departed() {
        return departure != null;
    }

    String legalStatus() {
        return legalStatus;
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
