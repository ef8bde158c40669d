package bangkom.competency.standard;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.AgencyCalendar;
import bangkom.competency.profile.UsableCompetencies;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be done with job competency standards; one method is one transaction. */
@ApplicationScoped
@Transactional
class StandardService {
    static final String TOPIC = "bangkom.competency.catalogue.v1";

    private final JobStandards standards;
    private final StandardRequirements requirements;
    private final TierRevisions revisions;
    private final UsableCompetencies competencies;
    private final AgencyCalendar calendar;
    private final Database database;
    private final Batches batches;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    StandardService(
            JobStandards standards,
            StandardRequirements requirements,
            TierRevisions revisions,
            UsableCompetencies competencies,
            AgencyCalendar calendar,
            Database database,
            Batches batches,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.standards = standards;
        this.requirements = requirements;
        this.revisions = revisions;
        this.competencies = competencies;
        this.calendar = calendar;
        this.database = database;
        this.batches = batches;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    JobStandardView draft(StandardDraft draft) {
        var agency = caller.agencyId();
        new Violations()
                .addIf(
                        !exists("select 1 from position where agency_id = ? and id = ?", agency, draft.positionId()),
                        "/positionId",
                        "REFERENCE_UNKNOWN",
                        "jabatan tidak dikenal",
                        "unknown position")
                .addIf(
                        draft.technicalDictionaryId() != null
                                && !exists(
                                        "select 1 from competency_dictionary where (agency_id = ? or visibility ="
                                                + " 'NATIONAL') and status = 'PUBLISHED' and id = ?",
                                        agency,
                                        draft.technicalDictionaryId()),
                        "/technicalDictionaryId",
                        "REFERENCE_UNKNOWN",
                        "kamus tidak dikenal atau belum ditetapkan",
                        "the dictionary is unknown or not published")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        var id = Ids.newId(clock.instant());
        standards.insert(id, draft);
        requirements.prefill(id, draft.positionId(), calendar.today());
        return view(standards.get(id));
    }

    /** The content as a merge patch found it, once the version it was made for is known. */
    StandardContent content(UUID id, String ifMatch) {
        var standard = standards.get(id);
        IfMatch.require(ifMatch, standard.version());
        return standard.content();
    }

    JobStandardView change(UUID id, String ifMatch, @Valid StandardContent content) {
        var standard = standards.lock(id);
        IfMatch.require(ifMatch, standard.version());
        var changed = standard.with(content);
        var required = content.competencies() == null ? List.<CompetencyRequirement>of() : content.competencies();
        var named = required.stream().map(CompetencyRequirement::competencyId).toList();
        var violations = new Violations();
        UsableCompetencies.check("/competencies", named, competencies.among(named), violations);
        violations.throwIfAny(
                violations.list().stream().allMatch(one -> one.code().equals("REFERENCE_UNKNOWN"))
                        ? CommonProblem.REFERENCE_UNKNOWN
                        : StandardProblem.STANDARD_INVALID);
        requirements.replace(id, required);
        standards.update(changed);
        return view(standards.get(id));
    }

    /** Nobody was told of a draft. */
    void discard(UUID id, String ifMatch) {
        var standard = standards.lock(id);
        IfMatch.require(ifMatch, standard.version());
        standard.requireDraft("DELETE");
        standards.remove(standard);
    }

    /** One standard is in force for a position at any day: the new one closes the old (BR-COMP-09). */
    JobStandardView activate(UUID id, String ifMatch) {
        var standard = standards.lock(id);
        IfMatch.require(ifMatch, standard.version());
        var today = calendar.today();
        var active = standard.activate(today);
        standards.lockActive(standard.positionId()).ifPresent(older -> {
            var superseded = older.supersede(today);
            standards.update(superseded);
            outbox.record(JobStandardSuperseded.of(superseded));
        });
        standards.update(active);
        outbox.record(JobStandardActivated.of(active));
        return view(active);
    }

    BatchAnswer activateAll(List<StandardToActivate> items) {
        var drafts = byId(standards.lockAll(items.stream()
                .filter(Objects::nonNull)
                .map(StandardToActivate::standardId)
                .filter(Objects::nonNull)
                .toList()));
        var today = calendar.today();
        var active = new LinkedHashMap<UUID, JobStandard>();
        var answer = batches.apply(items, item -> {
            var draft = drafts.get(item.standardId());
            if (draft == null) {
                throw new ProblemException(CommonProblem.NOT_FOUND, "job-competency-standard %s", item.standardId());
            }
            var activated = draft.activate(today);
            if (active.putIfAbsent(draft.positionId(), activated) != null) {
                throw new ProblemException(CommonProblem.STATE_CONFLICT, "position %s", draft.positionId());
            }
            return BatchResult.updated(draft.id());
        });
        var superseded = standards.lockActive(active.keySet()).stream()
                .map(older -> older.supersede(today))
                .toList();
        standards.turn(superseded, StandardStatus.SUPERSEDED, null, today);
        superseded.forEach(older -> outbox.record(JobStandardSuperseded.of(older)));
        standards.turn(active.values(), StandardStatus.ACTIVE, today, null);
        active.values().forEach(standard -> outbox.record(JobStandardActivated.of(standard)));
        return answer;
    }

    private static Map<UUID, JobStandard> byId(List<JobStandard> standards) {
        return standards.stream().collect(Collectors.toMap(JobStandard::id, Function.identity()));
    }

    /** The next standard of every position of the tier that has one in force and no draft. */
    TierRevisionView revise(TierRevisionDraft draft) {
        return revisions.begin(draft.jobTier(), Boolean.TRUE.equals(draft.resetLevels()), calendar.today());
    }

    private JobStandardView view(JobStandard standard) {
        return JobStandardView.of(standard, caller.roles());
    }

    private boolean exists(String sql, Object... parameters) {
        return database.first(sql, row -> true, parameters).isPresent();
    }
}
