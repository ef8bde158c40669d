package bangkom.competency.catalogue.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The words that items are described by; their ids follow from the words, so that each word has one everywhere. */
final class CaseWords {
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> ITEM_TYPES = List.of(CaseItem.COMPETENCY, CaseItem.LEVEL, CaseItem.INDICATOR);
    private static final List<String> LEVELS =
            List.of("Paham/dalam pengembangan", "Dasar", "Menengah", "Mumpuni", "Ahli");

    private final String base;

    CaseWords(String base) {
        this.base = base;
    }

    /** What the level is called officially (PermenPANRB 38/2017). */
    static String quality(int level) {
        return LEVELS.get(level - 1);
    }

    List<CaseDefinition> itemTypes() {
        return IntStream.range(0, ITEM_TYPES.size())
                .mapToObj(i -> word("CFItemTypes", ITEM_TYPES.get(i), i + 1))
                .toList();
    }

    Optional<CaseDefinition> itemType(UUID id) {
        return itemTypes().stream().filter(one -> one.identifier().equals(id)).findFirst();
    }

    List<CaseDefinition> subjects(List<String> affairs) {
        return IntStream.range(0, affairs.size())
                .mapToObj(i -> word("CFSubjects", affairs.get(i), i + 1))
                .toList();
    }

    CaseLink typeOf(String itemType) {
        return link("CFItemTypes", itemType);
    }

    CaseLink subject(String affair) {
        return link("CFSubjects", affair);
    }

    private CaseDefinition word(String kind, String title, int number) {
        var id = id(kind, title);
        return new CaseDefinition(id, uri(kind, id), title, Integer.toString(number), null, SINCE);
    }

    private CaseLink link(String kind, String title) {
        var id = id(kind, title);
        return CaseLink.of(title, id, uri(kind, id));
    }

    private String uri(String kind, UUID id) {
        return base + "/" + kind + "/" + id;
    }

    private static UUID id(String kind, String title) {
        return UUID.nameUUIDFromBytes(("bangkom:" + kind + ":" + title).getBytes(StandardCharsets.UTF_8));
    }
}
