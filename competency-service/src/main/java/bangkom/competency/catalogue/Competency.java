package bangkom.competency.catalogue;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** What a civil servant is to know, do and be (kompetensi), on five levels. */
@Entity
@Audited("competency")
class Competency {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;

    @Enumerated(EnumType.STRING)
    private DictionaryVisibility visibility;

    private UUID dictionaryId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private CompetencyKind kind;

    private String definition;
    private String governmentAffair;
    private String issuingAgency;

    @Convert(converter = CompetencyLevelsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<CompetencyLevel> levels;

    protected Competency() {} // for Hibernate

    Competency(UUID id, CompetencyDictionary dictionary, String code) {
        this.id = id;
        this.agencyId = dictionary.agencyId();
        this.visibility = dictionary.visibility();
        this.dictionaryId = dictionary.id();
        this.code = code;
    }

    /** Says whether anything became different. */
    boolean upsert(CompetencyDraft draft) {
        var before = words();
        name = draft.name();
        kind = draft.kind();
        definition = draft.definition();
        governmentAffair = draft.governmentAffair();
        issuingAgency = draft.issuingAgency();
        levels = draft.levels().stream()
                .sorted(Comparator.comparing(CompetencyLevel::level))
                .toList();
        return !before.equals(words());
    }

    private List<Object> words() {
        return Arrays.asList(name, kind, definition, governmentAffair, issuingAgency, levels);
    }

    CompetencyPublished publish() {
        eventSequence++;
        return new CompetencyPublished(id, dictionaryId, code, name, kind, visibility, eventSequence);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    CompetencyKind kind() {
        return kind;
    }

    String governmentAffair() {
        return governmentAffair;
    }

    String issuingAgency() {
        return issuingAgency;
    }

    List<CompetencyLevel> levels() {
        return levels;
    }
}
