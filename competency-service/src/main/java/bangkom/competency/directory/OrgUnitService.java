package bangkom.competency.directory;

import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Reorganises an agency: units move, merge and end, and what hangs on them follows. */
@ApplicationScoped
@Transactional
class OrgUnitService {
    private final OrgUnits units;
    private final Positions positions;
    private final Employees employees;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    OrgUnitService(
            OrgUnits units, Positions positions, Employees employees, Outbox outbox, CurrentScope scope, Clock clock) {
        this.units = units;
        this.positions = positions;
        this.employees = employees;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    OrgUnit move(UUID id, String ifMatch, OrgUnitMoveDraft draft) {
        var unit = locked(id, ifMatch);
        unit.requireActive();
        if (draft.parentId() != null) {
            requireOutside(target(draft.parentId(), "/parentId"), unit, "/parentId");
        }
        unit.move(draft.parentId()).ifPresent(outbox::record);
        units.flush();
        return unit;
    }

    OrgUnit merge(UUID id, String ifMatch, OrgUnitMergerDraft draft) {
        var unit = locked(id, ifMatch);
        unit.requireActive();
        Dates.requirePast(draft.mergedOn(), clock, "/mergedOn");
        var into = target(draft.intoUnitId(), "/intoUnitId");
        requireOutside(into, unit, "/intoUnitId");
        var agency = scope.agencyId();
        units.activeBelow(agency, id).forEach(below -> below.move(into.id()).ifPresent(outbox::record));
        positions.lockedOf(agency, id).forEach(position -> outbox.record(position.move(into.id())));
        var people = employees.lockedOf(agency, id);
        var tiers = positions.tiers(
                agency, people.stream().map(Employee::positionId).toList());
        people.forEach(person -> outbox.record(person.move(into.id(), tiers.get(person.positionId()))));
        outbox.record(unit.mergeInto(into, draft.mergedOn(), draft.reason()));
        units.flush();
        return unit;
    }

    OrgUnit deactivate(UUID id, String ifMatch, DeactivationDraft draft) {
        var unit = locked(id, ifMatch);
        unit.requireActive();
        Dates.requirePast(draft.deactivatedOn(), clock, "/deactivatedOn");
        var agency = scope.agencyId();
        new Violations()
                .addIf(
                        !units.activeBelow(agency, id).isEmpty(),
                        "",
                        "ACTIVE_UNITS",
                        "masih ada unit aktif di bawahnya",
                        "there are active units below it")
                .addIf(
                        positions.anyActiveIn(agency, id),
                        "",
                        "ACTIVE_POSITIONS",
                        "masih ada jabatan aktif",
                        "there are active posts in it")
                .addIf(
                        employees.anyActiveIn(agency, id),
                        "",
                        "ACTIVE_EMPLOYEES",
                        "masih ada pegawai aktif",
                        "there are active people in it")
                .throwIfAny(DirectoryProblem.UNIT_IN_USE);
        outbox.record(unit.deactivate(draft.deactivatedOn(), draft.reason()));
        units.flush();
        return unit;
    }

    private OrgUnit locked(UUID id, String ifMatch) {
        units.lockTree(scope.agencyId());
        var unit = units.locked(scope.agencyId(), id);
        IfMatch.require(ifMatch, unit.version());
        return unit;
    }

    private OrgUnit target(UUID id, String pointer) {
        var found = units.find("agencyId = ?1 and id = ?2", scope.agencyId(), id)
                .firstResultOptional()
                .orElse(null);
        new Violations()
                .addIf(found == null, pointer, "REFERENCE_UNKNOWN", "unit tidak dikenal", "unknown unit")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        new Violations()
                .addIf(!found.isActive(), pointer, "UNIT_INACTIVE", "unit tidak aktif", "an inactive unit")
                .throwIfAny(DirectoryProblem.UNIT_INACTIVE);
        return found;
    }

    private void requireOutside(OrgUnit target, OrgUnit unit, String pointer) {
        new Violations()
                .addIf(
                        units.isWithin(target, unit),
                        pointer,
                        "UNIT_BELOW_ITSELF",
                        "unit di bawah dirinya",
                        "a unit below itself")
                .throwIfAny(DirectoryProblem.UNIT_BELOW_ITSELF);
    }
}
