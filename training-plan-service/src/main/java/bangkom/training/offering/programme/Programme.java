package bangkom.training.offering.programme;

import bangkom.commons.audit.Audited;
import bangkom.commons.identity.Caller;
import bangkom.commons.money.Rupiah;
import bangkom.training.offering.CooperationMode;
import bangkom.training.offering.DeliveryMode;
import bangkom.training.offering.DevelopmentForm;
import bangkom.training.offering.OfferingVisibility;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Something a provider teaches (program pengembangan kompetensi), with its outcomes, hours and cost. */
@Entity
@Audited("programme")
class Programme {
    private static final int PAGE = 201;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;

    @Enumerated(EnumType.STRING)
    private OfferingVisibility visibility;

    private String code;
    private String title;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private DevelopmentForm form;

    @Enumerated(EnumType.STRING)
    private DeliveryMode deliveryMode;

    @Enumerated(EnumType.STRING)
    private CooperationMode cooperationMode;

    private int lessonHours;
    private int days;
    private boolean international;
    private Rupiah fixedCost;
    private Rupiah costPerParticipant;
    private int minParticipants;
    private int maxParticipants;
    private String curriculumConformity;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    @ElementCollection
    @CollectionTable(name = "programme_outcome", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderBy("competencyId")
    @BatchSize(size = PAGE)
    private List<StoredOutcome> outcomes = new ArrayList<>();

    protected Programme() {} // for Hibernate

    Programme(UUID id, UUID agencyId, OfferingVisibility visibility, ProgrammeDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.visibility = visibility;
        code = draft.code();
        title = draft.title();
        providerId = draft.providerId();
        form = draft.form();
        deliveryMode = draft.deliveryMode();
        cooperationMode = draft.cooperationMode();
        lessonHours = draft.lessonHours();
        days = draft.days();
        international = draft.abroad();
        fixedCost = draft.fixedCost();
        costPerParticipant = draft.costPerParticipant();
        minParticipants = draft.minParticipants();
        maxParticipants = draft.maxParticipants();
        curriculumConformity = draft.curriculumConformity();
        status = ProgrammeStatus.DRAFT;
        draft.outcomes().forEach(outcome -> outcomes.add(new StoredOutcome(agencyId, visibility, outcome)));
    }

    ProgrammeTold take(ProgrammeVerb verb) {
        status = verb.apply(status);
        return new ProgrammeTold(
                id, providerId, title, form, deliveryMode, lessonHours, outcomes(), visibility, ++eventSequence, verb);
    }

    ProgrammeView view(Caller caller) {
        return new ProgrammeView(
                id,
                version,
                agencyId,
                visibility,
                code,
                title,
                providerId,
                form,
                form.path(),
                deliveryMode,
                cooperationMode,
                lessonHours,
                days,
                international,
                outcomes(),
                fixedCost,
                costPerParticipant,
                minParticipants,
                maxParticipants,
                curriculumConformity,
                status,
                visibility.isKeptBy(caller, agencyId) ? ProgrammeVerb.possible(status) : List.of());
    }

    void requireKeeper(Caller caller) {
        visibility.requireKeeper(caller, agencyId);
    }

    private List<ProgrammeOutcome> outcomes() {
        return outcomes.stream().map(StoredOutcome::outcome).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID providerId() {
        return providerId;
    }
}
