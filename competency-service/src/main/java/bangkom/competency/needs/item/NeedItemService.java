package bangkom.competency.needs.item;

import bangkom.commons.audit.access.ConcernedPeople;
import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.http.IfMatch;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.NeedVerb;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people decide about needs; one method is one transaction. */
@ApplicationScoped
@Transactional
class NeedItemService {
    private final NeedItems items;
    private final NeedParticipants participants;
    private final NeedPlanItems planItems;
    private final NeedsAnalyses analyses;
    private final Outbox outbox;
    private final Batches batches;
    private final Caller caller;
    private final ConcernedPeople concerned;
    private final Clock clock;

    NeedItemService(
            NeedItems items,
            NeedParticipants participants,
            NeedPlanItems planItems,
            NeedsAnalyses analyses,
            Outbox outbox,
            Batches batches,
            Caller caller,
            ConcernedPeople concerned,
            Clock clock) {
        this.items = items;
        this.participants = participants;
        this.planItems = planItems;
        this.analyses = analyses;
        this.outbox = outbox;
        this.batches = batches;
        this.caller = caller;
        this.concerned = concerned;
        this.clock = clock;
    }

    NeedItem decide(UUID id, NeedVerb verb, String reason, String ifMatch) {
        var agency = caller.agencyId();
        var item = items.get(agency, id);
        IfMatch.require(ifMatch, item.version());
        decide(item, analysis(agency, item.needsAnalysisId()), verb, reason, ownUnits());
        items.flush();
        return item;
    }

    /** Takes a person out of a need. */
    NeedItem exclude(UUID id, NeedExclusionDraft draft, String ifMatch) {
        var agency = caller.agencyId();
        var item = items.get(agency, id);
        IfMatch.require(ifMatch, item.version());
        requireOwnUnit(item, ownUnits());
        var stage = analysis(agency, item.needsAnalysisId()).status();
        concerned.add(List.of(draft.employeeId()));
        var taken = participants.exclude(agency, id, draft, caller.signature(), clock.instant());
        item.without(participants.figures(agency, id), stage, caller.roles());
        new Violations()
                .addIf(
                        !taken,
                        "/employeeId",
                        "REFERENCE_UNKNOWN",
                        "bukan kebutuhan pegawai ini",
                        "it is not this person's need")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        items.flush();
        return item;
    }

    BatchAnswer decideAll(List<NeedDecisionDraft> drafts, NeedVerb verb) {
        var agency = caller.agencyId();
        var ids = drafts.stream()
                .filter(Objects::nonNull)
                .map(NeedDecisionDraft::needItemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = items.withIds(agency, ids).stream().collect(Collectors.toMap(NeedItem::id, Function.identity()));
        var analyses = known.values().stream()
                .map(NeedItem::needsAnalysisId)
                .distinct()
                .sorted()
                .collect(Collectors.toMap(Function.identity(), analysis -> analysis(agency, analysis)));
        var units = ownUnits();
        return batches.apply(drafts, draft -> decide(draft, known, analyses, verb, units));
    }

    /** Whose verb it is within the agency: a unit manager's only in the own unit and below. */
    Optional<Set<UUID>> ownUnits() {
        if (!caller.has(Role.UNIT_MANAGER) || caller.has(Role.HR_ADMIN)) {
            return Optional.empty();
        }
        return Optional.of(caller.managedUnits());
    }

    private BatchResult decide(
            NeedDecisionDraft draft,
            Map<UUID, NeedItem> known,
            Map<UUID, NeedsAnalysis> analyses,
            NeedVerb verb,
            Optional<Set<UUID>> units) {
        var item = known.get(draft.needItemId());
        if (item == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "need-item %s", draft.needItemId());
        }
        new Violations()
                .addIf(
                        verb.needsReason()
                                && (draft.reason() == null || draft.reason().isBlank()),
                        "/reason",
                        "NOT_BLANK",
                        "alasan wajib diisi",
                        "a reason must be given")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        if (verb.leadsTo(item.status()) && Objects.equals(item.reason(), draft.reason())) {
            return BatchResult.unchanged(item.id());
        }
        decide(item, analyses.get(item.needsAnalysisId()), verb, draft.reason(), units);
        return BatchResult.updated(item.id());
    }

    private void decide(
            NeedItem item, NeedsAnalysis analysis, NeedVerb verb, String reason, Optional<Set<UUID>> units) {
        requireOwnUnit(item, units);
        item.decide(verb, analysis.status(), caller.roles(), reason, caller.actor(), clock.instant());
        if (verb == NeedVerb.CONFIRMATION) {
            outbox.record(item.confirmed(analysis.fiscalYear()));
        }
        if (verb.isTold()) {
            outbox.record(item.followed());
        }
        if (verb == NeedVerb.REOPENING) { // another plan may hold it still
            planItems
                    .letGo(caller.agencyId(), item.id())
                    .flatMap(best -> item.heard(best.planItemId(), best))
                    .ifPresent(outbox::record);
        }
    }

    private static void requireOwnUnit(NeedItem item, Optional<Set<UUID>> units) {
        if (units.isPresent() && !units.get().contains(item.unitId())) {
            throw new ProblemException(NeedsProblem.NOT_THIS_UNIT, "%s", item.unitId());
        }
    }

    private NeedsAnalysis analysis(UUID agency, UUID id) {
        return analyses.held(agency, id).orElseThrow();
    }
}
