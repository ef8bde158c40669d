package bangkom.competency.catalogue.exchange;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a level, an indicator or an association stands in its competency. CASE gives each an id of its own: that of the
 * competency with the place folded into its last 16 bits, so that it never changes and is found again without a table.
 */
record CasePart(int place) {
    static final CasePart COMPETENCY = new CasePart(0);

    private static final int MOST_INDICATORS = 20;
    private static final int MOST_ASSOCIATIONS = 50;
    private static final int PLACES_A_LEVEL = 32;
    private static final int LINK_TO_PARENT = 0x4000;
    private static final int ASSOCIATION = 0x8000;
    private static final int IN_RUBRIC = 0x2000;

    static final CasePart RUBRIC = new CasePart(IN_RUBRIC);
    static final CasePart CRITERION = new CasePart(IN_RUBRIC | PLACES_A_LEVEL);

    static CasePart level(int level) {
        return new CasePart(level * PLACES_A_LEVEL);
    }

    static CasePart indicator(int level, int number) {
        return new CasePart(level * PLACES_A_LEVEL + number);
    }

    static CasePart association(int number) {
        return new CasePart(ASSOCIATION | number);
    }

    static CasePart criterionLevel(int level) {
        return new CasePart(IN_RUBRIC | level);
    }

    CasePart linkToParent() {
        return new CasePart(LINK_TO_PARENT | place);
    }

    UUID in(UUID competency) {
        return new UUID(competency.getMostSignificantBits(), competency.getLeastSignificantBits() ^ place);
    }

    /** The competencies that a thing of this id may be a part of; at most one of them exists. */
    static List<UUID> owners(UUID id) {
        var items = Stream.concat(
                        Stream.of(COMPETENCY),
                        IntStream.rangeClosed(1, 5)
                                .boxed()
                                .flatMap(level -> IntStream.rangeClosed(0, MOST_INDICATORS)
                                        .mapToObj(number -> indicator(level, number))))
                .toList();
        return Stream.of(
                        Stream.of(RUBRIC),
                        items.stream(),
                        items.stream().map(CasePart::linkToParent),
                        IntStream.range(0, MOST_ASSOCIATIONS).mapToObj(CasePart::association))
                .flatMap(part -> part)
                .map(part -> part.in(id))
                .toList();
    }
}
