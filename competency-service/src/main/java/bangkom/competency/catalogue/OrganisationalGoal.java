package bangkom.competency.catalogue;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** What the agency wants to reach in a year (sasaran strategis). */
@Entity
@Audited("organisational-goal")
class OrganisationalGoal {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private String code;
    private String title;
    private String indicator;
    private int fiscalYear;
    private String strategicPlan;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    protected OrganisationalGoal() {} // for Hibernate

    OrganisationalGoal(UUID id, UUID agencyId, OrganisationalGoalDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.code = draft.code();
        this.title = draft.title();
        this.indicator = draft.indicator();
        this.fiscalYear = draft.fiscalYear();
        this.strategicPlan = draft.strategicPlan();
        this.status = GoalStatus.ACTIVE;
    }

    void close() {
        status = GoalVerb.CLOSURE.apply(status);
    }

    OrganisationalGoalView view(List<UUID> units, List<UUID> competencies, boolean kept) {
        return new OrganisationalGoalView(
                id,
                version,
                code,
                title,
                indicator,
                fiscalYear,
                strategicPlan,
                units,
                competencies,
                status,
                kept ? GoalVerb.allowed(status) : List.of());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
