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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    private String nameEn;
    private String definition;
    private String governmentAffair;
    private String issuingAgency;

    @Convert(converter = CompetencyLevelsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<CompetencyLevel> levels;

    @Convert(converter = CompetencyAssociationsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<CompetencyAssociation> associations;

    protected Competency() {} // for Hibernate

    Competency(UUID id, CompetencyDictionary dictionary, String code) {
        this.id = id;
        this.agencyId = dictionary.agencyId();
        this.visibility = dictionary.visibility();
        this.dictionaryId = dictionary.id();
        this.code = code;
        this.associations = List.of();
    }

    /** The same words in the next version of its dictionary, which says that it is the same. */
    Competency continuedIn(CompetencyDictionary next, UUID id) {
        var copy = new Competency(id, next, code);
        copy.name = name;
        copy.nameEn = nameEn;
        copy.kind = kind;
        copy.definition = definition;
        copy.governmentAffair = governmentAffair;
        copy.issuingAgency = issuingAgency;
        copy.levels = levels;
        var outside = associations.stream().filter(association -> association.uri() != null);
        var same = new CompetencyAssociation(AssociationType.SAME_AS, this.id, null, null, null);
        copy.associations = Stream.concat(Stream.of(same), outside).toList();
        return copy;
    }

    /** Says whether anything became different. */
    boolean upsert(CompetencyDraft draft) {
        var before = words();
        name = draft.name();
        nameEn = draft.nameEn();
        kind = draft.kind();
        definition = draft.definition();
        governmentAffair = draft.governmentAffair();
        issuingAgency = draft.issuingAgency();
        levels = draft.levels().stream()
                .sorted(Comparator.comparing(CompetencyLevel::level))
                .toList();
        associations = draft.associations() == null ? associations : draft.associations();
        return !before.equals(words());
    }

    private List<Object> words() {
        return Arrays.asList(name, nameEn, kind, definition, governmentAffair, issuingAgency, levels, associations);
    }

    /** {@code former} are the competencies of the version that its own replaced. */
    CompetencyTold publish(Set<UUID> former) {
        eventSequence++;
        return told("published", DictionaryStatus.PUBLISHED, former, eventSequence);
    }

    /** Told as the next one, which {@link Competencies#countArchival} counts: as it stands it stays, in memories too. */
    CompetencyTold archived(DictionaryStatus status, Set<UUID> former) {
        return told("archived", status, former, eventSequence + 1);
    }

    private CompetencyTold told(String pastTense, DictionaryStatus dictionaryStatus, Set<UUID> former, long sequence) {
        return new CompetencyTold(
                id,
                dictionaryId,
                code,
                name,
                kind,
                visibility,
                dictionaryStatus,
                levels.stream()
                        .map(level -> new CompetencyTold.Level(level.level(), level.description()))
                        .toList(),
                associations.stream()
                        .filter(association ->
                                association.competencyId() != null && former.contains(association.competencyId()))
                        .map(association ->
                                new CompetencyTold.Predecessor(association.competencyId(), association.type()))
                        .toList(),
                pastTense,
                sequence);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    String definition() {
        return definition;
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

    List<CompetencyAssociation> associations() {
        return associations;
    }
}
