package bangkom.competency.catalogue;

import bangkom.commons.audit.Audited;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.profile.DecidingRule;
import bangkom.competency.profile.LevelPolicy;
import bangkom.competency.profile.SourceWeight;
import bangkom.competency.profile.SourceWeightsColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A dictionary of competencies (kamus kompetensi) set by a regulation, of one agency or for the nation. */
@Entity
@Audited("competency-dictionary")
class CompetencyDictionary {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;

    @Enumerated(EnumType.STRING)
    private DictionaryVisibility visibility;

    private String code;
    private String title;
    private String regulation;

    @Enumerated(EnumType.STRING)
    private DictionaryStatus status;

    private String returnReason;
    private UUID supersedesId;

    @Enumerated(EnumType.STRING)
    private DecidingRule levelRule;

    private Integer validityMonths;

    @Convert(converter = SourceWeightsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<SourceWeight> sourceWeights;

    private Instant createdAt;
    private Instant publishedAt;

    protected CompetencyDictionary() {} // for Hibernate

    CompetencyDictionary(UUID id, UUID agencyId, CompetencyDictionaryDraft draft, Instant createdAt) {
        this.id = id;
        this.agencyId = agencyId;
        this.visibility = draft.visibility();
        this.code = draft.code();
        this.title = draft.title();
        this.regulation = draft.regulation();
        this.supersedesId = draft.supersedesId();
        this.status = DictionaryStatus.DRAFT;
        take(draft.levelPolicy() == null ? LevelPolicy.DEFAULT : draft.levelPolicy());
        this.createdAt = createdAt;
    }

    /** The next version, to be written; this one stays in force until that one is published. */
    CompetencyDictionary revise(UUID next, DictionaryRevisionDraft draft, Instant at) {
        DictionaryVerb.REVISION.apply(status);
        return new CompetencyDictionary(
                next,
                agencyId,
                new CompetencyDictionaryDraft(
                        code,
                        draft.title(),
                        draft.regulation(),
                        visibility,
                        id,
                        draft.levelPolicy() == null ? levelPolicy() : draft.levelPolicy()),
                at);
    }

    void requireDraft() {
        if (status != DictionaryStatus.DRAFT) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s", status);
        }
    }

    /** Only while it is written: what was published decides levels as it did. */
    void decideBy(LevelPolicy policy) {
        requireDraft();
        take(policy);
    }

    private void take(LevelPolicy policy) {
        levelRule = policy.rule();
        validityMonths = policy.validityMonths();
        sourceWeights = policy.weights();
    }

    LevelPolicy levelPolicy() {
        return new LevelPolicy(levelRule, validityMonths, sourceWeights);
    }

    void submit() {
        status = DictionaryVerb.SUBMISSION.apply(status);
        returnReason = null;
    }

    void sendBack(String reason) {
        status = DictionaryVerb.RETURN.apply(status);
        returnReason = reason;
    }

    /** The competencies must be complete: published words are frozen. */
    DictionaryChanged publish(List<Competency> competencies, Instant at) {
        var next = DictionaryVerb.PUBLICATION.apply(status);
        DictionaryCompleteness.of(competencies).throwIfAny(CatalogueProblem.DICTIONARY_INCOMPLETE);
        status = next;
        publishedAt = at;
        return told("published", competencies.size());
    }

    DictionaryChanged supersede(long competencies) {
        status = DictionaryVerb.SUPERSESSION.apply(status);
        return told("superseded", competencies);
    }

    DictionaryChanged archive(long competencies) {
        status = DictionaryVerb.ARCHIVAL.apply(status);
        return told("archived", competencies);
    }

    private DictionaryChanged told(String pastTense, long competencies) {
        eventSequence++;
        return new DictionaryChanged(id, code, title, visibility, supersedesId, competencies, pastTense, eventSequence);
    }

    CompetencyDictionaryView view(long competencies, boolean kept) {
        return new CompetencyDictionaryView(
                id,
                version,
                code,
                title,
                regulation,
                visibility,
                status,
                returnReason,
                supersedesId,
                levelPolicy(),
                competencies,
                createdAt,
                publishedAt,
                kept ? DictionaryVerb.allowed(status) : List.of());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    DictionaryVisibility visibility() {
        return visibility;
    }

    DictionaryStatus status() {
        return status;
    }

    UUID supersedesId() {
        return supersedesId;
    }
}
