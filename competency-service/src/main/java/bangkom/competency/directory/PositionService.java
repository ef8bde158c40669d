package bangkom.competency.directory;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the posts in line with the agency's personnel system. */
@ApplicationScoped
class PositionService {
    private final Positions positions;
    private final OrgUnits units;
    private final Employees employees;
    private final Batches batches;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    PositionService(
            Positions positions,
            OrgUnits units,
            Employees employees,
            Batches batches,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.positions = positions;
        this.units = units;
        this.employees = employees;
        this.batches = batches;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    BatchAnswer upsert(List<PositionDraft> drafts) {
        var agency = scope.agencyId();
        var unitIds = units.activeWithCodes(agency, said(drafts, PositionDraft::unitCode));
        var known = new HashMap<String, Position>();
        positions
                .lockedWithCodes(agency, said(drafts, PositionDraft::code))
                .forEach(position -> known.put(position.code(), position));
        var tiers = known.values().stream().collect(Collectors.toMap(Position::id, Position::jobTier));
        var answer = batches.apply(drafts, draft -> upsert(agency, draft, unitIds, known));
        tellHoldersOfOtherTiers(
                agency,
                known.values().stream()
                        .filter(position ->
                                tiers.containsKey(position.id()) && tiers.get(position.id()) != position.jobTier())
                        .collect(Collectors.toMap(Position::id, Position::jobTier)));
        return answer;
    }

    @Transactional
    Position deactivate(UUID id, String ifMatch, DeactivationDraft draft) {
        var agency = scope.agencyId();
        var position = positions.locked(agency, id);
        IfMatch.require(ifMatch, position.version());
        position.requireActive();
        Dates.requirePast(draft.deactivatedOn(), clock, "/deactivatedOn");
        new Violations()
                .addIf(
                        employees.anyActiveHolds(agency, id),
                        "",
                        "ACTIVE_EMPLOYEES",
                        "masih ada pegawai yang mendudukinya",
                        "there are people who hold it")
                .throwIfAny(DirectoryProblem.POSITION_HELD);
        outbox.record(position.deactivate(draft.deactivatedOn(), draft.reason()));
        positions.flush();
        return position;
    }

    private BatchResult upsert(
            UUID agency, PositionDraft draft, Map<String, UUID> unitIds, Map<String, Position> known) {
        var unit = unitIds.get(draft.unitCode());
        new Violations()
                .addIf(
                        unit == null,
                        "/unitCode",
                        "REFERENCE_UNKNOWN",
                        "unit tidak dikenal atau tidak aktif",
                        "unknown or inactive unit")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        var existing = known.get(draft.code());
        var position = existing != null ? existing : new Position(Ids.newId(clock.instant()), agency, draft.code());
        var events = position.upsert(draft, unit);
        if (events.isEmpty()) {
            return BatchResult.unchanged(position.id());
        }
        events.get().forEach(outbox::record);
        if (existing != null) {
            return BatchResult.updated(position.id());
        }
        positions.persist(position);
        known.put(position.code(), position);
        return BatchResult.created(position.id());
    }

    /** An employee's event says the tier of the post held, so it has to be told again when that changes. */
    private void tellHoldersOfOtherTiers(UUID agency, Map<UUID, JobTier> changed) {
        if (!changed.isEmpty()) {
            employees
                    .lockedHolders(agency, changed.keySet())
                    .forEach(holder -> outbox.record(holder.told(changed.get(holder.positionId()))));
        }
    }

    private static List<String> said(List<PositionDraft> drafts, Function<PositionDraft, String> field) {
        return drafts.stream()
                .filter(Objects::nonNull)
                .map(field)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
