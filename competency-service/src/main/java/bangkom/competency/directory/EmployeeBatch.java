package bangkom.competency.directory;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.ProblemType;
import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Judges a batch before any of it is applied: a supervisor may stand later in it, and one that is refused takes those
 * who depend on it along.
 */
final class EmployeeBatch {
    private final EmployeeReferences known;
    private final Map<EmployeeDraft, Violations> judged = new IdentityHashMap<>();
    private final Map<String, UUID> comingByNip = new HashMap<>();
    private final Map<String, UUID> comingByRef = new HashMap<>();
    private final Set<String> refs = new HashSet<>();
    private final Set<String> nips = new HashSet<>();

    /** {@code drafts} are those whose fields are well-formed. */
    EmployeeBatch(List<EmployeeDraft> drafts, EmployeeReferences known, Supplier<UUID> ids) {
        this.known = known;
        for (var draft : drafts) {
            var violations = judge(draft);
            judged.put(draft, violations);
            if (violations.isEmpty()) {
                var existing = known.byRef().get(draft.externalRef());
                var id = existing != null ? existing.id() : ids.get();
                comingByRef.put(draft.externalRef(), id);
                comingByNip.put(draft.nip(), id);
            }
        }
        while (drafts.stream().map(this::refuseIfLedByNobody).reduce(false, Boolean::logicalOr)) {
            // until nobody accepted depends on somebody refused
        }
    }

    private Violations judge(EmployeeDraft draft) {
        var violations = new Violations();
        draft.check(known.today(), violations);
        var holder = known.byNip().get(draft.nip());
        violations
                .addIf(!refs.add(draft.externalRef()), EmployeeViolation.REPEATED)
                .addIf(
                        !nips.add(draft.nip())
                                || (holder != null && !holder.externalRef().equals(draft.externalRef())),
                        EmployeeViolation.NIP_TAKEN)
                .addIf(known.nipsElsewhere().contains(draft.nip()), EmployeeViolation.NIP_ELSEWHERE);
        checkCodes(draft, violations);
        return violations;
    }

    private void checkCodes(EmployeeDraft draft, Violations violations) {
        violations
                .addIf(!known.legalStatuses().containsKey(draft.legalStatus()), EmployeeViolation.STATUS_UNKNOWN)
                .addIf(!known.positions().containsKey(draft.positionCode()), EmployeeViolation.POST_UNKNOWN)
                .addIf(!known.units().containsKey(draft.unitCode()), EmployeeViolation.UNIT_UNKNOWN)
                .addIf(
                        draft.targetPositionCode() != null
                                && !known.positions().containsKey(draft.targetPositionCode()),
                        EmployeeViolation.TARGET_UNKNOWN);
    }

    /** Says whether this draft was accepted until now and no longer is. */
    private boolean refuseIfLedByNobody(EmployeeDraft draft) {
        var nip = draft.supervisorNip();
        var violations = judged.get(draft);
        if (nip == null
                || supervisor(draft) != null
                || violations.list().stream().anyMatch(EmployeeBatch::ofLeader)) {
            return false;
        }
        var accepted = violations.isEmpty();
        violations.add(EmployeeViolation.SUPERVISOR_UNKNOWN);
        if (accepted) {
            comingByNip.remove(draft.nip());
            comingByRef.remove(draft.externalRef());
        }
        return accepted;
    }

    private static ProblemType refusal(List<Violation> wrong) {
        if (wrong.stream().allMatch(violation -> violation.code().equals(EmployeeViolation.UNKNOWN))) {
            return CommonProblem.REFERENCE_UNKNOWN;
        }
        var elsewhere = DirectoryProblem.NIP_HELD_ELSEWHERE;
        return wrong.stream().anyMatch(violation -> violation.code().equals(elsewhere.name()))
                ? elsewhere
                : DirectoryProblem.EMPLOYEE_INVALID;
    }

    private static boolean ofLeader(Violation violation) {
        return violation.pointer().equals("/supervisorNip");
    }

    private UUID supervisor(EmployeeDraft draft) {
        var stored = known.supervisors().get(draft.supervisorNip());
        return stored != null ? stored : comingByNip.get(draft.supervisorNip());
    }

    UUID id(EmployeeDraft draft) {
        return comingByRef.get(draft.externalRef());
    }

    /** What the draft refers to, or everything that is wrong with it. */
    EmployeePlace place(EmployeeDraft draft) {
        var wrong = judged.get(draft).list();
        if (!wrong.isEmpty()) {
            throw new ProblemException(refusal(wrong), wrong, "");
        }
        return new EmployeePlace(
                known.positions().get(draft.positionCode()),
                known.units().get(draft.unitCode()),
                draft.supervisorNip() == null ? null : supervisor(draft),
                known.positionId(draft.targetPositionCode()),
                known.legalStatuses().get(draft.legalStatus()));
    }
}
