package bangkom.competency.standard;

import bangkom.commons.audit.AuditAction;
import bangkom.commons.audit.AuditTrail;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored standards. */
@ApplicationScoped
class JobStandards {
    private static final String LISTED = """
            select id, version, event_sequence, position_id, status, job_summary, rank, government_affair, details::text,
                valid_from, valid_to
            from job_competency_standard where\s""";
    private static final String SELECT = LISTED + "agency_id = ?";
    private static final String INSERT = """
            insert into job_competency_standard (id, agency_id, version, event_sequence, position_id, status,
                job_summary, details, created_at)
            values (?, ?, 0, 0, ?, ?, ?, ?::jsonb, ?)""";
    private static final String UPDATE = """
            update job_competency_standard set version = ?, event_sequence = ?, status = ?, job_summary = ?, rank = ?,
                government_affair = ?, details = ?::jsonb, valid_from = ?, valid_to = ?
            where agency_id = ? and id = ?""";

    private static final String TURN = """
            update job_competency_standard set version = version + 1, event_sequence = event_sequence + 1, status = ?,
                valid_from = coalesce(?::date, valid_from), valid_to = ?::date
            where agency_id = ? and id = any(?::uuid[])""";

    private final Database database;
    private final Lists lists;
    private final StandardRequirements requirements;
    private final CurrentScope scope;
    private final ObjectMapper json;
    private final AuditTrail trail;
    private final Clock clock;

    JobStandards(
            Database database,
            Lists lists,
            StandardRequirements requirements,
            CurrentScope scope,
            ObjectMapper json,
            AuditTrail trail,
            Clock clock) {
        this.database = database;
        this.lists = lists;
        this.requirements = requirements;
        this.scope = scope;
        this.json = json;
        this.trail = trail;
        this.clock = clock;
    }

    JobStandard get(UUID id) {
        return one(list(SELECT + " and id = ?", id), id);
    }

    JobStandard lock(UUID id) {
        return one(list(SELECT + " and id = ? for update", id), id);
    }

    List<JobStandard> lockAll(Collection<UUID> ids) {
        return list(SELECT + " and id = any(?::uuid[]) order by id for update", ids);
    }

    Optional<JobStandard> lockActive(UUID position) {
        return lockActive(List.of(position)).stream().findFirst();
    }

    List<JobStandard> lockActive(Collection<UUID> positions) {
        return list(
                SELECT + " and position_id = any(?::uuid[]) and status = 'ACTIVE' order by id for update", positions);
    }

    /** Takes a step with all of them in one statement; without a first day the former stays. */
    void turn(Collection<JobStandard> turned, StandardStatus to, LocalDate from, LocalDate until) {
        var ids = turned.stream().map(JobStandard::id).toList();
        database.execute(TURN, to, from, until, scope.agencyId(), ids);
        ids.forEach(id -> trail.record(subject(id), AuditAction.CHANGED, null, to, null));
    }

    Found<JobStandard> list(UUID position, StandardStatus status, LocalDate asOf, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "agency_id = :agency")
                .with("position", position, "position_id = :position")
                .with("status", status, "status = :status")
                .with("day", asOf, "valid_from <= :day and (valid_to is null or valid_to > :day)");
        return lists.find(listing, LISTED, "", filter, this::read).map(this::requiring);
    }

    void insert(UUID id, StandardDraft draft) {
        database.execute(
                INSERT,
                id,
                scope.agencyId(),
                draft.positionId(),
                StandardStatus.DRAFT,
                draft.jobSummary(),
                written(StandardDetails.empty(draft.technicalDictionaryId())),
                clock.instant());
        trail.record(subject(id), AuditAction.CREATED, null, StandardStatus.DRAFT, null);
    }

    void update(JobStandard standard) {
        database.execute(
                UPDATE,
                standard.version(),
                standard.eventSequence(),
                standard.status(),
                standard.jobSummary(),
                standard.rank(),
                standard.governmentAffair(),
                written(standard.details()),
                standard.validFrom(),
                standard.validTo(),
                scope.agencyId(),
                standard.id());
        trail.record(subject(standard.id()), AuditAction.CHANGED, null, standard.status(), null);
    }

    void remove(JobStandard draft) {
        requirements.remove(draft.id());
        database.execute(
                "delete from job_competency_standard where agency_id = ? and id = ?", scope.agencyId(), draft.id());
        trail.record(subject(draft.id()), AuditAction.REMOVED, draft.status(), null, null);
    }

    private static String subject(UUID id) {
        return "job-standard:" + id;
    }

    private static JobStandard one(List<JobStandard> found, UUID id) {
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "job-competency-standard %s", id));
    }

    private List<JobStandard> list(String sql, Object... parameters) {
        var all = new ArrayList<Object>(List.of(scope.agencyId()));
        all.addAll(List.of(parameters));
        return requiring(database.list(sql, this::read, all.toArray()));
    }

    private List<JobStandard> requiring(List<JobStandard> bare) {
        var required = requirements.of(bare.stream().map(JobStandard::id).toList());
        return bare.stream()
                .map(standard -> standard.requiring(required.getOrDefault(standard.id(), List.of())))
                .toList();
    }

    private JobStandard read(ResultSet row) throws SQLException {
        return new JobStandard(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                StandardStatus.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                details(row.getString(9)),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                List.of());
    }

    private StandardDetails details(String text) {
        try {
            return json.readValue(text, StandardDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(StandardDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
