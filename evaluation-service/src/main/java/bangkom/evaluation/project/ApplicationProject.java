package bangkom.evaluation.project;

import bangkom.commons.audit.Audited;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a participant does at work with what was learnt (proyek penerapan), with a mentor and in figures. */
@Entity
@Audited("application-project")
public class ApplicationProject {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID sessionId;
    private UUID employeeId;
    private UUID mentorId;
    private String title;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> competencyIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProjectMetric> metrics;

    private String narrative;
    private Integer score;
    private String assessmentNote;
    private LocalDate assessedOn;
    private String reason;
    private Instant createdAt;

    protected ApplicationProject() {} // for Hibernate

    ApplicationProject(UUID id, UUID agencyId, UUID employeeId, ApplicationProjectDraft draft, Instant createdAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.employeeId = employeeId;
        this.sessionId = draft.sessionId();
        this.mentorId = draft.mentorId();
        this.title = draft.title();
        this.status = ProjectStatus.PROPOSED;
        this.competencyIds = draft.competencyIds().stream().distinct().toList();
        this.metrics = draft.metrics().stream().map(ProjectMetricDraft::metric).toList();
        this.createdAt = createdAt;
    }

    ProjectChanged proposed() {
        return told("proposed");
    }

    ProjectChanged turn(ProjectVerb verb) {
        status = verb.apply(status);
        return told(verb.pastTense);
    }

    /** Keeps the last reason: it is what the next step answers to. */
    ProjectChanged turn(ProjectVerb verb, String why) {
        reason = why;
        return turn(verb);
    }

    ProjectChanged submit(List<ProjectMetric> reached, String story) {
        metrics = List.copyOf(reached);
        narrative = story;
        return turn(ProjectVerb.SUBMISSION);
    }

    ProjectChanged assess(int judgement, String note, LocalDate on) {
        assessedOn = on;
        score = judgement;
        assessmentNote = note;
        return turn(ProjectVerb.ASSESSMENT);
    }

    private ProjectChanged told(String pastTense) {
        return new ProjectChanged(
                id,
                sessionId,
                employeeId,
                status,
                metrics.stream().map(ProjectMetric::view).toList(),
                ++eventSequence,
                pastTense);
    }

    /** What this caller is to this project; nobody acts as someone without the role for it. */
    Set<ProjectActor> actors(Caller caller) {
        var actors = EnumSet.noneOf(ProjectActor.class);
        var me = caller.office().orElse(null);
        if (caller.has(Role.EMPLOYEE) && employeeId.equals(me)) {
            actors.add(ProjectActor.AUTHOR);
        }
        if (caller.has(Role.DIRECT_SUPERVISOR) && mentorId.equals(me)) {
            actors.add(ProjectActor.MENTOR);
        }
        if (caller.has(Role.HR_ADMIN)) {
            actors.add(ProjectActor.HR);
        }
        return actors;
    }

    ApplicationProjectView view(Caller caller) {
        return new ApplicationProjectView(
                id,
                version,
                sessionId,
                employeeId,
                mentorId,
                title,
                status,
                competencyIds,
                metrics.stream().map(ProjectMetric::view).toList(),
                narrative,
                score,
                assessmentNote,
                reason,
                ProjectVerb.allowed(status, actors(caller)));
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public ProjectStatus status() {
        return status;
    }

    /** The day its result was seen by somebody else; nothing before. */
    public LocalDate assessedOn() {
        return assessedOn;
    }

    List<ProjectMetric> metrics() {
        return metrics;
    }
}
