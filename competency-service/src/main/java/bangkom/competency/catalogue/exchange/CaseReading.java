package bangkom.competency.catalogue.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import bangkom.competency.catalogue.AssociationFramework;
import bangkom.competency.catalogue.AssociationType;
import bangkom.competency.catalogue.CompetencyAssociation;
import bangkom.competency.catalogue.CompetencyDraft;
import bangkom.competency.catalogue.CompetencyKind;
import bangkom.competency.catalogue.CompetencyLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Understands a CASE package, our own or another one's: items of two tiers below a competency are levels and indicators. */
final class CaseReading {
    private static final int LONGEST_NAME = 200;

    private final Map<String, CaseItem> items;
    private final Map<String, List<CaseAssociation>> children;
    private final Map<String, List<CaseAssociation>> said;
    private final CasePackage read;
    private final String base;

    CaseReading(CasePackage read, String base) {
        this.read = read;
        this.base = base;
        items = read.items().stream()
                .collect(toMap(item -> item.identifier().toString(), Function.identity(), (first, again) -> first));
        var byMeaning = read.associations().stream()
                .collect(groupingBy(one -> CaseAssociation.CHILD.equals(one.associationType())));
        children = byMeaning.getOrDefault(true, List.of()).stream()
                .collect(groupingBy(one -> one.destinationNodeURI().identifier()));
        said = byMeaning.getOrDefault(false, List.of()).stream().collect(groupingBy(CaseReading::speaker));
    }

    private static String speaker(CaseAssociation one) {
        var replaced = AssociationType.REPLACES.caseTerm().equals(one.associationType());
        return (replaced ? one.destinationNodeURI() : one.originNodeURI()).identifier();
    }

    List<CompetencyDraft> competencies() {
        return top().map(this::competency).toList();
    }

    /** Those called so, or else what stands directly below the document. */
    private Stream<CaseItem> top() {
        return read.items().stream().anyMatch(item -> item.isA(CaseItem.COMPETENCY))
                ? read.items().stream().filter(item -> item.isA(CaseItem.COMPETENCY))
                : below(read.document().identifier());
    }

    private CompetencyDraft competency(CaseItem item) {
        var own = item.extensions() == null ? new CaseExtensions(null, null, null) : item.extensions();
        var levels = below(item.identifier()).toList();
        return new CompetencyDraft(
                item.humanCodingScheme(),
                item.abbreviatedStatement() != null ? item.abbreviatedStatement() : shortened(item.fullStatement()),
                item.alternativeLabel(),
                own.kind() == null ? CompetencyKind.TECHNICAL : own.kind(),
                item.fullStatement(),
                own.governmentAffair() != null ? own.governmentAffair() : firstOf(item.subject()),
                own.issuingAgency(),
                Stream.iterate(0, i -> i + 1)
                        .limit(levels.size())
                        .map(i -> level(levels.get(i), i + 1))
                        .toList(),
                said.getOrDefault(item.identifier().toString(), List.of()).stream()
                        .map(one -> association(item, one))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private CompetencyLevel level(CaseItem item, int place) {
        var named = item.listEnumeration() != null && item.listEnumeration().matches("[1-5]");
        return new CompetencyLevel(
                named ? Integer.valueOf(item.listEnumeration()) : place,
                item.fullStatement(),
                below(item.identifier()).map(CaseItem::fullStatement).toList());
    }

    private Stream<CaseItem> below(UUID parent) {
        return parent == null
                ? Stream.empty()
                : children.getOrDefault(parent.toString(), List.of()).stream()
                        .sorted(Comparator.comparing(
                                CaseAssociation::sequenceNumber, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(one -> items.get(one.originNodeURI().identifier()))
                        .filter(Objects::nonNull);
    }

    /** Null for what has no meaning here. */
    private CompetencyAssociation association(CaseItem of, CaseAssociation one) {
        var type = Stream.of(AssociationType.values())
                .filter(known -> known.caseTerm().equals(one.associationType()))
                .findFirst()
                .orElse(null);
        var other = of.identifier().toString().equals(one.originNodeURI().identifier())
                ? one.destinationNodeURI()
                : one.originNodeURI();
        var here = other.uri() != null && other.uri().startsWith(base + "/CFItems/") ? id(other.identifier()) : null;
        if (type == null || here == null && (other.uri() == null || type == AssociationType.REPLACES)) {
            return null;
        }
        return here != null
                ? new CompetencyAssociation(type, here, null, null, other.title())
                : new CompetencyAssociation(type, null, framework(other), other.uri(), other.title());
    }

    private static String firstOf(List<String> subjects) {
        return subjects == null || subjects.isEmpty() ? null : subjects.get(0);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static AssociationFramework framework(CaseLink other) {
        if (other.targetType() == null) {
            return null;
        }
        return Stream.of(AssociationFramework.values())
                .filter(known -> other.targetType().endsWith(known.name()))
                .findFirst()
                .orElse(AssociationFramework.OTHER);
    }

    private static String shortened(String text) {
        return text == null ? null : text.substring(0, Math.min(text.length(), LONGEST_NAME));
    }
}
