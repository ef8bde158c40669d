package bangkom.competency.directory;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** What can be done with the directory; one method is one transaction. */
@ApplicationScoped
class DirectoryService {
    static final String TOPIC = "bangkom.directory.v1";

    private final Agencies agencies;
    private final OrgUnits units;
    private final Batches batches;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    DirectoryService(
            Agencies agencies, OrgUnits units, Batches batches, Outbox outbox, CurrentScope scope, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.batches = batches;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    /** An agency's first row is its own: it is written in its scope, not in the operator's. */
    AgencyView register(UUID id, AgencyDraft draft) {
        new Violations()
                .addIf(
                        !draft.zoneIsKnown(),
                        "/timeZone",
                        "TIME_ZONE_UNKNOWN",
                        "zona waktu tidak dikenal",
                        "unknown zone")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        try {
            return scope.call(
                    new AgencyScope(id),
                    () -> QuarkusTransaction.requiringNew().call(() -> {
                        var known = agencies.findByIdOptional(id);
                        var agency = known.orElseGet(() -> new Agency(id));
                        agency.upsert(draft).ifPresent(outbox::record);
                        if (known.isEmpty()) {
                            agencies.persist(agency);
                        }
                        agencies.flush();
                        return agency.view();
                    }));
        } catch (ConstraintViolationException taken) {
            throw new ProblemException(
                    CommonProblem.CONFLICT,
                    new Violations()
                            .add("/code", "CODE_TAKEN", "kode dipakai instansi lain", "another agency has this code")
                            .list(),
                    draft.code());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    BatchAnswer upsertUnits(List<OrgUnitDraft> drafts) {
        var agency = scope.agencyId();
        var codes = drafts.stream()
                .filter(Objects::nonNull)
                .flatMap(draft -> Stream.of(draft.code(), draft.parentCode()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        units.lockTree(agency);
        var known = new HashMap<String, OrgUnit>();
        units.withCodes(agency, codes).forEach(unit -> known.put(unit.code(), unit));
        return batches.apply(drafts, draft -> upsert(agency, draft, known));
    }

    private BatchResult upsert(UUID agency, OrgUnitDraft draft, Map<String, OrgUnit> known) {
        var existing = known.get(draft.code());
        var parent = parent(draft, existing, known);
        var unit = existing != null ? existing : new OrgUnit(Ids.newId(clock.instant()), agency, draft.code());
        var told = unit.upsert(draft, parent == null ? null : parent.id());
        if (told.isEmpty()) {
            return BatchResult.unchanged(unit.id());
        }
        outbox.record(told.get());
        if (existing != null) {
            return BatchResult.updated(unit.id());
        }
        units.persist(unit);
        known.put(unit.code(), unit);
        return BatchResult.created(unit.id());
    }

    private OrgUnit parent(OrgUnitDraft draft, OrgUnit existing, Map<String, OrgUnit> known) {
        if (draft.parentCode() == null) {
            return null;
        }
        var parent = known.get(draft.parentCode());
        if (parent == null) {
            throw new ProblemException(
                    CommonProblem.REFERENCE_UNKNOWN,
                    new Violations()
                            .add("/parentCode", "REFERENCE_UNKNOWN", "unit induk tidak dikenal", "unknown parent unit")
                            .list(),
                    draft.parentCode());
        }
        new Violations()
                .addIf(!parent.isActive(), "/parentCode", "UNIT_INACTIVE", "unit tidak aktif", "an inactive unit")
                .throwIfAny(DirectoryProblem.UNIT_INACTIVE);
        if (existing != null && units.isWithin(parent, existing)) {
            throw new ProblemException(
                    DirectoryProblem.UNIT_BELOW_ITSELF,
                    new Violations()
                            .add("/parentCode", "UNIT_BELOW_ITSELF", "unit di bawah dirinya", "a unit below itself")
                            .list(),
                    draft.parentCode());
        }
        return parent;
    }
}
