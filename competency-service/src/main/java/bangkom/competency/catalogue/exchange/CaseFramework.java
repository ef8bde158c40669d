package bangkom.competency.catalogue.exchange;

import bangkom.competency.catalogue.AssociationType;
import bangkom.competency.catalogue.CompetencyAssociation;
import bangkom.competency.catalogue.CompetencyLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Says a dictionary in the words of CASE: competencies, below them their levels, below those their indicators. */
final class CaseFramework {
    private static final String LANGUAGE = "id";
    private static final String EXTENSION = "ext:";

    private final FrameworkDictionary dictionary;
    private final String base;
    private final CaseLink documentUri;
    private final CaseWords words;

    CaseFramework(FrameworkDictionary dictionary, String base) {
        this.dictionary = dictionary;
        this.base = base;
        this.words = new CaseWords(base);
        this.documentUri = CaseLink.of(dictionary.title(), dictionary.id(), uri("CFDocuments", dictionary.id()));
    }

    CaseDocument document() {
        return new CaseDocument(
                dictionary.id(),
                documentUri.uri(),
                "Competency dictionary",
                "1.1",
                dictionary.owner() == null ? dictionary.regulation() : dictionary.owner(),
                dictionary.title(),
                dictionary.publishedAt(),
                dictionary.regulation(),
                LANGUAGE,
                dictionary.inForce() ? "Adopted" : "Deprecated",
                CaseLink.of(dictionary.title(), dictionary.id(), uri("CFPackages", dictionary.id())));
    }

    /** The competencies are gone through once for each part, a page at a time. */
    CaseWhole whole(Supplier<Stream<FrameworkCompetency>> competencies, List<String> affairs) {
        var rubrics = new CaseRubrics(base, dictionary.publishedAt());
        return new CaseWhole(
                document(),
                () -> competencies.get().flatMap(one -> items(one).stream()).iterator(),
                () -> competencies
                        .get()
                        .flatMap(one -> associations(one).stream())
                        .iterator(),
                new CaseDefinitions(words.itemTypes(), words.subjects(affairs)),
                () -> competencies.get().map(rubrics::of).iterator());
    }

    CaseRubric rubric(FrameworkCompetency one) {
        return new CaseRubrics(base, dictionary.publishedAt()).of(one);
    }

    List<CaseItem> items(FrameworkCompetency one) {
        var items = new ArrayList<CaseItem>();
        items.add(item(
                one.id(),
                one.definition(),
                one.nameEn(),
                CaseItem.COMPETENCY,
                one.code(),
                null,
                one.name(),
                new CaseExtensions(one.kind(), one.governmentAffair(), one.issuingAgency())));
        for (var level : one.levels()) {
            var number = level.level().toString();
            items.add(part(one, CasePart.level(level.level()), level.description(), CaseItem.LEVEL, number));
            for (int i = 1; i <= level.indicators().size(); i++) {
                items.add(part(
                        one,
                        CasePart.indicator(level.level(), i),
                        level.indicators().get(i - 1),
                        CaseItem.INDICATOR,
                        number + "." + i));
            }
        }
        return items;
    }

    private CaseItem part(FrameworkCompetency of, CasePart part, String text, String type, String number) {
        return item(part.in(of.id()), text, null, type, of.code() + "." + number, number, null, null);
    }

    private CaseItem item(
            UUID id,
            String text,
            String label,
            String type,
            String code,
            String number,
            String name,
            CaseExtensions extensions) {
        var affair = extensions == null ? null : extensions.governmentAffair();
        return new CaseItem(
                id,
                uri("CFItems", id),
                documentUri,
                text,
                label,
                type,
                words.typeOf(type),
                affair == null ? null : List.of(affair),
                affair == null ? null : List.of(words.subject(affair)),
                code,
                number,
                name,
                LANGUAGE,
                dictionary.publishedAt(),
                extensions);
    }

    List<CaseAssociation> associations(FrameworkCompetency one) {
        var links = new ArrayList<CaseAssociation>();
        links.add(link(one, CasePart.COMPETENCY, one.name(), null, documentUri));
        var competency = itemLink(one.name(), one.id());
        for (var level : one.levels()) {
            var part = CasePart.level(level.level());
            links.add(link(one, part, level.description(), level.level(), competency));
            links.addAll(indicatorLinks(one, level, itemLink(level.description(), part.in(one.id()))));
        }
        for (int i = 0; i < one.associations().size(); i++) {
            links.add(association(one, competency, i, one.associations().get(i)));
        }
        for (int i = 0; i < one.successors().size(); i++) {
            var now = one.successors().get(i);
            links.add(association(
                    CasePart.association(one.associations().size() + i).in(one.id()),
                    AssociationType.REPLACES.caseTerm(),
                    null,
                    competency,
                    itemLink(now.name(), now.id())));
        }
        return links;
    }

    private List<CaseAssociation> indicatorLinks(FrameworkCompetency of, CompetencyLevel level, CaseLink parent) {
        var links = new ArrayList<CaseAssociation>();
        for (int i = 1; i <= level.indicators().size(); i++) {
            links.add(link(
                    of, CasePart.indicator(level.level(), i), level.indicators().get(i - 1), i, parent));
        }
        return links;
    }

    private CaseAssociation link(FrameworkCompetency of, CasePart part, String title, Integer number, CaseLink parent) {
        return association(
                part.linkToParent().in(of.id()),
                CaseAssociation.CHILD,
                number,
                itemLink(title, part.in(of.id())),
                parent);
    }

    private CaseAssociation association(FrameworkCompetency of, CaseLink self, int i, CompetencyAssociation told) {
        var other = told.uri() == null
                ? itemLink(titled(told, told.competencyId().toString()), told.competencyId())
                : new CaseLink(
                        titled(told, told.uri()),
                        told.uri(),
                        told.uri(),
                        told.framework() == null ? null : EXTENSION + told.framework());
        var former = told.type() == AssociationType.REPLACES;
        return association(
                CasePart.association(i).in(of.id()),
                told.type().caseTerm(),
                null,
                former ? other : self,
                former ? self : other);
    }

    /** CASE wants a title of everything that is pointed at. */
    private static String titled(CompetencyAssociation told, String otherwise) {
        return told.title() == null ? otherwise : told.title();
    }

    private CaseAssociation association(UUID id, String type, Integer number, CaseLink origin, CaseLink destination) {
        return new CaseAssociation(
                id,
                uri("CFAssociations", id),
                type,
                number,
                documentUri,
                origin,
                destination,
                dictionary.publishedAt());
    }

    private CaseLink itemLink(String title, UUID id) {
        return CaseLink.of(title, id, uri("CFItems", id));
    }

    private String uri(String kind, UUID id) {
        return base + "/" + kind + "/" + id;
    }
}
